import type { Column, Columns, EnumOf, Form, Kind, RecordDefinition, Row } from '@portfolio/records';
import type { GraphQLScalarType } from 'graphql';
import { Directive, Field, ID, Int, InterfaceType, ObjectType, type ClassType } from 'type-graphql';
import { ApproximateDate } from './approximate-date.js';
import { citationOf } from './citation.js';
import { DateScalar, PartialDateScalar } from './scalars.js';

/** What a field can be of: a class of type-graphql's, a scalar, an enum. */
export type FieldType = ClassType | GraphQLScalarType | EnumOf | typeof String | typeof Number | typeof Boolean;
type TypeFunction = () => object;

/** The kinds of columns whose type only the field knows: another type's key, or a value with parts of its own. */
type Untyped = 'reference' | 'references' | 'backReference' | 'value' | 'values';

/** A field of a column: its description, with its type where the column does not tell it. */
type ColumnField<K extends Kind> = (K extends Untyped ? never : string) | readonly [type: TypeFunction, description: string] | FieldDetails<K>;

/** A field that differs from its column. */
type FieldDetails<K extends Kind> = {
  description: string;
  /** Where the column says otherwise: a type whose rows all have a value, say. */
  nullable?: boolean;
  directives?: readonly string[];
  deprecationReason?: string;
} & (K extends Untyped ? { type: TypeFunction } : { type?: TypeFunction });

/** The fields that clients see, in their order, each a column of the record; a column that is not listed is not visible. */
export type RecordFields<C extends Columns> = { readonly [K in keyof C]?: ColumnField<C[K]['kind']> };

export interface RecordTypeOptions<C extends Columns> {
  /** Default the record's; another where its rows are of several types. */
  name?: string;
  description: string;
  /** Whether other subgraphs can refer to it by its key. */
  entity?: boolean;
  directives?: readonly string[];
  /** The interfaces whose fields it has, too. */
  implements?: ClassType;
  fields: RecordFields<C>;
}

/** A GraphQL type whose values are rows of a record. */
export type RecordType<R extends RecordDefinition = RecordDefinition> = ClassType<Row<R>> & {
  /** Under the type's own name. */
  readonly record: R;
};

/** The GraphQL object type of a record: type and nullability of a field follow from its column. */
export function recordType<R extends RecordDefinition>(record: R, options: RecordTypeOptions<R['columns']>): RecordType<R> {
  const { name = record.name, description, implements: interfaces } = options;
  const type = typeOf(record, name, options);
  ObjectType(name, { description, implements: interfaces })(type);
  return type;
}

/** The GraphQL interface of a record whose rows are of several types. */
export function recordInterface<R extends RecordDefinition>(record: R, options: RecordTypeOptions<R['columns']>): RecordType<R> {
  const { name = record.name, description } = options;
  const type = typeOf(record, name, options);
  InterfaceType(name, { description, autoRegisterImplementations: false })(type);
  return type;
}

const types = new WeakMap<object, ClassType>();

function typeOf<R extends RecordDefinition>(record: R, name: string, { entity, directives = [], fields }: RecordTypeOptions<R['columns']>): RecordType<R> {
  class RecordRow {
    static readonly record = name === record.name ? record : { ...record, name };
  }
  for (const directive of [...(entity ? [`@key(fields: "${record.key}")`] : []), ...directives]) Directive(directive)(RecordRow);
  for (const [column, field] of Object.entries(fields)) {
    if (field !== undefined) declare(RecordRow, record, column, detailsOf(field as ColumnField<Kind>));
  }
  if (name === record.name) types.set(record.entity, RecordRow);
  return RecordRow as ClassType as RecordType<R>;
}

function declare(type: ClassType, record: RecordDefinition, name: string, field: FieldDetails<Kind>): void {
  const column = record.columns[name];
  if (!column) throw new Error(`expected a field of ${record.name} to be a column, but got "${name}"`);
  const { description, deprecationReason, nullable = column.optional ?? false, directives = [] } = field;
  for (const directive of directives) Directive(directive)(type.prototype, name);
  Field(shown(record, name, column, field.type), { nullable, description, deprecationReason })(type.prototype, name);
}

function detailsOf(field: ColumnField<Kind>): FieldDetails<Kind> {
  if (typeof field === 'string') return { description: field };
  return Array.isArray(field) ? { type: field[0] as TypeFunction, description: field[1] as string } : (field as FieldDetails<Kind>);
}

/** The kinds of columns that hold several values. */
const LISTS: ReadonlySet<Kind> = new Set(['list', 'references', 'citations', 'values', 'children']);

function shown(record: RecordDefinition, name: string, column: Column, given: TypeFunction | undefined): () => FieldType | [FieldType] {
  const single = (given ?? (() => columnType(record, name, column))) as () => FieldType;
  return LISTS.has(column.kind) ? () => [single()] : single;
}

/** Type-graphql looks at types when a schema is built: by then every class is declared. */
function columnType(record: RecordDefinition, name: string, { kind, form, values, children }: Column): FieldType {
  if (kind === 'citations') return citationOf(record.subgraph);
  const type = children ? types.get(children.entity) : (values ?? SCALARS[form]);
  if (!type) throw new Error(`expected ${record.name}.${name} to have a type: its own, or the recordType of ${children?.name ?? 'what it refers to'}`);
  return type;
}

const SCALARS: Partial<Record<Form, FieldType>> = {
  id: ID,
  text: String,
  integer: Int,
  boolean: Boolean,
  day: DateScalar,
  partialDay: PartialDateScalar,
  approximateDate: ApproximateDate,
};

import type { Column, Columns, EnumOf, Form, Kind, RecordDefinition, Row } from '@portfolio/records';
import type { GraphQLScalarType } from 'graphql';
import { Directive, Field, ID, Int, InterfaceType, ObjectType, type ClassType } from 'type-graphql';
import { ApproximateDate } from './approximate-date.js';
import { Property } from './batch-field.js';
import { citationOf } from './citation.js';
import { useInstead } from './deprecation.js';
import { idFromKey, Labelled, labelFromRule, Node } from './node.js';
import { DateScalar, LocalTimeScalar } from './scalars.js';
import { tagField, tagType, type Tag } from './tag.js';

/** What a field can be of: a class of type-graphql's, a scalar, an enum. */
export type FieldType = ClassType | GraphQLScalarType | EnumOf | typeof String | typeof Number | typeof Boolean;
type TypeFunction = () => object;

/** The kinds of columns whose type only the field knows: a value with parts of its own. */
type Untyped = 'value' | 'values';

/** A field of a column: its description, with its type where the column does not tell it: a value with parts, or the key of another subgraph's entity (a stub). */
type ColumnField<K extends Kind> = (K extends Untyped ? never : string) | readonly [type: TypeFunction, description: string] | FieldDetails<K>;

/** A field that differs from its column. */
type FieldDetails<K extends Kind> = {
  description: string;
  /** Where the column says otherwise: a type whose rows all have a value, say. */
  nullable?: boolean;
  directives?: readonly string[];
  deprecationReason?: string;
  tag?: Tag;
} & (K extends Untyped ? { type: TypeFunction } : { type?: TypeFunction });

/** A field that shows a column under another name. */
type RenamedField<C extends Columns> = { [K in keyof C]: FieldDetails<C[K]['kind']> & { column: K } }[keyof C];

/** The fields that clients see, in their order, each a column of the record, or one under another name; a column that is not listed is not visible, but for the key. */
export type RecordFields<C extends Columns, F = Partial<C>> = {
  readonly [K in keyof F]: (K extends keyof C ? ColumnField<C[K]['kind']> : never) | RenamedField<C>;
};

interface TypeOptions<F, N extends string> {
  /** Default the record's; another where its rows are of several types. */
  name?: string;
  description: string;
  directives?: readonly string[];
  /** For whom its rows are; the lists and filters of them follow. */
  tag?: Tag;
  /** The interfaces whose fields it has, too. */
  implements?: ClassType;
  fields: F;
  /** Former names of fields, each with the field that takes its place: the same under the old name, deprecated. */
  deprecated?: Readonly<Record<string, N>>;
}

export type RecordTypeOptions<F> = TypeOptions<F, string & keyof F>;

/** A GraphQL type whose values are rows of a record. */
export type RecordType<R extends RecordDefinition = RecordDefinition> = ClassType<Row<R>> & {
  /** Under the type's own name. */
  readonly record: R;
};

/** The GraphQL object type of a record, an entity, a Node and Labelled: type and nullability of a field follow from its column. */
export function recordType<R extends RecordDefinition, const F extends RecordFields<R['columns'], F>>(record: R, options: RecordTypeOptions<F>): RecordType<R> {
  const { name = record.name, description, implements: own } = options;
  const type = typeOf(record, name, options, [`@key(fields: "${record.key}")`]);
  ObjectType(name, { description, implements: [Node, Labelled, ...(own ? [own] : [])] })(type);
  return type;
}

/** The GraphQL interface of a record whose rows are of several types. */
export function recordInterface<R extends RecordDefinition, const F extends RecordFields<R['columns'], F>>(
  record: R,
  options: RecordTypeOptions<F>,
): RecordType<R> {
  const { name = record.name, description } = options;
  const type = typeOf(record, name, options, []);
  InterfaceType(name, { description, implements: [Node, Labelled], autoRegisterImplementations: false })(type);
  return type;
}

/** An object type of some of a record's columns, which belong together: a value, not an entity of its own. A field of the record's type gives the row itself for it. */
export function recordPart<R extends RecordDefinition, const F extends RecordFields<R['columns'], F>>(
  record: R,
  options: RecordTypeOptions<F> & { name: string },
): RecordType<R> {
  const { name, description } = options;
  const type = typeOf(record, name, options);
  ObjectType(name, { description })(type);
  return type;
}

/** The fields that clients see of a type, those of its interfaces first. */
const visible = new WeakMap<object, ReadonlyMap<string, ShownField>>();

/** The interface of a type. */
const implemented = new WeakMap<object, ClassType | undefined>();

/** The fields by which lists are ordered and counted: neither deprecated nor for other subgraphs alone. */
export function countedFields(type: RecordType): [name: string, field: ShownField][] {
  return [...shownFields(type)].filter(([, { deprecationReason, directives }]) => !deprecationReason && !directives?.includes('@inaccessible'));
}

export function shownFields(type: RecordType): ReadonlyMap<string, ShownField> {
  return visible.get(type) ?? new Map();
}

/** The tag of the field that shows a column, or a date that the database keeps it beside. */
export function tagOfColumn(type: RecordType, column: string): Tag | undefined {
  const { columns } = type.record;
  const shown = columns[column] ? column : column.replace(/(From|To|Status|Precision)$/, '');
  return [...shownFields(type).values()].find((field) => field.column === shown)?.tag;
}

/** Whether a field declared on the second is one of the first: it is the type itself, or its interface. */
export function hasFieldsOf(type: RecordType, declared: unknown): boolean {
  return type === declared || implemented.get(type) === declared;
}

/** The type of the rows of this subgraph that a column refers to or holds; undefined for any other column. */
export function targetOf(type: RecordType, name: string): RecordType | undefined {
  const { record } = type;
  const column = record.columns[name];
  if (!column || !ROWS.has(column.kind)) return undefined;
  const explicit = [...shownFields(type).values()].find((field) => field.column === name)?.type?.();
  const target = (explicit ?? rowType(record, column)) as Partial<RecordType> | undefined;
  return target?.record?.subgraph === record.subgraph ? (target as RecordType) : undefined;
}

/** The record of this subgraph whose keys a column holds; undefined where it holds no such. */
export function ownerOf(record: RecordDefinition, name: string): RecordDefinition | undefined {
  const column = record.columns[name];
  if (name === record.key && !column?.refersTo) return record;
  if (column?.kind === 'backReference') return parents.get(record.entity);
  return column?.refersTo && typesByName.get(qualified(record, column.refersTo))?.record;
}

/** The first clause of a description: what a filter, an order or a group says of the field. */
export function inShort(description: string): string {
  const [clause = ''] = description.split(/[;:.](?= |$)/);
  return `${clause}.`;
}

/** The types of records whose rows are of one type, by the record and by its subgraph and name; and the record that each nested record stands under. */
const types = new WeakMap<object, ClassType>();
const typesByName = new Map<string, RecordType>();
const parents = new WeakMap<object, RecordDefinition>();

/** Every type whose values are rows, and every part of one, by its name in the schema. */
const declared: { name: string; type: RecordType; isPart: boolean }[] = [];

/** The types of a subgraph's records, and those of some of their columns, as they have been declared. */
export function declaredTypes(subgraph: string): readonly { name: string; type: RecordType; isPart: boolean }[] {
  return declared.filter(({ type }) => type.record.subgraph === subgraph);
}

const qualified = ({ subgraph }: RecordDefinition, name: string): string => `${subgraph}.${name}`;

function typeOf<R extends RecordDefinition>(
  record: R,
  name: string,
  { directives = [], tag, implements: interfaces, fields, deprecated = {} }: TypeOptions<object, string>,
  /** Absent for what is no row by itself. */
  keys?: readonly string[],
): RecordType<R> {
  class RecordRow {
    static readonly record = name === record.name ? record : { ...record, name };
  }
  for (const directive of [...(keys ?? []), ...directives]) Directive(directive)(RecordRow);
  tagType(RecordRow, tag);
  const own = new Map(Object.entries(fields).map(([field, details]) => [field, detailsOf(field, details as ColumnField<Kind>)]));
  const id = { column: record.key, description: 'Its stable id.' };
  if (keys && record.key !== 'id') idFromKey(RecordRow.prototype, record.key, id.description);
  else if (keys && !own.has('id')) declare(RecordRow, record, 'id', id);
  if (keys && !own.has('label')) labelFromRule(RecordRow.prototype, record);
  for (const [former, successor] of Object.entries(deprecated)) {
    const field = own.get(successor);
    if (!field) throw new Error(`expected a former name of ${name} to be that of a field, but got "${successor}"`);
    own.set(former, { ...field, deprecationReason: useInstead(successor) });
  }
  for (const [field, details] of own) declare(RecordRow, record, field, details);
  visible.set(RecordRow, new Map([...(own.has('id') ? [] : [['id', id] as const]), ...(visible.get(interfaces ?? {}) ?? []), ...own]));
  implemented.set(RecordRow, interfaces);
  declared.push({ name, type: RecordRow as ClassType as RecordType, isPart: !keys });
  for (const { children } of Object.values(record.columns)) if (children) parents.set(children.entity, record);
  if (name === record.name) {
    types.set(record.entity, RecordRow);
    typesByName.set(qualified(record, name), RecordRow as ClassType as RecordType);
  }
  return RecordRow as ClassType as RecordType<R>;
}

type ShownField = FieldDetails<Kind> & { column: string };

function declare(type: ClassType, record: RecordDefinition, name: string, field: ShownField): void {
  const column = record.columns[field.column];
  if (!column) throw new Error(`expected a field of ${record.name} to be a column, but got "${field.column}"`);
  const { description, deprecationReason, nullable = column.optional ?? false, directives = [] } = field;
  for (const directive of directives) Directive(directive)(type.prototype, name);
  tagField(type.prototype, name, field.tag);
  if (field.column !== name) Property(field.column)(type.prototype, name);
  Field(shown(record, field.column, column, field.type), { nullable, description, deprecationReason })(type.prototype, name);
}

function detailsOf(name: string, field: ColumnField<Kind>): ShownField {
  if (typeof field === 'string') return { column: name, description: field };
  if (Array.isArray(field)) return { column: name, type: field[0] as TypeFunction, description: field[1] as string };
  return { column: name, ...(field as FieldDetails<Kind>) };
}

/** The kinds of columns that hold several values. */
const LISTS: ReadonlySet<Kind> = new Set(['list', 'references', 'citations', 'values', 'children']);

function shown(record: RecordDefinition, name: string, column: Column, explicitType: TypeFunction | undefined): () => FieldType | [FieldType] {
  const single = (explicitType ?? (() => columnType(record, name, column))) as () => FieldType;
  return LISTS.has(column.kind) ? () => [single()] : single;
}

/** Type-graphql looks at types when a schema is built: by then every class is declared. */
function columnType(record: RecordDefinition, name: string, column: Column): FieldType {
  const type = ROWS.has(column.kind) ? rowType(record, column) : column.kind === 'citations' ? citationOf(record.subgraph) : valueType(column);
  if (!type)
    throw new Error(
      `expected ${record.name}.${name} to have a type: its own, or the recordType of ${column.children?.name ?? column.refersTo ?? 'what it refers to'}`,
    );
  return type;
}

/** The kinds of columns that clients see as rows of records. */
const ROWS: ReadonlySet<Kind> = new Set(['children', 'backReference', 'reference', 'references']);

/** The type of the rows that are nested in a record, of the one it is nested in, or of those of its subgraph that it refers to. */
function rowType(record: RecordDefinition, { kind, children, refersTo }: Column): FieldType | undefined {
  if (refersTo) return typesByName.get(qualified(record, refersTo));
  const other = kind === 'backReference' ? parents.get(record.entity) : children;
  return other && types.get(other.entity);
}

const valueType = ({ values, form }: Column): FieldType | undefined => values ?? SCALARS[form];

const SCALARS: Partial<Record<Form, FieldType>> = {
  id: ID,
  text: String,
  integer: Int,
  boolean: Boolean,
  day: DateScalar,
  localTime: LocalTimeScalar,
  approximateDate: ApproximateDate,
};

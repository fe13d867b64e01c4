import { all, any, complement, type Where } from '@portfolio/loaders';
import type { Column, Columns, Form, RecordDefinition } from '@portfolio/records';
import { ArgsType, Field, InputType, type ClassType } from 'type-graphql';
import { useInstead } from './deprecation.js';
import { enumFilter } from './enums.js';
import { deeper, FilterReading, nameIds, within, type FilterContext, type FilterPlace } from './filter-reading.js';
import { ApproximateDateFilter, BooleanFilter, DateFilter, IdFilter, IntFilter, TextFilter } from './filters.js';
import { inShort, ownerOf, shownFields, tagOfColumn, type RecordType } from './record-type.js';
import { relationFilter, reverseRelations, type Relation } from './relation-filter.js';
import { tagField, type Tag } from './tag.js';
import { given, onColumn } from './where.js';

/** The condition that a field of a filter states. */
export type FilterRule = (value: never, at: FilterPlace) => Where;

/** A condition on a column under another name: `memberOf` on `groups`. */
interface OnColumn<C extends Columns> {
  column: string & keyof C;
  description: string;
  /** What to ask instead, where it is deprecated. */
  successor?: string;
}

/** A condition of its own: the type of its value, and what it asks of the rows. */
export interface CustomCondition {
  type: () => object;
  where: (value: never, context: never) => Where;
  description: string;
  /** What to ask instead, where it is deprecated. */
  successor?: string;
  tag?: Tag;
}

/** A condition of a list: a column with its description, a column under another name, or a condition of its own. */
type FilterField<C extends Columns> = string | OnColumn<C> | CustomCondition;

/** The conditions that do not follow from the type; one that is described alone is a column. */
export type FilterFields<C extends Columns, F> = { readonly [K in keyof F]: K extends keyof C ? FilterField<C> : Exclude<FilterField<C>, string> };

export interface FilterOptions {
  description?: string;
  /** Beside what follows from the type's fields: columns that it does not show in this form, other words, conditions of its own. */
  fields?: Readonly<Record<string, FilterField<Columns>>>;
  /** Fields of the type that cannot be asked about. */
  except?: readonly string[];
  /** Old names of fields of the filter, with the new. */
  deprecated?: Readonly<Record<string, string>>;
}

/** A condition on a value of its own type. */
export function condition<V, X = { today: string }>(
  type: () => object,
  description: string,
  where: (value: V, context: X) => Where,
  further: Pick<CustomCondition, 'successor' | 'tag'> = {},
): CustomCondition {
  return { type, description, where, ...further };
}

type Further = Pick<CustomCondition, 'successor' | 'tag'>;

const filters = new Map<RecordType, RecordFilter>();

/** The filter of a record's type, one for all lists and relations of it. */
export function filterOf(type: RecordType, options?: FilterOptions): RecordFilter {
  const known = filters.get(type);
  if (known && options) throw new Error(`expected the filter of ${type.record.name} to be declared once`);
  if (known) return known;
  const filter = new RecordFilter(type, options);
  filters.set(type, filter);
  return filter;
}

/** The argument `filter` of a field whose rows are no list, and the condition of its value. */
export interface RowsFilter<R extends RecordDefinition> {
  readonly Args: ClassType<{ filter?: object | null }>;
  where(filter: object | null | undefined, context: FilterContext): Promise<Where<R>>;
}

/** The filter of a type that has no list. */
export function rowsFilter<R extends RecordDefinition>(type: RecordType<R>, options: FilterOptions = {}): RowsFilter<R> {
  const filter = filterOf(type as never, options);
  @ArgsType()
  class Args {
    @Field(() => filter.input, { nullable: true, description: 'Only those that meet every given condition.' })
    filter?: object | null;
  }
  return { Args, where: (input, context) => filter.where(input, context) as Promise<Where<R>> };
}

/** Gives the filters of a subgraph their fields, once all its types are declared; to be called before a schema is built. */
export function completeFilters(subgraph: string, resolvers: readonly object[]): void {
  // Those that are made meanwhile come at the end of the map.
  for (const [{ record }, filter] of filters) if (record.subgraph === subgraph) filter.complete(resolvers);
}

/** The filter input of a record's type: what can be asked follows from the fields that clients see. */
export class RecordFilter {
  readonly input: ClassType;
  private readonly rules = new Map<string, FilterRule>();
  private isComplete = false;

  constructor(
    private readonly type: RecordType,
    private readonly options: FilterOptions = {},
  ) {
    this.input = class Conditions {};
  }

  get record(): RecordDefinition {
    return this.type.record;
  }

  /** The condition of such an input; rejects with BadInput where it names an id that there is not. */
  async where(input: object | null | undefined, context: FilterContext): Promise<Where> {
    if (!input) return {};
    const reading = new FilterReading(context);
    const where = this.read(input, { reading, place: 'filter', depth: 1 });
    await reading.lookUp();
    return where;
  }

  /** The condition of such an input inside of another. */
  read(input: object, at: FilterPlace): Where {
    const fields = given(input);
    if (fields.length === 0) at.reading.count(at.place);
    return all(fields.map(([name, value]) => this.rules.get(name)!(value as never, within(at, name))));
  }

  complete(resolvers: readonly object[]): void {
    if (this.isComplete) return;
    this.isComplete = true;
    this.addGroups();
    const { description = `Conditions on a row of ${this.record.name}; all given ones must hold.`, fields = {}, except = [], deprecated = {} } = this.options;
    for (const [name, { column, description: words, deprecationReason }] of shownFields(this.type)) {
      if (!(name in fields) && !except.includes(column) && !deprecationReason) this.addColumn(name, column, inShort(words), false);
    }
    for (const relation of reverseRelations(this.type, resolvers, filterOf)) {
      if (!(relation.name in fields) && !except.includes(relation.name)) this.addRelation(relation.name, inShort(relation.description), relation);
    }
    for (const [name, field] of Object.entries(fields)) this.addField(name, field);
    for (const [name, successor] of Object.entries(deprecated)) this.addDeprecated(name, shownFields(this.type).get(successor)?.column ?? successor, successor);
    InputType(`${this.record.name}Filter`, { description })(this.input);
  }

  private addGroups(): void {
    const each = (parts: readonly object[], at: FilterPlace) => parts.map((part, index) => this.read(part, deeper(within(at, index))));
    this.add(
      'and',
      () => [this.input],
      'All of these hold.',
      (parts: readonly object[], at) => all(each(parts, at)),
    );
    this.add(
      'or',
      () => [this.input],
      'One of these holds; of none, for no row.',
      (parts: readonly object[], at) => any(each(parts, at)),
    );
    this.add(
      'not',
      () => this.input,
      'This does not hold.',
      (part: object, at) => complement(this.record, this.read(part, deeper(at))),
    );
  }

  private addField(name: string, field: FilterField<Columns>): void {
    if (typeof field === 'string') return this.addColumn(name, name, field, true);
    if ('column' in field && field.successor) return this.addDeprecated(name, field.column, field.successor);
    if ('column' in field) return this.addColumn(name, field.column, field.description, true);
    const { type, description, where } = field;
    this.addCounted(name, type, description, (value: never, at) => where(value, at.reading.context as never), field);
  }

  /** A column that cannot be asked about is left out, unless it was `named`. */
  private addColumn(name: string, column: string, description: string, named: boolean): void {
    const relation = relationFilter(this.type, column, filterOf);
    const tag = tagOfColumn(this.type, column);
    if (relation) return this.addRelation(name, description, { ...relation, tag: tag ?? relation.tag });
    const type = operatorsOf(this.record, column);
    if (type) return this.addCounted(name, () => type, description, this.onColumn(column), { tag });
    if (named)
      throw new Error(`expected the filter field ${this.record.name}.${name} to be a column that can be asked about, or to have a condition of its own`);
  }

  private addRelation(name: string, description: string, { input, where, tag }: Relation): void {
    this.addCounted(name, () => input, description, where, { tag });
  }

  /** By keys and values alone, as they were before relations could be asked about. */
  private addDeprecated(name: string, column: string, successor: string): void {
    const type = this.record.columns[column]?.form === 'id' ? IdFilter : operatorsOf(this.record, column);
    if (!type) throw new Error(`expected ${this.record.name}.${column}, which the filter field "${name}" was, to be a column that can be asked about`);
    this.addCounted(name, () => type, 'The old name.', this.onColumn(column), { successor, tag: tagOfColumn(this.type, column) });
  }

  private onColumn(column: string): FilterRule {
    const owner = ownerOf(this.record, column);
    return (value: { eq?: string; in?: string[] }, at) => {
      if (owner) nameIds(owner, value, at);
      return onColumn(this.record, column, value);
    };
  }

  private addCounted<V>(name: string, type: () => object, description: string, rule: (value: V, at: FilterPlace) => Where, further?: Further): void {
    const counted = (value: V, at: FilterPlace) => {
      at.reading.count(at.place);
      return rule(value, at);
    };
    this.add(name, type, description, counted, further);
  }

  private add<V>(name: string, type: () => object, description: string, rule: (value: V, at: FilterPlace) => Where, { successor, tag }: Further = {}): void {
    Field(type, { nullable: true, description, ...(successor && { deprecationReason: useInstead(successor) }) })(this.input.prototype, name);
    tagField(this.input.prototype, name, tag);
    this.rules.set(name, rule);
  }
}

const OPERATORS: Partial<Record<Form, ClassType>> = {
  id: IdFilter,
  text: TextFilter,
  integer: IntFilter,
  boolean: BooleanFilter,
  day: DateFilter,
  approximateDate: ApproximateDateFilter,
};

/** The operators on a column; undefined where it cannot be asked about. */
function operatorsOf(record: RecordDefinition, name: string): ClassType | undefined {
  const column: Column | undefined = record.columns[name];
  if (!column || column.kind === 'children' || column.kind === 'value' || column.kind === 'values' || column.kind === 'citations') return undefined;
  if (column.values) return enumFilter(column.values);
  return column.kind === 'list' ? undefined : OPERATORS[column.form];
}

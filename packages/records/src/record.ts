import { EntitySchema, type OptionalProps } from '@mikro-orm/core';
import { sortKey, type Column } from './columns.js';
import { usualLabel, type LabelRule, type NameOf } from './labels.js';
import { snake } from './names.js';

export type Columns = Record<string, Column>;

/** The row a record is read as: its columns, and its place in its data file. */
export type Row<R extends { columns: Columns }> = {
  [K in keyof R['columns'] as R['columns'][K]['kind'] extends 'children' ? never : K]: R['columns'][K] extends Column<infer T> ? T : never;
} & { position: number };

/** What a row has, by name: its columns, and what the database keeps beside its dates. */
export type PropertyOf<R extends { columns: Columns }> = (string & keyof Row<R>) | DateProperty<R['columns']>;

type DateProperty<C extends Columns> = {
  [K in string & keyof C]: C[K]['kind'] extends 'date' ? `${K}From` | `${K}To` | `${K}Status` | `${K}Precision` : never;
}[string & keyof C];

/**
 * `replace`: reference data of the files, whose rows the tables hold exactly, from deploy to deploy; nothing else writes them. `once`: data of users. A row of the
 * files is inserted once and is theirs from then on: what they change, add or delete stays so, whatever the files say. `never`: rows of no file, which follow from those of other subgraphs.
 */
export type Seed = 'replace' | 'once' | 'never';

/** The position of rows that users add, in PostgreSQL's int: after those of the files, in the order of their keys. */
const LAST = 2_147_483_647;

/** The columns that a label is made of, and the label. */
interface LabelOf<C extends Columns, K extends string> {
  from: readonly K[];
  text: (row: { [P in K]: P extends keyof Row<{ columns: C }> ? Row<{ columns: C }>[P] : never }, nameOf: NameOf) => string;
}

export interface RecordOptions<C extends Columns, K extends string = string> {
  /** The GraphQL type the rows are of. */
  name: string;
  /** The subgraph's name: its PostgreSQL schema and its folder of data. */
  subgraph: string;
  /** Names of `.yaml` files in the subgraph's `data/`; absent for rows nested in another record's file. */
  files?: readonly string[];
  /** GraphQL types the rows can be of, where they are more than one; the row's `kind` says which. */
  types?: readonly string[];
  /** The type a row is of, where its `kind` is not the type's own name. */
  typeOf?: (row: Record<string, unknown>) => string;
  /** Whose data its rows are; default `replace`. */
  seed?: Seed;
  columns: C;
  /** What people call a row, in Danish; its name or title where none is given. */
  label?: LabelOf<C, K>;
  /** Names and titles beside the one that a row is called by, in whose order Danes list them. */
  alsoNames?: readonly (string & keyof C)[];
  /** Columns that queries look rows up by, in the source's order; or several that they look up and order by. */
  indexes?: readonly (string | readonly string[])[];
}

/** A row as MikroORM's entity, for who writes it: its place and what may be null need not be given. */
export type EntityOf<R extends { columns: Columns }> = { -readonly [K in keyof Row<R>]: Row<R>[K] } & { [OptionalProps]?: 'position' | NullableOf<Row<R>> };

type NullableOf<T> = { [K in keyof T]: null extends T[K] ? K : never }[keyof T];

export interface RecordDefinition<C extends Columns = Columns> extends Omit<RecordOptions<C>, 'label' | 'alsoNames'> {
  /** Absent where rows are called nothing. */
  label: LabelRule | undefined;
  table: string;
  /** The column that holds the stable id. */
  key: string;
  seed: Seed;
  /** The properties that the database keeps beside a name or title, in whose order Danes have it; by column. */
  sortKeys: Readonly<Record<string, string>>;
  types: readonly string[];
  /** What a row has: the columns that are not children, those the database keeps beside dates, and `position`. */
  properties: readonly string[];
  entity: EntitySchema<object>;
}

/** Declares a record once: the check of its data file, its table and the type it is served as. */
export function defineRecord<const C extends Columns, const K extends string & keyof C = never>(options: RecordOptions<C, K>): RecordDefinition<C> {
  const key = Object.keys(options.columns).find((name) => options.columns[name]?.kind === 'key');
  if (!key) throw new Error(`expected record ${options.name} to have a key column`);
  const { by = [], under } = options.columns[key]?.madeOf ?? {};
  for (const column of under ? [under, ...by] : by) {
    if (!options.columns[column]) throw new Error(`expected the key of ${options.name} to be made of its columns, but got "${column}"`);
  }
  for (const { basisOf } of Object.values(options.columns)) {
    if (basisOf && !options.columns[basisOf]) throw new Error(`expected a basis of ${options.name} to be that of a column, but got "${basisOf}"`);
  }
  const table = snake(options.name);
  const { seed = 'replace' } = options;
  const properties: Record<string, object> = { position: { type: 'integer', columnType: 'int', ...(seed === 'once' && { default: LAST }) } };
  for (const [name, column] of Object.entries(options.columns)) {
    if (column.children && column.children.seed !== seed) throw seedMismatch(options.name, seed, column.children);
    Object.assign(properties, column.properties(name));
  }
  const label = options.label ?? usualLabel(options.columns);
  const named = options.label ? undefined : label?.from[0];
  const names = [...(named && (options.files || seed === 'never') ? [named] : []), ...(options.alsoNames ?? [])];
  const sortKeys = Object.fromEntries(names.map((name) => [name, `${name}SortKey`]));
  for (const [name, property] of Object.entries(sortKeys)) properties[property] = sortKey(name);
  const entity = schemaOf(options, table, properties, ['position', key]);
  return { ...options, label, sortKeys, seed, types: options.types ?? [options.name], table, key, properties: Object.keys(properties), entity };
}

/** The entity of a record with the types of its columns, for a unit of work: `em.create(entityOf(NoteRecord), { id, text })`. */
export function entityOf<R extends RecordDefinition>({ entity }: R): EntitySchema<EntityOf<R>> {
  return entity as unknown as EntitySchema<EntityOf<R>>;
}

function seedMismatch(parent: string, seed: Seed, { name, seed: own }: RecordDefinition): Error {
  return new Error(`expected record ${name} to be seeded as ${parent}, in whose file its rows stand: "${seed}", but got "${own}"`);
}

/** Records of their own are listed page by page: their indexes have the source's order too, so that a page reads no more rows than it shows. */
function schemaOf(options: Omit<RecordOptions<Columns>, 'label'>, tableName: string, properties: object, place: string[]): EntitySchema<object> {
  const order = options.files ? place : [];
  const indexes = (options.indexes ?? []).map((index) => {
    const names = typeof index === 'string' ? [index] : index;
    return {
      name: `${tableName}_${names.map(snake).join('_')}_index`,
      ...(typeof index === 'string' ? indexOf(index, options.columns[index]!, order) : { properties: names }),
    };
  });
  if (options.files) indexes.push({ name: `${tableName}_order_index`, properties: order });
  return new EntitySchema({ name: options.name, schema: options.subgraph, tableName, properties, indexes } as never);
}

function indexOf(name: string, { kind }: Column, order: string[]): { properties: string[]; type?: string } {
  if (kind === 'references') return { properties: [name], type: 'gin' };
  return { properties: kind === 'date' ? [`${name}To`, `${name}From`] : [name, ...order] };
}

import { EntitySchema } from '@mikro-orm/core';
import type { Column } from './columns.js';
import { snake } from './names.js';

export type Columns = Record<string, Column>;

/** The row a record is read as: its columns, and its place in its data file. */
export type Row<R extends { columns: Columns }> = {
  [K in keyof R['columns'] as R['columns'][K]['kind'] extends 'children' ? never : K]: R['columns'][K] extends Column<infer T> ? T : never;
} & { position: number };

/** What a row has, by name: its columns, and what the database keeps beside its dates. */
export type PropertyOf<R extends { columns: Columns }> = (string & keyof Row<R>) | BesideDate<R['columns']>;

type BesideDate<C extends Columns> = {
  [K in string & keyof C]: C[K]['kind'] extends 'date' ? `${K}From` | `${K}To` | `${K}Status` : never;
}[string & keyof C];

export interface RecordOptions<C extends Columns> {
  /** The GraphQL type the rows are of. */
  name: string;
  /** The subgraph's name: its PostgreSQL schema and its folder of data. */
  subgraph: string;
  /** Names of `.yaml` files in the subgraph's `data/`; absent for rows nested in another record's file. */
  files?: readonly string[];
  /** GraphQL types the rows can be of, where they are more than one; the row's `kind` tells which. */
  types?: readonly string[];
  /** The type a row is of, where its `kind` is not the type's own name. */
  typeOf?: (row: Record<string, unknown>) => string;
  columns: C;
  /** Columns that queries look rows up by, in the source's order; or several that they look up and order by. */
  indexes?: readonly (string | readonly string[])[];
}

export interface RecordDefinition<C extends Columns = Columns> extends RecordOptions<C> {
  table: string;
  /** The column that holds the stable id. */
  key: string;
  types: readonly string[];
  /** What a row has: the columns that are not children, those the database keeps beside dates, and `position`. */
  properties: readonly string[];
  entity: EntitySchema<object>;
}

/** Declares a record once: the check of its data file, its table and the type it is served as. */
export function defineRecord<const C extends Columns>(options: RecordOptions<C>): RecordDefinition<C> {
  const key = Object.keys(options.columns).find((name) => options.columns[name]?.kind === 'key');
  if (!key) throw new Error(`expected record ${options.name} to have a key column`);
  const table = snake(options.name);
  const properties: Record<string, object> = { position: { type: 'integer', columnType: 'int' } };
  for (const [name, column] of Object.entries(options.columns)) Object.assign(properties, column.properties(name));
  const entity = entityOf(options, table, properties, ['position', key]);
  return { ...options, types: options.types ?? [options.name], table, key, properties: Object.keys(properties), entity };
}

/** Records of their own are listed page by page: their indexes have the source's order too, so that a page reads no more rows than it shows. */
function entityOf(options: RecordOptions<Columns>, tableName: string, properties: object, place: string[]): EntitySchema<object> {
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

import type { RecordDefinition, Row } from '@portfolio/records';
import { raw } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { KeyLoader } from './key-loader.js';
import type { Projection } from './projection.js';

/** A MikroORM condition on a record's columns. */
export type Where = Record<string, unknown>;
export type Direction = 'asc' | 'desc';
export type OrderBy = readonly (readonly [column: string, direction: Direction])[];

export interface RowQuery {
  where?: Where;
  orderBy?: OrderBy;
  limit?: number;
}

const IN_SOURCE_ORDER: OrderBy = [['position', 'asc']];

/** What one request reads of one subgraph's database: every key asked for in the same turn goes into one statement, and is read once. */
export class Rows {
  private readonly loaders = new Map<string, KeyLoader<never>>();

  /** The projection is set before the first read and holds for the whole request, since rows read once are shared. */
  constructor(
    private readonly em: SqlEntityManager,
    public projection?: Projection,
  ) {}

  /** The row of each key, in key order; null for a key that has none. */
  byKey<R extends RecordDefinition>(record: R): KeyLoader<Row<R> | null> {
    return this.loader(`${record.name}.${record.key}`, async (keys) => {
      const rows = await this.find(record, { where: { [record.key]: { $in: keys } } });
      const found = new Map(rows.map((row) => [(row as never)[record.key] as string, row]));
      return keys.map((key) => found.get(key) ?? null);
    });
  }

  /** The rows whose column is, or whose list holds, each key; in key order, each in the given order. */
  by<R extends RecordDefinition>(record: R, column: string & keyof R['columns'], query: Omit<RowQuery, 'limit'> = {}): KeyLoader<Row<R>[]> {
    return this.loader(`${record.name}.${column}?${nameOf(query)}`, async (keys) => {
      const rows = await this.find(record, { ...query, where: both(keyed(record, column, keys), query.where) });
      return groupByKey(rows, column, keys);
    });
  }

  find<R extends RecordDefinition>(record: R, { where = {}, orderBy = IN_SOURCE_ORDER, limit }: RowQuery): Promise<Row<R>[]> {
    const builder = this.em
      .createQueryBuilder(record.entity)
      .select('*')
      .where(where as never);
    const order: OrderBy = orderBy.some(([column]) => column === record.key) ? orderBy : [...orderBy, [record.key, 'asc']];
    builder.orderBy(order.map(([column, direction]) => ({ [column]: `${direction} nulls last` })) as never);
    if (limit !== undefined) builder.limit(limit);
    return builder.execute('all') as unknown as Promise<Row<R>[]>;
  }

  async count(record: RecordDefinition, where: Where = {}): Promise<number> {
    const [row] = await this.em
      .createQueryBuilder(record.entity)
      .select(raw('count(*)::int as "count"'))
      .where(where as never)
      .execute<{ count: number }[]>('all');
    return row?.count ?? 0;
  }

  /** How many rows each value of a column has, the largest first. */
  async countBy(record: RecordDefinition, column: string, where: Where = {}): Promise<{ value: string | null; count: number }[]> {
    const groups = await this.tally(record, [column], where);
    return groups.map((group) => ({ value: group[column] ?? null, count: group.count })).sort(largestFirst);
  }

  /** How many rows there are of each combination of the columns' values. */
  tally<const C extends string>(record: RecordDefinition, columns: readonly C[], where: Where = {}): Promise<(Record<C, string | null> & { count: number })[]> {
    return this.em
      .createQueryBuilder(record.entity)
      .select([...columns, raw('count(*)::int as "count"')] as never)
      .where(where as never)
      .groupBy([...columns] as never)
      .execute<(Record<C, string | null> & { count: number })[]>('all');
  }

  private loader<T>(name: string, batch: (keys: readonly string[]) => Promise<T[]>): KeyLoader<T> {
    let loader = this.loaders.get(name) as KeyLoader<T> | undefined;
    if (!loader) {
      loader = new KeyLoader<T>(batch);
      this.loaders.set(name, loader as never);
    }
    return loader;
  }
}

/** The condition that a column is, or a list column holds, one of the keys. */
export function keyed(record: RecordDefinition, column: string, keys: readonly string[]): Where {
  const { kind } = record.columns[column] ?? {};
  return { [column]: kind === 'references' || kind === 'list' ? { $overlap: keys } : { $in: keys } };
}

export function both(first: Where, second: Where | undefined): Where {
  return second && Object.keys(second).length > 0 ? { $and: [first, second] } : first;
}

export function groupByKey<T extends object>(rows: readonly T[], column: string, keys: readonly string[]): T[][] {
  const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const row of rows) {
    const value = (row as Record<string, string | string[]>)[column];
    for (const key of Array.isArray(value) ? value : [value]) if (key) groups.get(key)?.push(row);
  }
  return keys.map((key) => groups.get(key) ?? []);
}

export function largestFirst(a: { value: string | null; count: number }, b: typeof a): number {
  return b.count - a.count || String(a.value).localeCompare(String(b.value));
}

/** One name for equal queries; unlike JSON it also tells raw conditions, which are symbols, apart. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(nameOf).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return `{${Reflect.ownKeys(value)
    .map((key) => `${String(key)}:${nameOf((value as Record<PropertyKey, unknown>)[key])}`)
    .join()}}`;
}

import type { RecordDefinition } from '@portfolio/records';

/**
 * A condition on a record's columns, as MikroORM has them, of plain values: no raw fragments. Beside MikroORM's operators, `$holds` looks
 * through a text, upper and lower case alike, whatever the database's locale; `$in` and `$nin` also take a ValuesOf.
 */
export type Where = Record<string, unknown>;

/** The values of a column in the rows that meet a condition: a query within the query. */
export class ValuesOf {
  constructor(
    readonly record: RecordDefinition,
    readonly column: string,
    readonly where: Where,
  ) {}
}

/** The condition that a column is, or a list column holds, one of the keys. */
export function keyed(record: RecordDefinition, column: string, keys: readonly string[]): Where {
  return { [column]: isList(record, column) ? { $overlap: keys } : { $in: keys } };
}

/** The condition that a column is, or a list column holds, this key. */
export function keyedBy(record: RecordDefinition, column: string, key: string): Where {
  return { [column]: isList(record, column) ? { $contains: [key] } : { $eq: key } };
}

export function isList(record: RecordDefinition, column: string): boolean {
  const { kind } = record.columns[column] ?? {};
  return kind === 'references' || kind === 'list';
}

export function both(first: Where, second: Where | undefined): Where {
  return second && Object.keys(second).length > 0 ? { $and: [first, second] } : first;
}

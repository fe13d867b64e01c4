import { BadInput } from '@portfolio/errors';
import type { RecordDefinition } from '@portfolio/records';
import type { OrderBy, Where } from './rows.js';

type Values = (string | number | boolean | null)[];

/** The opaque place of a row in a list: the list, and the values the list is ordered by. Stable when rows are added. */
export function cursorOf(list: string, orderBy: OrderBy, row: object): string {
  return Buffer.from(JSON.stringify([list, ...orderBy.map(([column]) => (row as Record<string, unknown>)[column] ?? null)])).toString('base64url');
}

/** The condition of the rows after a cursor; throws BadInput for a cursor of another list or order. */
export function afterCursor(record: RecordDefinition, list: string, orderBy: OrderBy, cursor: string): Where {
  const [from, ...values] = decode(cursor);
  if (from !== list || values.length !== orderBy.length || !orderBy.every(([column], index) => fits(record, column, values[index] ?? null))) {
    throw new BadInput(`expected "after" to be a cursor of this list in this order, but got "${cursor}"`);
  }
  const steps = orderBy.map(([column, direction], index): Where | undefined => {
    const beyond = beyondOf(column, direction, values[index] ?? null);
    const equal = orderBy.slice(0, index).map(([name], i) => ({ [name]: values[i] ?? null }));
    return beyond && { $and: [...equal, beyond] };
  });
  return { $or: steps.filter((step) => step !== undefined) };
}

/** Rows without a value stand last in either direction, so nothing comes after them but their ties. */
function beyondOf(column: string, direction: 'asc' | 'desc', value: Values[number]): Where | undefined {
  if (value === null) return undefined;
  return { $or: [{ [column]: direction === 'asc' ? { $gt: value } : { $lt: value } }, { [column]: null }] };
}

/** Anyone can write a cursor: a value that its column cannot hold would fail in the database. */
function fits(record: RecordDefinition, column: string, value: Values[number]): boolean {
  const properties = record.entity.meta.properties as Record<string, { columnType?: string; columnTypes?: string[] } | undefined>;
  const type = properties[column]?.columnTypes?.[0] ?? properties[column]?.columnType;
  if (value === null) return true;
  if (type === 'int' || type === 'integer') return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
  if (type === 'boolean') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  if (type === 'date') return DAY.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
  return !value.includes('\0');
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function decode(cursor: string): [string, ...Values] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.every(isScalar)) return parts as [string, ...Values];
  } catch {
    // falls through to the one message that tells what was expected
  }
  throw new BadInput(`expected "after" to be a cursor that a list of this graph gave, but got "${cursor}"`);
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

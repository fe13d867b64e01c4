import { BadInput } from '@portfolio/errors';
import { isDay, type RecordDefinition } from '@portfolio/records';
import { isCount } from './counted.js';
import { isOptional } from './logic.js';
import type { Direction, OrderBy } from './statement.js';
import type { Where } from './where.js';

type Value = string | number | boolean | null;

/** An opaque cursor of a row in a list: the list's name, and the values it is ordered by. Stable when rows are added. */
export function cursorOf(list: string, orderBy: OrderBy, row: object): string {
  return encode([list, ...orderBy.map(([column]) => (row as Record<string, unknown>)[column] ?? null)]);
}

function encode(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The values that a cursor of a list was made of; throws BadInput for one of another list. */
export function valuesOfCursor(list: string, cursor: string, side: 'after' | 'before'): readonly Value[] {
  const [from, ...values] = decode(cursor, side);
  if (from === list) return values;
  throw new BadInput(`expected "${side}" to be a cursor of this list in this order, but got "${cursor}"`);
}

/** The condition of the rows after a cursor, or before it; throws BadInput for a cursor of another list or order. */
export function beyondCursor(list: string, record: RecordDefinition, orderBy: OrderBy, cursor: string, side: 'after' | 'before'): Where {
  const values = valuesOfCursor(list, cursor, side);
  if (values.length !== orderBy.length || !orderBy.every(([column], index) => isOfColumn(record, column, values[index]!))) throw notGiven(cursor, side);
  const steps = orderBy.map(([column, direction], index): Where | undefined => {
    const beyond = side === 'after' ? behind(record, column, direction, values[index]!) : ahead(column, direction, values[index]!);
    const equal = orderBy.slice(0, index).map(([name], i) => ({ [name]: values[i]! }));
    return beyond && { $and: [...equal, beyond] };
  });
  return { $and: [...boundOf(record, orderBy[0]!, values[0]!, side), { $or: steps.filter((step) => step !== undefined) }] };
}

/** Rows without a value stand last in either direction, so nothing comes after them but their ties. */
function behind(record: RecordDefinition, column: string, direction: Direction, value: Value): Where | undefined {
  if (value === null) return undefined;
  const beyond = { [column]: direction === 'asc' ? { $gt: value } : { $lt: value } };
  return isOptional(record, column) ? { $or: [beyond, { [column]: null }] } : beyond;
}

/** Before rows without a value come all that have one. */
function ahead(column: string, direction: Direction, value: Value): Where {
  return { [column]: value === null ? { $ne: null } : direction === 'asc' ? { $lt: value } : { $gt: value } };
}

/** A redundant condition that lets the database enter an index at the cursor; only for columns without nulls. */
function boundOf(record: RecordDefinition, [column, direction]: OrderBy[number], value: Value, side: 'after' | 'before'): Where[] {
  return isOptional(record, column) ? [] : [{ [column]: (direction === 'asc') === (side === 'after') ? { $gte: value } : { $lte: value } }];
}

/** Decodes a cursor; throws BadInput for anything that `encode` would not write. */
function decode(cursor: string, side: string): [string, ...Value[]] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && typeof parts[0] === 'string' && encode(parts) === cursor) return parts as [string, ...Value[]];
  } catch {
    // falls through to the one message that tells what was expected
  }
  throw notGiven(cursor, side);
}

function notGiven(cursor: string, side: string): BadInput {
  return new BadInput(`expected "${side}" to be a cursor that a list of this graph gave, but got "${cursor}"`);
}

const isTyped: Record<string, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && !value.includes('\0') && value.isWellFormed(),
  integer: (value) => Number.isInteger(value) && value === ((value as number) | 0),
  boolean: (value) => typeof value === 'boolean',
  date: isDay,
};

/** Whether a cursor's value, which a client sent, can be compared with the column. */
function isOfColumn(record: RecordDefinition, column: string, value: Value): boolean {
  if (value === null) return isOptional(record, column);
  return isTyped[isCount(record, column) ? 'integer' : String(propertyOf(record, column).type)]?.(value) ?? false;
}

function propertyOf(record: RecordDefinition, column: string): { type?: unknown } {
  return record.entity.meta.properties[column as never];
}

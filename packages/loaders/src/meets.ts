import type { RecordDefinition } from '@portfolio/records';
import type { Where } from './where.js';

type Cells = Readonly<Record<string, unknown>>;
type Predicate = (row: Cells) => boolean;

/**
 * A condition as a predicate on rows that are read: true for just those rows that the database finds by it. A comparison with a column that has no value is
 * neither true nor false, as in SQL. Compares days, keys and numbers; throws for an operator that only the database knows (`$holds`, a ValuesOf).
 */
export function meets<R extends RecordDefinition>(record: R, where: Where<NoInfer<R>>): (row: object) => boolean {
  return predicateOf(record, where, true) as (row: object) => boolean;
}

/** Negation is carried down to the comparisons, where what has no value meets neither side. */
function predicateOf(record: RecordDefinition, where: object, positive: boolean): Predicate {
  const parts = Object.entries(where).map(([name, value]) => {
    if (name === '$and') return joined(groupOf(record, value, positive), positive);
    if (name === '$or') return joined(groupOf(record, value, positive), !positive);
    if (name === '$not') return predicateOf(record, value as object, !positive);
    return onColumn(record, name, value, positive);
  });
  return joined(parts, positive);
}

function groupOf(record: RecordDefinition, parts: unknown, positive: boolean): Predicate[] {
  return (parts as object[]).map((part) => predicateOf(record, part, positive));
}

function joined(parts: readonly Predicate[], all: boolean): Predicate {
  const [first, second] = parts;
  if (first && parts.length === 1) return first;
  if (first && second && parts.length === 2) return all ? (row) => first(row) && second(row) : (row) => first(row) || second(row);
  return all ? (row) => parts.every((part) => part(row)) : (row) => parts.some((part) => part(row));
}

function onColumn(record: RecordDefinition, name: string, value: unknown, positive: boolean): Predicate {
  const cell = cellOf(record, name);
  const operators = typeof value === 'object' && value !== null ? Object.entries(value) : [['$eq', value] as const];
  const parts = operators.map(([operator, operand]): Predicate => {
    if (operand === null && (operator === '$eq' || operator === '$ne')) {
      const isNull = (operator === '$eq') === positive;
      return (row) => (cell(row) === null) === isNull;
    }
    const compare = COMPARISONS[operator];
    if (!compare || operand === undefined || (typeof operand === 'object' && !Array.isArray(operand)))
      throw new Error(`expected a comparison of ${record.name}.${name} with plain values, but got ${operator}`);
    return (row) => {
      const actual = cell(row);
      return actual !== null && compare(actual as never, operand as never) === positive;
    };
  });
  return joined(parts, positive);
}

const COMPARISONS: Record<string, ((value: never, operand: never) => boolean) | undefined> = {
  $eq: (value: unknown, operand: unknown) => value === operand,
  $ne: (value: unknown, operand: unknown) => value !== operand,
  $lt: (value: string, operand: string) => value < operand,
  $lte: (value: string, operand: string) => value <= operand,
  $gt: (value: string, operand: string) => value > operand,
  $gte: (value: string, operand: string) => value >= operand,
  $in: (value: unknown, operand: unknown[]) => operand.includes(value),
  $nin: (value: unknown, operand: unknown[]) => !operand.includes(value),
  $overlap: (value: unknown[], operand: unknown[]) => value.some((item) => operand.includes(item)),
  $contains: (value: unknown[], operand: unknown[]) => operand.every((item) => value.includes(item)),
};

/** The database keeps `<name>From`, `<name>To` and `<name>Status` beside a date; a row that is read has them in the date. */
function cellOf({ name: recordName, columns }: RecordDefinition, property: string): (row: Cells) => unknown {
  if (columns[property]) return (row) => row[property];
  const [, name = '', part = ''] = /^(.*)(From|To|Status)$/.exec(property) ?? [];
  if (columns[name]?.kind !== 'date') throw new Error(`expected ${recordName} to have a column "${property}"`);
  const key = part.toLowerCase();
  return (row) => (row[name] as Cells)[key];
}

import type { RecordDefinition } from '@portfolio/records';
import type { Where } from './where.js';

/** The condition that every row meets, and the one that none does. */
export const EVERY: Where = {};
export const NONE: Where = { $or: [] };

/** All of these hold; of none of them, every row. */
export function all(parts: readonly Where[]): Where {
  const open = parts.filter((part) => !isEvery(part));
  if (open.some(isNone)) return NONE;
  return open.length > 1 ? { $and: open } : (open[0] ?? EVERY);
}

/** One of these holds; of none of them, no row. */
export function any(parts: readonly Where[]): Where {
  if (parts.some(isEvery)) return EVERY;
  const open = parts.filter((part) => !isNone(part));
  return open.length === 1 ? open[0]! : { $or: open };
}

/**
 * The rows that do not meet a condition: what it says of a column without a value is neither true nor false in SQL, and such a row stands here, so that each row
 * meets either the condition or its complement.
 */
export function complement(record: RecordDefinition, where: Where): Where {
  return without(record, where, false);
}

/** `negated`: the condition stands under SQL's own `not`, which leaves what is neither true nor false as it is. */
function without(record: RecordDefinition, where: Where, negated: boolean): Where {
  const parts = Object.entries(where).flatMap(([name, value]): Where[] => {
    if (name === '$and' || name === '$or') {
      const inner = (value as readonly Where[]).map((part) => without(record, part, negated));
      return [(name === '$and') === negated ? all(inner) : any(inner)];
    }
    if (name === '$not') return [without(record, value as Where, !negated)];
    return comparisonsOf(value).map((operators) => withoutComparison(record, name, operators, negated));
  });
  return negated ? all(parts) : any(parts);
}

function withoutComparison(record: RecordDefinition, name: string, operators: object, negated: boolean): Where {
  const condition = { [name]: operators } as Where;
  const outside = negated ? condition : ({ $not: condition } as Where);
  const isNullTest = Object.entries(operators).every(([operator, operand]) => operand === null && (operator === '$eq' || operator === '$ne'));
  return isNullTest || !isOptional(record, name) ? outside : { $or: [outside, { [name]: null }] };
}

/** Each comparison by itself, since all must hold. */
function comparisonsOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [{ $eq: value }];
  return Object.entries(value).map(([operator, operand]) => ({ [operator]: operand as unknown }));
}

export function isOptional(record: RecordDefinition, column: string): boolean {
  return Boolean((record.entity.meta.properties[column as never] as { nullable?: boolean } | undefined)?.nullable);
}

/** Whether it leaves no row out. */
export function isEvery(where: Where): boolean {
  return Object.entries(where).every(([name, value]) => name === '$and' && (value as readonly Where[]).every(isEvery));
}

function isNone({ $or, ...others }: Where): boolean {
  return $or?.length === 0 && Object.keys(others).length === 0;
}

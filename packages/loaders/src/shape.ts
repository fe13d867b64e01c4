import { raw } from '@mikro-orm/core';
import type { RecordDefinition } from '@portfolio/records';
import { patternOf } from './pattern.js';
import { EACH_KEY, ValuesOf, type Where } from './where.js';

/** A condition's structure in a text; its values are added to the list, in the order that `withHoles` numbers their holes. */
export function shapeOf(record: RecordDefinition, where: Where, values: unknown[]): string {
  let shape = '{';
  for (const [name, value] of entriesOf(where)) {
    if (isGroup(name)) shape += `${name}[${(value as Where[]).map((part) => shapeOf(record, part, values)).join()}]`;
    else if (name === '$not') shape += `!${shapeOf(record, value as Where, values)}`;
    else
      for (const [operator, operand] of operatorsOf(value))
        shape += `${name} ${operator} ${literalOf(record, name, operator, operand) ?? operandShape(operator, operand, values)};`;
  }
  return `${shape}}`;
}

function operandShape(operator: string, operand: unknown, values: unknown[]): string {
  if (operand === null) return 'null';
  if (operand instanceof ValuesOf) {
    const { record, column, where } = operand as ValuesOf;
    return `${record.name}.${column}${shapeOf(record, where, values)}`;
  }
  if (eachKeyIn(operand)) return 'key';
  values.push(operator === '$holds' ? patternOf(String(operand)) : operand);
  return '?';
}

/** What the rewritten condition is told of its surroundings. */
export interface Holes {
  /** Whose columns the condition is on. */
  readonly record: RecordDefinition;
  /** The parameter for the next value: `$1`, `$2`, ... */
  next(): string;
  /** A property's column: `deadline_to`. */
  field(property: string): string;
  /** A property of the rows of an alias: `"e0"."deadline_to"`, or what is counted for them. */
  value(property: string, alias: string): string;
  /** Whether a property is counted, and no column. */
  isCount(property: string): boolean;
  /** The query of a ValuesOf in brackets, its condition rewritten likewise. */
  query(values: ValuesOf): string;
}

/** The same condition for MikroORM to write, a parameter in place of each value; a list of keys is one value, whatever its length. */
export function withHoles(where: Where, holes: Holes): Where {
  const rewritten: Record<PropertyKey, unknown> = {};
  for (const [name, value] of entriesOf(where)) {
    if (isGroup(name)) Object.assign(rewritten, groupWithHoles(name, value as Where[], holes));
    else if (name === '$not') rewritten[name] = withHoles(value as Where, holes);
    else for (const [operator, operand] of operatorsOf(value)) Object.assign(rewritten, withHole(rewritten[name] ?? {}, name, operator, operand, holes));
  }
  return rewritten;
}

/** A group of nothing is true or false, and so is a part of it; MikroORM would leave it out. */
function groupWithHoles(name: string, parts: readonly Where[], holes: Holes): Record<PropertyKey, unknown> {
  if (parts.length === 0) return { [raw(name === '$and' ? 'true' : 'false')]: [] };
  const rewritten = parts.map((part) => withHoles(part, holes));
  return { [name]: rewritten.map((part) => (Reflect.ownKeys(part).length > 0 ? part : { [raw('true')]: [] })) };
}

function withHole(others: object, name: string, operator: string, operand: unknown, holes: Holes): Record<PropertyKey, unknown> {
  const on = (condition: object) => ({ [name]: { ...others, ...condition } });
  if (operand === null) return on({ [operator]: null });
  if (operand instanceof ValuesOf) return on({ [operator]: raw(operator === '$overlap' ? `array${holes.query(operand)}` : holes.query(operand)) });
  const hole = literalOf(holes.record, name, operator, operand) ?? eachKeyIn(operand) ?? holes.next();
  if (holes.isCount(name)) return { [raw((alias) => `${holes.value(name, alias)} ${COMPARISONS[operator]} ${hole}`)]: [] };
  if (operator === '$in') return on({ $eq: raw(`any(${hole})`) });
  if (operator === '$nin') return on({ $ne: raw(`all(${hole})`) });
  if (operator !== '$holds') return on({ [operator]: raw(hole) });
  // A raw key is a symbol that lives for one query only; without a value it is the whole condition.
  return { [raw((alias) => `${alias}."${holes.field(name)}" collate "C" ~ ${hole}`)]: [] };
}

/** The key whose rows a statement reads, by itself or as the one value of a list. */
function eachKeyIn(operand: unknown): string | undefined {
  if (operand === EACH_KEY) return '"list"."key"';
  return Array.isArray(operand) && operand[0] === EACH_KEY ? 'array["list"."key"]' : undefined;
}

/**
 * A value of a closed set stands in the statement itself: PostgreSQL plans a statement once for any values of its parameters, and few rows can be of one such value and
 * nearly all of another.
 */
function literalOf({ columns }: RecordDefinition, name: string, operator: string, operand: unknown): string | undefined {
  if (operator !== '$eq' && operator !== '$ne') return undefined;
  if (typeof operand === 'boolean') return String(operand);
  const { values } = columns[name] ?? {};
  return values && typeof operand === 'string' && Object.hasOwn(values, operand) ? `'${operand}'` : undefined;
}

/** What cursors compare with counts, which are never null. */
const COMPARISONS: Readonly<Record<string, string>> = { $eq: '=', $lt: '<', $lte: '<=', $gt: '>', $gte: '>=' };

function isGroup(name: string): boolean {
  return name === '$and' || name === '$or';
}

function entriesOf(where: Where): [string, unknown][] {
  if (Object.getOwnPropertySymbols(where).length > 0) throw new Error('expected a condition of plain values, but got a raw fragment');
  return Object.entries(where);
}

/** `{ name: 'x' }` is short for `{ name: { $eq: 'x' } }`. */
function operatorsOf(value: unknown): [string, unknown][] {
  if (value === undefined) throw new Error('expected a value of a condition, but got undefined');
  if (typeof value !== 'object' || value === null) return [['$eq', value]];
  if (Array.isArray(value)) throw new Error('expected a list of values behind an operator such as $in');
  return Object.entries(value);
}

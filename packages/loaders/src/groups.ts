import { aliasOf, type Dimension } from './dimensions.js';
import { PLACE } from './statement.js';

/** How many rows have a value of each dimension; null for rows without one. */
export interface Count {
  values: readonly (string | null)[];
  count: number;
}

/** The rows of each key whose column is, or whose list holds, it; in key order. */
export function groupByKey<T extends object>(rows: readonly T[], column: string, keys: readonly string[]): T[][] {
  const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const row of rows) {
    const value = (row as Record<string, string | string[]>)[column];
    for (const key of Array.isArray(value) ? value : [value]) if (key) groups.get(key)?.push(row);
  }
  return keys.map((key) => groups.get(key) ?? []);
}

/** The rows that one statement read for each of several keys. */
export function groupByPlace<T extends object>(rows: readonly T[], keys: readonly string[]): T[][] {
  const groups: T[][] = keys.map(() => []);
  for (const row of rows) groups[(row as Record<string, number>)[PLACE]!]!.push(row);
  return groups;
}

/** The counts that a statement read, the largest first. */
export function countsIn(groups: readonly (Record<string, unknown> & { count: number })[], dimensions: readonly Dimension[]): Count[] {
  const names = dimensions.map(aliasOf);
  return groups.map((group) => ({ values: names.map((name) => textOf(group[name])), count: group.count })).sort(largestFirst);
}

/** The same figures as the database's own, of rows that are all at hand. */
export function countsOf(rows: readonly object[], dimensions: readonly Dimension[]): Count[] {
  const counts = new Map<string, { values: readonly (string | null)[]; count: number }>();
  for (const row of rows) {
    for (const values of combined(dimensions.map((dimension) => valuesIn(row, dimension)))) {
      const key = JSON.stringify(values);
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { values, count: 1 });
    }
  }
  return [...counts.values()].sort(largestFirst);
}

function valuesIn(row: object, { column, by }: Dimension): (string | null)[] {
  const value = (row as Record<string, unknown>)[column];
  if (Array.isArray(value)) return value.length > 0 ? [...new Set(value as string[])] : [null];
  const text = textOf(value);
  return [by && text !== null ? text.slice(0, 'YYYY-MM'.length) : text];
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** Each choice of one from each. */
function combined(sets: readonly (string | null)[][]): (string | null)[][] {
  return sets.reduce<(string | null)[][]>((found, values) => found.flatMap((before) => values.map((value) => [...before, value])), [[]]);
}

/** The largest first; ties by the values, in the order of the dimensions. */
export function largestFirst(a: Count, b: Count): number {
  return b.count - a.count || byValues(a.values, b.values);
}

/** By code point, rows without a value last. */
export function byValues(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index]!;
    if (value === other) continue;
    if (value === null) return 1;
    return other === null || value < other ? -1 : 1;
  }
  return 0;
}

import { aliasOf, countedBy, isDerived, type Derived, type Dimension } from './dimensions.js';
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
export function countsOf(rows: readonly object[], dimensions: readonly (Dimension | Derived)[]): Count[] {
  return summed(rows.flatMap((row) => combined(dimensions.map((dimension) => valuesIn(row, dimension))).map((values) => ({ values, count: 1 }))));
}

/** The counts by what follows from the columns that a statement counted by. */
export function derivedCounts(counts: readonly Count[], dimensions: readonly (Dimension | Derived)[]): Count[] {
  const names = countedBy(dimensions).map(aliasOf);
  const valueOf = dimensions.map((dimension) => (isDerived(dimension) ? dimension.value : (row: Record<string, string | null>) => row[aliasOf(dimension)]!));
  return summed(
    counts.map(({ values, count }) => {
      const row = rowOf(names, values);
      return { values: valueOf.map((value) => value(row)), count };
    }),
  );
}

/** A row as it is read, of what it is counted by: parts of a date stand in the date, too. */
function rowOf(names: readonly string[], values: readonly (string | null)[]): Record<string, string | null> {
  const row: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) {
    row[name] = values[index];
    const [, date, part] = /^(.+)(From|To|Status|Precision)$/.exec(name) ?? [];
    if (date && part) row[date] = { ...(row[date] as object | undefined), [part.toLowerCase()]: values[index] };
  }
  return row as Record<string, string | null>;
}

/** Counts of the same values added up, the largest first. */
export function summed(counts: readonly Count[]): Count[] {
  const sums = new Map<string, Count>();
  for (const { values, count } of counts) {
    const key = JSON.stringify(values);
    const known = sums.get(key);
    if (known) known.count += count;
    else sums.set(key, { values, count });
  }
  return [...sums.values()].sort(largestFirst);
}

function valuesIn(row: object, dimension: Dimension | Derived): (string | null)[] {
  if (isDerived(dimension)) return [dimension.value(row)];
  const { column, by } = dimension;
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

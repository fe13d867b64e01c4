import { PLACE } from './statement.js';

/** How many rows have a value. */
export interface Count {
  value: string | null;
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

/** The same figures as the database's own, of rows that are all at hand. */
export function countsOf(rows: readonly object[], column: string): Count[] {
  const groups = Map.groupBy(rows, (row) => ((row as Record<string, unknown>)[column] ?? null) as string | null);
  return [...groups].map(([value, { length: count }]) => ({ value, count })).sort(largestFirst);
}

export function largestFirst(a: Count, b: Count): number {
  return b.count - a.count || String(a.value).localeCompare(String(b.value));
}

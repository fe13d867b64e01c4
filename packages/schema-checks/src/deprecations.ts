import type { Coordinates } from './coordinates.js';

export interface Deprecation {
  path: string;
  /** What to use instead; absent where nothing succeeds it. */
  successor?: string;
  /** The day from which it may be removed, YYYY-MM-DD. */
  goesOn: string;
}

/** What a reason such as "Use `name`. Goes on 2027-07-01." says; undefined where it names no day. */
export function readDeprecation(path: string, reason: string): Deprecation | undefined {
  const goesOn = /Goes on (\d{4}-\d{2}-\d{2})\./.exec(reason)?.[1];
  const successor = /Use `([^`]+)`/.exec(reason)?.[1];
  return goesOn === undefined ? undefined : { path, ...(successor && { successor }), goesOn };
}

/** The deprecated parts, in the order of their coordinates. */
export function deprecationsOf(coordinates: Coordinates): Deprecation[] {
  const paths = [...coordinates.keys()].sort();
  return paths.flatMap((path) => {
    const reason = coordinates.get(path);
    return (reason !== undefined && readDeprecation(path, reason)) || [];
  });
}

/** The same day so many months later; the last of the month where that has no such day. Days are YYYY-MM-DD. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

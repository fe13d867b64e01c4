import type { ApproximateDateValue } from '@portfolio/records';

/**
 * A task is past its end once the latest day of that end has passed; whether a municipality has done it no source says.
 * Source: programleder-2025, klik-opgaver; drejebog-4-1, s3 (expected end).
 */
export function isOverdue({ end }: { end: ApproximateDateValue }, day: string): boolean {
  return end.to !== null && end.to < day;
}

/** The same rule as a condition on the table. */
export function whereOverdue(day: string): Record<string, unknown> {
  return { endTo: { $lt: day } };
}

import { ChronoUnit, LocalDate } from '@js-joda/core';
import type { ApproximateDateValue } from './values.js';

/** Days from one day to another, negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return LocalDate.parse(from).until(LocalDate.parse(to), ChronoUnit.DAYS);
}

/** Days since the latest day a date can mean; null while that day has not passed or is not known. */
export function daysPast({ to }: ApproximateDateValue, asOf: string): number | null {
  return to && to < asOf ? daysBetween(to, asOf) : null;
}

/** Days until the latest day a date can mean; null once that day has passed or where it is not known. */
export function daysLeft({ to }: ApproximateDateValue, asOf: string): number | null {
  return to && to >= asOf ? daysBetween(asOf, to) : null;
}

/** How many days a period has, both ends counted; with `after`, only those later than that day. */
export function lengthInDays({ from, to }: ApproximateDateValue, after?: string | null): number | null {
  if (!from || !to) return null;
  return Math.max(0, Math.min(daysBetween(from, to) + 1, after ? daysBetween(after, to) : Infinity));
}

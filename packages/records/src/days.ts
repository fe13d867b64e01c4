import { ChronoUnit, LocalDate, Period } from '@js-joda/core';
import { BadInput } from '@portfolio/errors';
import { DateRelation } from './common-enums.js';
import type { ApproximateDateValue } from './values.js';

/** Four digits a year; PostgreSQL knows no year 0. */
const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
/** Those that are in every month of every year, so that no calendar is needed. */
const OF_EVERY_MONTH = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** Whether a text is a day that JavaScript and the database have alike: of the years 1 to 9999, `2025-12-15`; 30 February is none. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  if (OF_EVERY_MONTH.test(value)) return true;
  if (!DAY.test(value)) return false;
  try {
    LocalDate.parse(value);
    return true;
  } catch {
    return false;
  }
}

interface Shift {
  days?: number;
  weeks?: number;
  months?: number;
  years?: number;
}

/** The day so many days, weeks, months or years later, or earlier where negative; throws BadInput where that is no day of the years 1 to 9999. */
export function shifted(day: string, { days = 0, weeks = 0, months = 0, years = 0 }: Shift): string {
  const other = LocalDate.parse(day)
    .plus(Period.of(years, months, weeks * 7 + days))
    .toString();
  if (!isDay(other)) throw new BadInput(`expected a day whose term lies in the years 1 to 9999, but got "${day}"`);
  return other;
}

/** Days from one day to another, negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return LocalDate.parse(from).until(LocalDate.parse(to), ChronoUnit.DAYS);
}

/** Days until the latest day a date can mean, negative once that day has passed; null where it is not known. */
export function daysUntil({ to }: ApproximateDateValue, asOf: string): number | null {
  return to ? daysBetween(asOf, to) : null;
}

/** Days since the latest day a date can mean; null while that day has not passed or is not known. */
export function daysPast({ to }: ApproximateDateValue, asOf: string): number | null {
  return to && to < asOf ? daysBetween(to, asOf) : null;
}

/** Days until the latest day a date can mean; null once that day has passed or where it is not known. */
export function daysLeft({ to }: ApproximateDateValue, asOf: string): number | null {
  return to && to >= asOf ? daysBetween(asOf, to) : null;
}

export interface ComparedEnds {
  /** How the first end stands to the second. */
  relation: DateRelation;
  /** Days from the second end to the first, negative where the first is earlier; null where either is not known. */
  days: number | null;
}

/**
 * Ends count by their latest day. Source: programleder-2025, dubu (the end of the agreement's text against the contract's), klik-opgaver and aftaler-1 (a task's
 * end against its agreement's deadline; FLIS: both 05.12.2025).
 */
export function compareEnds(first: End, second: End): ComparedEnds {
  if (!first?.to || !second?.to) return { relation: DateRelation.UNDETERMINED, days: null };
  const days = daysBetween(second.to, first.to);
  return { relation: days < 0 ? DateRelation.BEFORE : days > 0 ? DateRelation.AFTER : DateRelation.SAME, days };
}

/** Absent: not known. */
type End = { to: string | null } | null | undefined;

/** How many days a period has, both ends counted; with `after`, only those later than that day. */
export function lengthInDays({ from, to }: ApproximateDateValue, after?: string | null): number | null {
  if (!from || !to) return null;
  return Math.max(0, Math.min(daysBetween(from, to) + 1, after ? daysBetween(after, to) : Infinity));
}

const MONTHS = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];

/** A day as Danes write it: `1. juli 2025`. */
export function inDanish(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}. ${MONTHS[month! - 1]} ${year}`;
}

/** A month as Danes write it: `2025-11` is "november 2025". */
export function monthInDanish(value: string): string {
  const [year, month] = value.split('-').map(Number);
  return `${MONTHS[month! - 1]} ${year}`;
}

import { m } from '#messages';
import { LANGUAGE } from '../app/place.ts';
import { daysBetween } from '../app/day.ts';

/** An approximate date of the graph: the source's words, and the earliest and latest day they can mean. */
export interface When {
  raw?: string | null;
  from?: string | null;
  to?: string | null;
  status: 'KNOWN' | 'UNDETERMINED' | 'NOT_STATED' | 'ONGOING';
  yearInferred?: boolean;
  /** Until its latest day, from the shown day; negative once that has passed. */
  daysUntil?: number | null;
}

const LOCALE = LANGUAGE === 'da' ? 'da-DK' : 'en-GB';
/** Days from the shown day within which a date is told by its weekday instead of its year. */
const NEAR = 92;

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', ...options });
const NEAR_DAY = format({ weekday: 'short', day: 'numeric', month: 'short' });
const FAR_DAY = format({ day: 'numeric', month: 'short', year: 'numeric' });
const LONG_DAY = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const SHORT_DAY = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const DATE = format({ day: 'numeric', month: 'long', year: 'numeric' });
const SPAN = format({ day: 'numeric', month: 'short' });
const FAR_SPAN = FAR_DAY;
const MONTH = format({ month: 'short' });
const MONTH_OF_YEAR = format({ month: 'short', year: 'numeric' });

const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** »fredag den 21. november 2025« */
export const longDay = (day: string) => LONG_DAY.format(at(day));
/** »fre. 21. nov. 2025« */
export const shortDay = (day: string) => SHORT_DAY.format(at(day));
/** »21. nov.« */
export const dayAndMonth = (day: string) => SPAN.format(at(day));
/** »21. november 2025« */
export const date = (day: string) => DATE.format(at(day));

/** A date in words: »man. 3. nov.« near the shown day, »3. nov. 2025« else, »11.–20. dec.« for a span; what is not known is said. */
export function whenText(when: When, day: string): string {
  const { status, from, to } = when;
  if (status === 'UNDETERMINED') return m.undetermined();
  if (status === 'ONGOING') return m.ongoing();
  if (status === 'NOT_STATED' || (!from && !to)) return m.not_stated();
  const near = Math.abs(daysBetween(day, (to ?? from)!)) <= NEAR;
  if (from && to && from !== to) return (near ? SPAN : FAR_SPAN).formatRange(at(from), at(to));
  if (!to) return m.from_day({ day: FAR_DAY.format(at(from!)) });
  return (near ? NEAR_DAY : FAR_DAY).format(at(to));
}

/** The source's words for a date that is a span; undefined for a day. */
export function wordsOfSource({ raw, from, to }: When): string | undefined {
  return raw && from !== to ? m.quoted({ text: raw }) : undefined;
}

/** »om 24 dage«, »18 dage siden«, »i dag«; undefined where no day is known. */
export function distance({ daysUntil }: When): string | undefined {
  if (daysUntil === null || daysUntil === undefined) return undefined;
  if (daysUntil === 0) return m.today();
  if (daysUntil > 0) return daysUntil === 1 ? m.in_one_day() : m.in_days({ days: daysUntil });
  return daysUntil === -1 ? m.one_day_ago() : m.days_ago({ days: -daysUntil });
}

/** »15.–21. dec.«: the days from one on, so many more. */
export function dayAndMonths(day: string, more: number): string {
  const from = at(day);
  return SPAN.formatRange(from, new Date(from.getTime() + more * 86_400_000));
}

/** »nov.«; a year's first with the year: »jan. 2026«. */
export function monthName(day: string): string {
  return (day.slice(5, 7) === '01' ? MONTH_OF_YEAR : MONTH).format(at(day));
}

/** »fra 19. okt. til 15. dec.«, or the end alone: »15. dec.«, »11.–31. dec.«; what is not known is said. */
export function periodText({ start, end }: { start?: When; end: When }, day: string): string {
  if (start?.from && end.to) return m.from_to({ from: spanText(start, day), to: spanText(end, day) });
  if (end.to) return spanText(end, day);
  return start?.from && end.status === 'ONGOING' ? m.ongoing_from({ from: spanText(start, day) }) : whenText(end, day);
}

/** A known date without its weekday. */
function spanText({ from, to }: When, day: string): string {
  const [first, last] = [from ?? to!, to ?? from!];
  const near = Math.abs(daysBetween(day, last)) <= NEAR;
  return (near ? SPAN : FAR_SPAN).formatRange(at(first), at(last));
}

import { addDays, daysBetween } from '../app/day.ts';

/** Some time from a day on, to another, as a length from 0 to 100. */
export interface TimeAxis {
  from: string;
  to: string;
  /** Where a day stands; before the first or after the last day at the end. */
  at(day: string): number;
  /** The lines: the first days of months, or where these would be many, of years. */
  lines: readonly string[];
  unit: 'month' | 'year';
  /** Between them: Mondays, or first days of quarters. */
  ticks: readonly string[];
}

/** Months up to which each has its line. */
const MONTHS = 14;

/** An axis of whole months that holds all of these days. */
export function timeAxis(days: readonly string[]): TimeAxis {
  const sorted = days.toSorted();
  const from = `${sorted[0]!.slice(0, 7)}-01`;
  const to = nextMonth(`${sorted.at(-1)!.slice(0, 7)}-01`);
  const months = steps(from, to, nextMonth);
  const total = daysBetween(from, to);
  const unit = months.length <= MONTHS ? 'month' : 'year';
  return {
    from,
    to,
    unit,
    at: (day) => Math.min(100, Math.max(0, (daysBetween(from, day) / total) * 100)),
    lines: unit === 'month' ? months : months.filter((day) => day.endsWith('-01-01') || day === from),
    ticks: unit === 'month' ? steps(firstMonday(from), to, (day) => addDays(day, 7)) : months.filter((day) => /-(04|07|10)-01$/.test(day)),
  };
}

function nextMonth(day: string): string {
  return `${addDays(day, 31).slice(0, 7)}-01`;
}

function firstMonday(day: string): string {
  return addDays(day, (8 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7);
}

/** The days from one on, each following the one before, up to the last and without it. */
function steps(from: string, to: string, next: (day: string) => string): string[] {
  const days: string[] = [];
  for (let day = from; day < to; day = next(day)) days.push(day);
  return days;
}

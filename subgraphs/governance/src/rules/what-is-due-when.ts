import { daysBetween, shifted } from '@portfolio/records';

interface Deadline {
  id: string;
  weeksBeforeMeeting: number;
}

export interface Due<D> {
  deadline: D;
  /** `YYYY-MM-DD`. */
  due: string;
  isPassed: boolean;
  /** Negative once the day has passed. */
  daysUntil: number;
  /** Null once the day has passed. */
  daysLeft: number | null;
  /** Null while the day has not passed. */
  daysPast: number | null;
}

/**
 * What is due before a meeting is due its number of weeks earlier, on the same weekday, and has passed from the day after; earliest first, then by id.
 * Source: governance-fki, processer.
 */
export function whatIsDueWhen<D extends Deadline>(deadlines: readonly D[], meetingDate: string, asOf: string): Due<D>[] {
  return deadlines.map((deadline) => dueItem(deadline, meetingDate, asOf)).sort(earliestFirst);
}

function dueItem<D extends Deadline>(deadline: D, meetingDate: string, asOf: string): Due<D> {
  const due = shifted(meetingDate, { weeks: -deadline.weeksBeforeMeeting });
  const daysUntil = daysBetween(asOf, due);
  const isPassed = daysUntil < 0;
  return { deadline, due, isPassed, daysUntil, daysLeft: isPassed ? null : daysUntil, daysPast: isPassed ? -daysUntil : null };
}

function earliestFirst(a: Due<Deadline>, b: Due<Deadline>): number {
  return a.due.localeCompare(b.due) || a.deadline.id.localeCompare(b.deadline.id);
}

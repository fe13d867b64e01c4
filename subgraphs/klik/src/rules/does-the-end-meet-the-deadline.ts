import { daysBetween } from '@portfolio/records';

export const TASK_END_ORDERS = ['BEFORE', 'SAME', 'AFTER', 'NOT_KNOWN'] as const;

export interface EndAgainstDeadline {
  order: (typeof TASK_END_ORDERS)[number];
  /** Days from the deadline to the task's end; negative where the task ends first; null where either is not known. */
  days: number | null;
  equal: boolean | null;
}

/** A task's end and its agreement's deadline are compared by their latest days. Source: programleder-2025, klik-opgaver and aftaler-1 (FLIS: both 05.12.2025). */
export function endAgainstDeadline(end: string | null, deadline: string | null): EndAgainstDeadline {
  if (!end || !deadline) return { order: 'NOT_KNOWN', days: null, equal: null };
  const days = daysBetween(deadline, end);
  return { order: days < 0 ? 'BEFORE' : days > 0 ? 'AFTER' : 'SAME', days, equal: days === 0 };
}

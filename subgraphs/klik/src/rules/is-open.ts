import type { ApproximateDateValue } from '@portfolio/records';

interface TaskPeriod {
  start: ApproximateDateValue;
  end: ApproximateDateValue;
  /** The day an addendum of the playbook closed it, where one did. */
  closedByAddendum: string | null;
}

interface Period {
  from: string;
  to: string;
}

/** Open on a day is open in the period of that one day. Source: programleder-2025, klik-opgaver (start and end of each task). */
export function isOpen(task: TaskPeriod, day: string): boolean {
  return isOpenWithin(task, { from: day, to: day });
}

/**
 * A task is open from the earliest day of its start to the latest day of its end; an ongoing end reaches on until an addendum closes it, an unknown start or end does not count.
 * Source: programleder-2025, klik-opgaver; drejebog-4-1, s3 (expected start and end) and s4-2 (closed by its addendum).
 */
export function isOpenWithin({ start, end, closedByAddendum }: TaskPeriod, { from, to }: Period): boolean {
  const started = start.from !== null && start.from <= to;
  const reaches = end.status === 'ONGOING' || (end.to !== null && end.to >= from);
  const closed = closedByAddendum !== null && closedByAddendum < from;
  return started && reaches && !closed;
}

/** The same rule as a condition on the table, so that the database can filter by it. */
export function whereOpenWithin({ from, to }: Period): Record<string, unknown> {
  return {
    $and: [
      { startFrom: { $lte: to } },
      { $or: [{ endTo: { $gte: from } }, { endStatus: 'ONGOING' }] },
      { $or: [{ closedByAddendum: null }, { closedByAddendum: { $gte: from } }] },
    ],
  };
}

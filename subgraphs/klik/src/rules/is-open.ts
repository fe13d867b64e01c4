import type { ApproximateDateValue } from '@portfolio/records';

interface TaskPeriod {
  start: ApproximateDateValue;
  end: ApproximateDateValue;
  /** The day of the edition that says its end is ongoing; nobody says so of a later day. */
  ongoingAsOf: string | null;
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
 * A task is open from the earliest day of its start to the latest day of its end; an ongoing end reaches to the day of the edition that says so, or to the addendum
 * that closes it. An unknown start or end does not count. Source: programleder-2025, klik-opgaver; drejebog-4-1, s1 (editions), s3 (expected start and end) and s4-2
 * (closed by its addendum).
 */
export function isOpenWithin({ start, end, ongoingAsOf, closedByAddendum }: TaskPeriod, { from, to }: Period): boolean {
  const started = start.from !== null && start.from <= to;
  const reaches = (ongoingAsOf !== null && ongoingAsOf >= from) || (end.to !== null && end.to >= from);
  const closed = closedByAddendum !== null && closedByAddendum < from;
  return started && reaches && !closed;
}

/** The same rule as a condition on the table, so that the database can filter by it. */
export function whereOpenWithin({ from, to }: Period): Record<string, unknown> {
  return {
    $and: [
      { startFrom: { $lte: to } },
      { $or: [{ endTo: { $gte: from } }, { ongoingAsOf: { $gte: from } }] },
      { $or: [{ closedByAddendum: null }, { closedByAddendum: { $gte: from } }] },
    ],
  };
}

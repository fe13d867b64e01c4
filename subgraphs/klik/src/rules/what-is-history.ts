/** The latest day of the time table of the playbook. */
const LAST_DAY_OF_THE_PLAYBOOK = '2016-02-29';

/**
 * The activities and cases of the playbook belong to the programme of the monopoly break: once the last day of its time table has passed, they are history, neither open nor
 * overdue for anybody. Source: drejebog-4-1, s3 (expected start and end) and s5-4 (the last end, February 2016).
 */
export function historyOn(day: string) {
  return { kind: { $in: day > LAST_DAY_OF_THE_PLAYBOOK ? ['PLAYBOOK_ACTIVITY' as const] : [] } };
}

/** The last day before a task of a kind is history; null of those that never are. */
export function lastDayBeforeHistory({ kind }: { kind: string }): string | null {
  return kind === 'PLAYBOOK_ACTIVITY' ? LAST_DAY_OF_THE_PLAYBOOK : null;
}

import type { ObligationState } from '../obligation/obligation.enums.js';
import type { TimelineKind } from '../timeline/timeline.enums.js';
import { ALWAYS, dayAfter, turningDays, type Since } from './what-differs.js';

/** How an obligation goes: its state on each day on which one of its days lets it change. Source: that of `where-an-obligation-stands`. */
export function courseOfObligation(days: readonly (string | null)[], stateOn: (day: string) => ObligationState): Since[] {
  return turningDays(days).map((from) => ({ from, state: stateOn(from) }));
}

/** How many of the municipalities of a KKR geography have signed, "12/19", from each day on which one is reported to have. Source: programleder-2025, k-aftale and k-aftale-mangler. */
export function courseOfCoverage(total: number, signedFrom: readonly string[]): Since[] {
  const days = [...new Set([ALWAYS, ...signedFrom])].sort();
  return days.map((from) => ({ from, state: `${signedFrom.filter((day) => day <= from).length}/${total}` }));
}

/**
 * How something on the time line goes: a meeting or a milestone lies behind from the latest day that is given, a deadline or a term from the day after, a period goes on from its first day to its last.
 * Source: that of `what-stands-on-the-time-line`.
 */
export function courseOfMoment(kind: TimelineKind, { from, to }: { from: string | null; to: string | null }): Since[] {
  const happens = kind === 'MEETING' || kind === 'MILESTONE';
  return [
    { from: ALWAYS, state: 'NOT_YET' },
    ...(kind === 'PERIOD' && from !== null ? [{ from, state: 'ONGOING' }] : []),
    ...(to === null ? [] : [{ from: happens ? to : dayAfter(to), state: 'PASSED' }]),
  ];
}

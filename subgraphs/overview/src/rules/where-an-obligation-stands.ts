import type { ObligationState } from '../obligation/obligation.enums.js';

/**
 * The first that holds on the day: done as reported by then, no longer asked for, past its end and reported as missing, past its end, not begun, open, not to be told.
 * Source: programleder-2025, k-aftale-mangler (reported signatures), aftaler-1, aftaler-2 and klik-opgaver (begins and ends); drejebog-4-1, s3 and s4-2.
 */
export function statesOn(day: string) {
  return [
    ['DONE', { doneFrom: { $lte: day } }],
    ['NOT_RELEVANT', { relevantUntil: { $lt: day } }],
    ['OVERDUE', { dueTo: { $lt: day }, missingFrom: { $lte: day } }],
    ['PASSED_NOT_REPORTED', { dueTo: { $lt: day } }],
    ['NOT_YET', { opensOn: { $gt: day } }],
    ['OPEN', { openUntil: { $gte: day } }],
    ['UNDETERMINED', {}],
  ] as const satisfies readonly (readonly [ObligationState, object])[];
}

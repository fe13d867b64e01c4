import type { AgreementState } from '../agreement/agreement.enums.js';

/**
 * The first that holds on the day: ended, what a source says of it outright, undetermined, deadline passed (by its latest day), to be sent (from its earliest day), open
 * where a deadline is to come, sent not stated, open. Source: programleder-2025, aftaler-1 and aftaler-2 (columns "Udsendes" and "Frist"), dubu (end of an agreement);
 * drejebog-4-1, s5-1 and s5-5 (concluded, in force).
 */
export function statesOn(day: string) {
  return [
    ['ENDED', { effectiveEndTo: { $lt: day } }],
    ['IN_FORCE', { status: 'IN_FORCE' }],
    ['CONCLUDED', { status: 'CONCLUDED' }],
    ['DRAFT', { status: 'DRAFT' }],
    ['UNDETERMINED', { deadlineStatus: 'UNDETERMINED' }],
    ['DEADLINE_PASSED', { deadlineTo: { $lt: day } }],
    ['TO_BE_SENT', { sentFrom: { $gt: day } }],
    ['OPEN', { deadlineTo: { $gte: day } }],
    ['SENT_NOT_STATED', { sentStatus: 'NOT_STATED' }],
    ['OPEN', {}],
  ] as const satisfies readonly (readonly [AgreementState, object])[];
}

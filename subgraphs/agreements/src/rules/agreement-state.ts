import { valuesOf } from '@portfolio/records';
import { AgreementState } from '../agreement/agreement.enums.js';

/** In the order in which they are looked at. */
export const STATES = valuesOf(AgreementState);

/**
 * The first that holds on the day: undetermined, deadline passed (by its latest day), to be sent (from its earliest day), sent not stated, open.
 * Source: programleder-2025, aftaler-1 and aftaler-2 (columns "Udsendes" and "Frist").
 */
export function statesOn(day: string) {
  return {
    UNDETERMINED: { deadlineStatus: 'UNDETERMINED' },
    DEADLINE_PASSED: { deadlineTo: { $lt: day } },
    TO_BE_SENT: { sentFrom: { $gt: day } },
    SENT_NOT_STATED: { sentStatus: 'NOT_STATED' },
    OPEN: {},
  } satisfies Record<AgreementState, object>;
}

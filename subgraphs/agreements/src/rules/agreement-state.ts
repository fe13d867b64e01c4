import type { ApproximateDateValue } from '@portfolio/records';

export const STATES = ['UNDETERMINED', 'DEADLINE_PASSED', 'TO_BE_SENT', 'SENT_NOT_STATED', 'OPEN'] as const;
export type State = (typeof STATES)[number];

interface Dates {
  sent: ApproximateDateValue;
  deadline: ApproximateDateValue;
}

/**
 * The first that holds on the day: undetermined, deadline passed (by its latest day), to be sent (from its earliest day), sent not stated, open.
 * Source: programleder-2025, aftaler-1 and aftaler-2 (columns "Udsendes" and "Frist").
 */
export function agreementState({ sent, deadline }: Dates, asOf: string): State {
  if (deadline.status === 'UNDETERMINED') return 'UNDETERMINED';
  if (deadline.to && deadline.to < asOf) return 'DEADLINE_PASSED';
  if (sent.from && sent.from > asOf) return 'TO_BE_SENT';
  if (sent.status === 'NOT_STATED') return 'SENT_NOT_STATED';
  return 'OPEN';
}

/** The same rule as a condition on the table, so that the database can filter by it. */
export function whereState(states: readonly State[], asOf: string): Record<string, unknown> {
  const own: Record<State, object> = {
    UNDETERMINED: { deadlineStatus: 'UNDETERMINED' },
    DEADLINE_PASSED: { deadlineTo: { $lt: asOf } },
    TO_BE_SENT: { sentFrom: { $gt: asOf } },
    SENT_NOT_STATED: { sentStatus: 'NOT_STATED' },
    OPEN: {},
  };
  const conditions = states.map((state) => ({ $and: [own[state], ...STATES.slice(0, STATES.indexOf(state)).map((earlier) => not(own[earlier]))] }));
  return { $or: conditions };
}

/** True also where the column has no value: an unknown date is not in the past. */
function not(condition: object): object {
  const [column] = Object.keys(condition);
  return { $or: [{ $not: condition }, { [column!]: null }] };
}

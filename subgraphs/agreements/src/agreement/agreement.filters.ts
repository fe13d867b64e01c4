import { meets, type Where } from '@portfolio/loaders';
import { STATES, statesOn } from '../rules/agreement-state.js';
import { AgreementRecord, type AgreementRow } from './agreement.entity.js';
import type { AgreementState } from './agreement.enums.js';

/** Returns the state of an agreement on a day. */
export function stateOn(day: string): (agreement: Pick<AgreementRow, 'sent' | 'deadline'>) => AgreementState {
  const conditions = statesOn(day);
  const tests = STATES.map((state) => [state, meets(AgreementRecord, conditions[state])] as const);
  return (agreement) => tests.find(([, holds]) => holds(agreement))![0];
}

/** The condition that an agreement is in one of these states on a day: what it says holds, and nothing that comes before it. */
export function inStates(states: readonly AgreementState[], day: string): Where {
  const conditions = statesOn(day);
  return {
    $or: states.map((state) => ({ $and: [conditions[state], ...STATES.slice(0, STATES.indexOf(state)).map((earlier) => not(conditions[earlier]))] })),
  };
}

/** True also where the column has no value: an unknown date is not in the past. */
function not(condition: Where): Where {
  const [column] = Object.keys(condition);
  return { $or: [{ $not: condition }, { [column!]: null }] };
}

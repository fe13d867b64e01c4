import { valueAmong, valueBy, type Where } from '@portfolio/loaders';
import { statesOn } from '../rules/agreement-state.js';
import { AgreementRecord, type AgreementRow } from './agreement.entity.js';
import type { AgreementState } from './agreement.enums.js';

/** Returns the state of an agreement on a day. */
export function stateOn(day: string): (agreement: Pick<AgreementRow, 'sent' | 'deadline' | 'effectiveEnd' | 'status'>) => AgreementState {
  return valueBy(AgreementRecord, statesOn(day));
}

/** The condition that an agreement is in one of these states on a day. */
export function inStates(states: readonly AgreementState[], day: string): Where {
  return valueAmong(AgreementRecord, statesOn(day), states);
}

import { valueAmong, valueBy, type Where } from '@portfolio/loaders';
import { statesOn } from '../rules/where-an-obligation-stands.js';
import { ObligationRecord, type ObligationRow } from './obligation.entity.js';
import type { ObligationState } from './obligation.enums.js';

/** Returns the state of an obligation on a day. */
export function stateOn(day: string): (obligation: ObligationRow) => ObligationState {
  return valueBy(ObligationRecord, statesOn(day));
}

/** The condition that an obligation is in one of these states on a day. */
export function inStates(states: readonly ObligationState[], day: string): Where {
  return valueAmong(ObligationRecord, statesOn(day), states);
}

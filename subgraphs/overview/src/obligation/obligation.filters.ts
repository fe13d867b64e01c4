import type { StateRule } from '@portfolio/graphql';
import { valueBy } from '@portfolio/loaders';
import { statesOn } from '../rules/where-an-obligation-stands.js';
import { ObligationRecord, type ObligationRow } from './obligation.entity.js';
import type { ObligationState } from './obligation.enums.js';

/** Returns the state of an obligation on a day. */
export function stateOn(day: string): (obligation: ObligationRow) => ObligationState {
  return valueBy(ObligationRecord, statesOn(day));
}

export const obligationState: StateRule<ObligationState> = { record: ObligationRecord, on: statesOn };

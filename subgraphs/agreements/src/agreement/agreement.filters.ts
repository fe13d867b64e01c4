import type { StateRule } from '@portfolio/graphql';
import { valueBy } from '@portfolio/loaders';
import { statesOn } from '../rules/agreement-state.js';
import { AgreementRecord, type AgreementRow } from './agreement.entity.js';
import type { AgreementState } from './agreement.enums.js';

/** Returns the state of an agreement on a day. */
export function stateOn(day: string): (agreement: Pick<AgreementRow, 'sent' | 'deadline' | 'effectiveEnd' | 'status'>) => AgreementState {
  return valueBy(AgreementRecord, statesOn(day));
}

export const agreementState: StateRule<AgreementState> = { record: AgreementRecord, on: statesOn };

import type { ApproximateDateValue, CitationValue } from '@portfolio/records';
import type { ObligationKind } from '../obligation/obligation.enums.js';

/** What is asked of each municipality that it concerns. */
export interface Duty {
  id: string;
  kind: ObligationKind;
  title: string;
  agreement: string | null;
  task: string | null;
  solutions: string[];
  due: ApproximateDateValue;
  basis: string;
  /** The first day on which it can be done. */
  opensOn: string | null;
  /** The last day on which it is open; null where that cannot be told. */
  openUntil: string | null;
  /** The last day on which anybody asks for it; null of what goes on being asked. */
  relevantUntil: string | null;
  /** The codes of the municipalities that it concerns; null of what concerns all. */
  municipalities: string[] | null;
  sources: CitationValue[];
}

export interface AgreementFacts {
  id: string;
  label: string;
  requiresSignature: boolean;
  solutions: string[];
  sent: ApproximateDateValue;
  deadline: ApproximateDateValue;
  /** The latest day on which it ends. */
  endsOn: string | null;
  sources: CitationValue[];
}

/** After every day. */
const NEVER = '9999-12-31';

/**
 * An agreement that requires a signature asks one of each municipality: from the earliest day on which it is sent to the latest of its deadline, without a deadline once
 * it is sent. Source: programleder-2025, aftaler-1 and aftaler-2 (columns "Udsendes" and "Frist").
 *
 * @param task the KLIK task that asks for the same, if there is one
 */
export function dutyOfAgreement(agreement: AgreementFacts, task: string | null): Duty | undefined {
  const { id, label, requiresSignature, solutions, sent, deadline, endsOn, sources } = agreement;
  if (!requiresSignature) return undefined;
  const withoutDeadline = deadline.status === 'NOT_STATED' && sent.status === 'KNOWN' ? NEVER : null;
  return {
    id,
    kind: 'SIGN_AGREEMENT',
    title: label,
    agreement: id,
    task,
    solutions,
    due: deadline,
    basis: 'STATED',
    opensOn: sent.from,
    openUntil: deadline.to ?? withoutDeadline,
    relevantUntil: endsOn,
    municipalities: null,
    sources,
  };
}

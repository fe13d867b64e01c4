import * as r from '@portfolio/records';
import { AGREEMENT_STATUSES, AgreementScope, AgreementType, AnomalyKind } from './agreement.enums.js';

export const StandardRecord = r.defineRecord({
  name: 'AgreementStandard',
  subgraph: 'agreements',
  columns: { id: r.nestedKey(['solution']), agreement: r.parent(), solution: r.reference('Solution'), area: r.text(), name: r.text() },
  indexes: ['agreement', 'solution'],
});

interface Described {
  type: r.ValueOf<typeof AgreementType>;
  solutions: string[];
  solutionRaw: string | null;
  parts: string[];
}

/** `Databehandleraftale: SAPA (bilag A)`: its type and what it is about, as the overview says it. */
function agreementLabel({ type, solutions, solutionRaw, parts }: Described, nameOf: r.NameOf): string {
  const about = solutionRaw ?? r.listed(solutions.map(nameOf));
  return `${r.valueLabel(AgreementType, type)}${about && `: ${about}`}${parts.length > 0 ? ` (${r.listed(parts)})` : ''}`;
}

export const AgreementRecord = r.defineRecord({
  name: 'Agreement',
  subgraph: 'agreements',
  files: ['agreements'],
  columns: {
    id: r.key(),
    scope: r.choice(AgreementScope),
    requiresSignature: r.flag(),
    solutions: r.references('Solution'),
    solutionsBasis: r.basisOf('solutions'),
    solutionRaw: r.optionalQuotation(),
    withinSolutions: r.references('Solution'),
    type: r.choice(AgreementType),
    typeRaw: r.optionalQuotation(),
    template: r.optionalQuotation(),
    parts: r.names(),
    sent: r.approximateDate(),
    recipientsRaw: r.optionalQuotation(),
    recipientGroups: r.references('RecipientGroup'),
    deadline: r.approximateDate(),
    restatedDeadline: r.approximateDate(),
    overviewPage: r.optionalInteger(),
    anomaly: r.optionalText(),
    anomalyKind: r.optionalChoice(AnomalyKind),
    signaturesAsOf: r.approximateDate(),
    standards: r.children(StandardRecord),
    status: r.optionalChoice(AGREEMENT_STATUSES),
    statusBasis: r.basisOf('status'),
    what: r.optionalText(),
    expectedStart: r.approximateDate(),
    expectedEnd: r.approximateDate(),
    followUp: r.optionalText(),
    noticeMonths: r.optionalInteger(),
    inForce: r.optionalText(),
    endsWhen: r.optionalText(),
    contract: r.optionalReference('Contract'),
    textEnd: r.approximateDate(),
    textEndUnless: r.optionalText(),
    contractEnd: r.approximateDate(),
    effectiveEnd: r.approximateDate(),
    effectiveEndBasis: r.basisOf('effectiveEnd'),
    supplier: r.optionalReference('Organisation'),
    action: r.optionalText(),
    sources: r.citations(),
  },
  label: { from: ['type', 'solutions', 'solutionRaw', 'parts'], text: agreementLabel },
  indexes: ['solutions', 'recipientGroups', 'deadline', 'contract'],
});

export type AgreementRow = r.Row<typeof AgreementRecord>;

import { recordType } from '@portfolio/graphql';
import { RecipientGroup } from '../recipient-group/recipient-group.type.js';
import { Contract, Organisation, Solution } from '../stubs.js';
import { AgreementRecord, StandardRecord } from './agreement.entity.js';

export const AgreementStandard = recordType(StandardRecord, {
  description: 'A data standard that a connection agreement joins.',
  fields: {
    solution: [() => Solution, 'The standard.'],
    area: 'The municipal area it belongs to, "Familieområdet".',
    name: 'Its name on the slide.',
  },
});

export const Agreement = recordType(AgreementRecord, {
  description: 'An agreement that municipalities sign, or that KOMBIT has concluded for them ("aftale").',
  fields: {
    id: 'Its stable id, a slug.',
    scope: 'Where it is named: a row of the overview, or elsewhere.',
    solutions: [() => Solution, 'The solutions it concerns, not their parts or parents.'],
    solutionsBasis: 'How the solutions are known, where the source does not state them.',
    solutionRaw: 'The solution in the words of the overview.',
    type: 'What kind of agreement it is ("aftaletype").',
    typeRaw: 'The type in the words of the source.',
    template: 'The template used ("skabelon").',
    parts: 'The parts sent: the agreement itself and its annexes ("bilag").',
    sent: 'When it was or will be sent ("sendt", "sendes").',
    recipientsRaw: 'The recipients in the words of the overview ("modtagere").',
    recipientGroups: [() => RecipientGroup, 'The groups it is addressed to.'],
    deadline: 'When it must be signed ("frist").',
    restatedDeadline: 'The deadline as another section of the source states it.',
    overviewPage: 'The page of the overview it stands on.',
    anomaly: 'What looks wrong in the row.',
    anomalyKind: 'The kind of what looks wrong.',
    signaturesAsOf: 'The day that reported signatures hold for.',
    standards: 'The data standards it joins.',
    status: 'What the source says of it; empty for rows of the overview, see `state`.',
    statusBasis: 'How the status is known.',
    what: 'What it is about.',
    expectedStart: 'When work on it was expected to start.',
    expectedEnd: 'When work on it was expected to end.',
    followUp: 'What was promised about it later.',
    noticeMonths: 'Its notice of termination in months ("opsigelsesvarsel").',
    inForce: 'From when it is in force, in words.',
    endsWhen: 'When it ends by its terms ("bortfald"), in words.',
    contract: [() => Contract, 'The supplier contract it follows.'],
    textEnd: 'The end that its text gives.',
    textEndUnless: 'What its text makes the end depend on.',
    contractEnd: 'The end of the supplier contract, as stated beside the agreement.',
    effectiveEnd: 'When it ends by its terms.',
    effectiveEndBasis: 'How the effective end is known.',
    supplier: [() => Organisation, 'The supplier of the contract it follows ("leverandør").'],
    action: 'What municipalities were asked to do about it.',
    sources: 'Where it is stated.',
  },
});

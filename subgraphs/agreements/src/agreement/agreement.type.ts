import { recordPart, recordType, useInstead } from '@portfolio/graphql';
import { RecipientGroup } from '../recipient-group/recipient-group.type.js';
import { Contract, Organisation, Solution } from '../stubs.js';
import { AgreementRecord, StandardRecord } from './agreement.entity.js';

export const AgreementStandard = recordType(StandardRecord, {
  description: 'A data standard ("datastandard") that a connection agreement joins.',
  fields: {
    solution: [() => Solution, 'The standard.'],
    area: 'The municipal area it belongs to, "Familieområdet".',
    name: 'Its name on the slide.',
  },
});

/** What its terms say of start, end and notice, each with its description. */
const TERM = {
  expectedStart: 'When work on it was expected to start.',
  expectedEnd: 'When work on it was expected to end.',
  noticeMonths: 'Its notice of termination in months ("opsigelsesvarsel").',
  inForce: 'From when it is in force ("i kraft"), in words.',
  endsWhen: 'When it ends by its terms ("bortfald"), in words.',
  textEnd: 'The end that its text gives.',
  textEndUnless: 'What its text makes the end depend on.',
  contractEnd: 'The end of the vendor\'s contract ("leverandørkontrakt"), as stated beside the agreement.',
  effectiveEnd: 'When it ends by its terms.',
  effectiveEndBasis: 'How that end is known.',
} as const;

export const TERM_COLUMNS = Object.keys(TERM) as (keyof typeof TERM)[];

/** As they stood on the agreement itself. */
const moved = Object.fromEntries(
  Object.entries(TERM).map(([name, description]) => [name, { description, deprecationReason: useInstead(`term { ${name} }`) }]),
) as { [K in keyof typeof TERM]: { description: string; deprecationReason: string } };

export const AgreementTerm = recordPart(AgreementRecord, {
  name: 'AgreementTerm',
  description: 'From when to when an agreement holds, and with which notice ("varighed", "opsigelse").',
  fields: TERM,
});

export const Agreement = recordType(AgreementRecord, {
  description: 'An agreement that municipalities sign, or that KOMBIT has concluded for them ("aftale").',
  fields: {
    id: 'Its stable id, a slug.',
    scope: { description: 'Where it is named: a row of the overview, or elsewhere.', deprecationReason: useInstead('requiresSignature') },
    requiresSignature: 'Each municipality is asked to sign it ("underskrift"): then, and only then, it has a signature of each, signed or not.',
    solutions: [() => Solution, 'The solutions it concerns, not their parts or parents.'],
    solutionsBasis: 'How the solutions are known; empty where there are none.',
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
    stateBasis: { column: 'statusBasis', description: 'How its state is known where a source says it outright; empty where it follows from its dates.' },
    description: { column: 'what', description: 'What it is about.' },
    promise: { column: 'followUp', description: 'What was promised about it later.' },
    contract: [() => Contract, 'The contract with a vendor that it follows ("leverandørkontrakt").'],
    vendor: { column: 'supplier', type: () => Organisation, description: 'The vendor of the contract it follows ("leverandør").' },
    asked: { column: 'action', description: 'What municipalities were asked to do about it.' },
    sources: 'Where it is stated.',
    ...moved,
  },
  deprecated: { what: 'description', followUp: 'promise', supplier: 'vendor', action: 'asked' },
});

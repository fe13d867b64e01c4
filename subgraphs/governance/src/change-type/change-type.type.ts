import { recordType, useInstead } from '@portfolio/graphql';
import { GovernanceModel } from '../model/governance-model.type.js';
import { ChangeTypeRecord, DecisionRightRecord } from './change-type.entity.js';

export const DecisionRight = recordType(DecisionRightRecord, {
  description: 'What one actor does in a type of change ("beslutningsret"): decides, advises, carries it out ("beslutter", "rådgiver", "udfører").',
  fields: {
    changeType: 'The type of change.',
    step: 'What the actor does.',
    actorKind: { description: 'Whether the actor is a body or an organisation.', deprecationReason: useInstead('actor') },
    remarks: { column: 'note', description: 'What else is said.' },
    basis: 'How it is known.',
    sources: 'Where it is stated.',
  },
  deprecated: { note: 'remarks' },
});

export const ChangeType = recordType(ChangeTypeRecord, {
  description: 'A type of change ("ændringstype") that a governance model tells apart ("lovvedligehold", "videreudvikling").',
  fields: {
    id: 'Its stable id, a slug.',
    model: [() => GovernanceModel, 'The governance model.'],
    number: 'Its number in the source.',
    name: 'Its name.',
    definition: 'What it covers.',
    activities: 'What is done in it.',
    leadsTo: 'The types of change it leads to.',
    approvalRule: 'Who approves it, in words.',
    rights: 'What each actor does, in the order of the source.',
    sources: 'Where it is stated.',
  },
});

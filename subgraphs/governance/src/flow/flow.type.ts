import { recordType } from '@portfolio/graphql';
import { Body } from '../body/body.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import { FlowRecord, FlowStepRecord } from './flow.entity.js';

export const FlowStep = recordType(FlowStepRecord, {
  description: 'A step of a flow ("trin"): what a body does when a matter reaches it.',
  fields: {
    flow: 'The flow.',
    order: 'Its number in the flow, from 1.',
    body: [() => Body, 'The body that acts.'],
    text: 'What it does.',
    sources: 'Where it is stated.',
  },
});

export const GovernanceFlow = recordType(FlowRecord, {
  description: 'How a matter runs between the levels of a governance model ("flow").',
  fields: {
    id: 'Its stable id, a slug.',
    model: [() => GovernanceModel, 'The governance model.'],
    name: 'Its name.',
    basis: 'How the bodies of its steps are known.',
    note: 'A remark on how the source was read.',
    steps: 'Its steps, first to last.',
    sources: 'Where it is stated.',
  },
});

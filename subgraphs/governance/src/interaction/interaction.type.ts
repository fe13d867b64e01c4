import { recordType } from '@portfolio/graphql';
import { Body } from '../body/body.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import { InteractionRecord } from './interaction.entity.js';

export const Interaction = recordType(InteractionRecord, {
  description:
    'What one body does for another in a governance model ("samspil"), such as to recommend, to advise, to inform ("indstiller", "rådgiver", "orienterer").',
  fields: {
    id: 'Its stable id.',
    model: [() => GovernanceModel, 'The governance model.'],
    from: [() => Body, 'The body that acts.'],
    kind: 'What it does.',
    to: [() => Body, 'The body it acts towards.'],
    what: 'What it is about.',
    basis: 'How it is known.',
    sources: 'Where it is stated.',
  },
});

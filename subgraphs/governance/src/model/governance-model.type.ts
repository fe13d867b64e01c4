import { recordType } from '@portfolio/graphql';
import { Document } from '../document/document.type.js';
import { GovernanceModelRecord } from './governance-model.entity.js';

export const GovernanceModel = recordType(GovernanceModelRecord, {
  description: 'A way of steering shared municipal solutions: which bodies there are and who decides what ("governancemodel").',
  fields: {
    id: 'Its stable id, a slug.',
    name: 'Its name.',
    document: [() => Document, 'The document that lays it down.'],
    status: 'How far it is.',
    statusBasis: 'How that is known.',
    steeringBody: 'The body that steers: its steering group ("styregruppe"), or what comes closest.',
    steeringBodyBasis: 'How the steering body is known.',
    purpose: 'What it is for.',
    appliesTo: { column: 'scope', description: 'What it applies to, in words.' },
    note: 'A remark on how the source was read.',
    sources: 'Where it is stated.',
  },
  deprecated: { scope: 'appliesTo' },
});

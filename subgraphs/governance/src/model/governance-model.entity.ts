import * as r from '@portfolio/records';
import { GovernanceModelStatus } from './governance-model.enums.js';

export const GovernanceModelRecord = r.defineRecord({
  name: 'GovernanceModel',
  subgraph: 'governance',
  files: ['models'],
  columns: {
    id: r.key(),
    name: r.text(),
    document: r.reference('Document'),
    status: r.choice(GovernanceModelStatus),
    statusBasis: r.basis(),
    steeringBody: r.reference('Body'),
    steeringBodyBasis: r.basis(),
    purpose: r.optionalText(),
    scope: r.text(),
    note: r.optionalText(),
    sources: r.citations(),
  },
  indexes: ['document', 'steeringBody'],
});

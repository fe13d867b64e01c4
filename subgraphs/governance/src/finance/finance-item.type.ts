import { recordType } from '@portfolio/graphql';
import { Body } from '../body/body.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import { FinanceItemRecord } from './finance-item.entity.js';

export const FinanceItem = recordType(FinanceItemRecord, {
  description: 'What municipalities pay for shared IT, and by what measure ("finansiering", "buffetpris").',
  fields: {
    id: 'Its stable id, a slug.',
    name: 'Its name.',
    model: [() => GovernanceModel, 'The governance model it belongs to, where it belongs to one.'],
    unit: 'What it is counted by, "per citizen".',
    handledBy: [() => Body, 'The body that takes it up.'],
    description: { column: 'what', description: 'What it is.' },
    note: 'A remark on how the source was read.',
    sources: 'Where it is stated.',
  },
  deprecated: { what: 'description' },
});

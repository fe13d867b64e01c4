import { recordList } from '@portfolio/graphql';
import { GovernanceModel } from './governance-model.type.js';

export const governanceModelList = recordList(GovernanceModel, {
  filter: { description: 'Conditions on a governance model; all given ones must hold.' },
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'] },
  groups: { STATUS: ['status', 'status'] },
});

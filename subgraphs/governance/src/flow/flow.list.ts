import { recordList } from '@portfolio/graphql';
import { GovernanceFlow } from './flow.type.js';

export const governanceFlowList = recordList(GovernanceFlow, {
  filter: { description: 'Conditions on how a matter runs; all given ones must hold.' },
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'] },
  groups: { MODEL: ['model', 'governance model'] },
});

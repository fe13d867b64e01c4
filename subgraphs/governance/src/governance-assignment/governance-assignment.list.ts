import { recordList } from '@portfolio/graphql';
import { GovernanceAssignment } from './governance-assignment.type.js';

export const governanceAssignmentList = recordList(GovernanceAssignment, {
  filter: {
    description: 'Conditions on how a solution is governed; all given ones must hold.',
    deprecated: { advisoryBody: 'advisoryBodies' },
  },
  orders: { SOLUTION: ['solution', "the solution's id"] },
  groups: { MODEL: ['model', 'governance model'], STEERING_BODY: ['steeringBody', 'the body that steers'], BASIS: ['basis', 'how it is known'] },
});

import { recordList } from '@portfolio/graphql';
import { GovernanceAssignment } from './governance-assignment.type.js';

export const governanceAssignmentList = recordList(GovernanceAssignment, {
  filter: {
    description: 'Conditions on how a solution is governed; all given ones must hold.',
    fields: {
      solution: 'The solution.',
      model: 'The governance model.',
      steeringBody: 'The body that steers it.',
      advisoryBody: { column: 'advisoryBodies', description: 'A body that advises on it.' },
      incidentBody: 'The body that takes up its incidents.',
      basis: 'How it is known.',
    },
  },
  orders: { SOLUTION: ['solution', "the solution's id"] },
  groups: { MODEL: ['model', 'governance model'], STEERING_BODY: ['steeringBody', 'the body that steers'], BASIS: ['basis', 'how it is known'] },
});

import { recordList } from '@portfolio/graphql';
import { Election } from './election.type.js';

export const electionList = recordList(Election, {
  filter: {
    description: 'Conditions on an election; all given ones must hold.',
    fields: {
      solution: 'The solution it is held with.',
      date: 'Its day.',
      incidents: 'An incident of it.',
    },
  },
  orders: { ID: ['id', 'id'], DATE: ['date', 'day'] },
  groups: { SOLUTION: ['solution', 'solution'] },
});

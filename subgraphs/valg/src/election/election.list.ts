import { recordList } from '@portfolio/graphql';
import { Election } from './election.type.js';

export const electionList = recordList(Election, {
  filter: { description: 'Conditions on an election; all given ones must hold.' },
  orders: { ID: ['id', 'id'], WHEN: ['whenTo', 'day'] },
  groups: { SOLUTION: ['solution', 'solution'] },
});

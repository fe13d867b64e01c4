import { recordList } from '@portfolio/graphql';
import { Retender } from './retender.type.js';

export const retenderList = recordList(Retender, {
  filter: {
    description: 'Conditions on a re-tender; all given ones must hold.',
    fields: {
      solution: 'The solution that is tendered anew.',
      contracts: 'A contract that it leads to.',
    },
  },
  orders: { ID: ['id', 'id'] },
  groups: { SOLUTION: ['solution', 'solution'] },
});

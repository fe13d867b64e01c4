import { recordList } from '@portfolio/graphql';
import { TASK_ORDERS, taskConditions } from '../task/task.filters.js';
import { FollowUp } from './follow-up.type.js';

export const followUpList = recordList(FollowUp, {
  filter: {
    description: 'Conditions on a follow-up; all given ones must hold.',
    fields: {
      ...taskConditions,
      addressee: 'Whom it is put to.',
      level: 'How far it binds.',
      recipientGroup: { column: 'recipientGroups', description: 'A group it is put to.' },
      task: 'The KLIK task it follows up.',
    },
  },
  orders: TASK_ORDERS,
  groups: { ADDRESSEE: ['addressee', 'whom they are put to'], LEVEL: ['level', 'how far they bind'], END_STATUS: ['endStatus', 'whether an end is given'] },
});

import { recordList } from '@portfolio/graphql';
import { OLD_TASK_CONDITIONS, TASK_ORDERS, taskConditions } from '../task/task.filters.js';
import { FollowUp } from './follow-up.type.js';

export const followUpList = recordList(FollowUp, {
  filter: {
    description: 'Conditions on a follow-up; all given ones must hold.',
    fields: taskConditions,
    deprecated: { ...OLD_TASK_CONDITIONS, recipientGroup: 'recipientGroups' },
  },
  orders: TASK_ORDERS,
  groups: { ADDRESSEE: ['addressee', 'whom they are put to'], LEVEL: ['level', 'how far they bind'], END_STATUS: ['endStatus', 'whether an end is given'] },
});

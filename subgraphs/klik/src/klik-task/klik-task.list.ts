import { recordList } from '@portfolio/graphql';
import { TASK_ORDERS, taskConditions } from '../task/task.filters.js';
import { KlikTask } from './klik-task.type.js';

export const klikTaskList = recordList(KlikTask, {
  filter: {
    description: 'Conditions on a KLIK task; all given ones must hold.',
    fields: {
      ...taskConditions,
      isPublished: 'Whether it is published in KLIK.',
      inOverview: { column: 'isPublished', description: 'Is published in KLIK: the old name.' },
      audience: 'Which municipalities it is for.',
      code: 'Its short code.',
      variantVendor: 'The vendor whose customers it is for.',
      dataAccess: 'The tax data it opens access to.',
    },
  },
  orders: TASK_ORDERS,
  groups: {
    PROJECT: ['projectRaw', 'project'],
    AUDIENCE: ['audience', 'which municipalities they are for'],
    DATA_ACCESS: ['dataAccess', 'the tax data they open access to'],
    END_STATUS: ['endStatus', 'whether an end is given'],
  },
});

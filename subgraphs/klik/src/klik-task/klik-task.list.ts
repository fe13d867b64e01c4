import { recordList } from '@portfolio/graphql';
import { OLD_TASK_CONDITIONS, TASK_ORDERS, taskConditions } from '../task/task.filters.js';
import { KlikTask } from './klik-task.type.js';

export const klikTaskList = recordList(KlikTask, {
  filter: {
    description: 'Conditions on a KLIK task; all given ones must hold.',
    fields: { ...taskConditions, inOverview: { column: 'isPublished', description: 'The old name.', successor: 'isPublished' } },
    deprecated: { ...OLD_TASK_CONDITIONS },
  },
  orders: TASK_ORDERS,
  groups: {
    PROJECT: ['projectRaw', 'project'],
    AUDIENCE: ['audience', 'which municipalities they are for'],
    DATA_ACCESS: ['dataAccess', 'the tax data they open access to'],
    END_STATUS: ['endStatus', 'whether an end is given'],
  },
});

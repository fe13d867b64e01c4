import { recordList } from '@portfolio/graphql';
import { OLD_TASK_CONDITIONS, TASK_ORDERS, taskConditions } from '../task/task.filters.js';
import { PlaybookActivity } from './playbook-activity.type.js';

export const playbookActivityList = recordList(PlaybookActivity, {
  filter: {
    description: 'Conditions on a playbook activity; all given ones must hold.',
    fields: taskConditions,
    deprecated: { ...OLD_TASK_CONDITIONS, municipality: 'municipalities' },
  },
  orders: TASK_ORDERS,
  groups: {
    THEME: ['theme', 'theme'],
    CASE_THEME: ['caseTheme', 'the theme a case is an example of'],
    OBLIGATION: ['obligation', 'how far they bind'],
    START_STATUS: ['startStatus', 'whether a start is given'],
    END_STATUS: ['endStatus', 'whether an end is given'],
  },
});

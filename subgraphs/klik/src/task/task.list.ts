import { recordList } from '@portfolio/graphql';
import { OLD_TASK_CONDITIONS, TASK_ORDERS, taskConditions } from './task.filters.js';
import { Task } from './task.type.js';

export const taskList = recordList(Task, {
  filter: {
    description: 'Conditions on a task; all given ones must hold.',
    fields: {
      ...taskConditions,
      isPublished: 'KLIK tasks: whether it is published in KLIK.',
      inOverview: { column: 'isPublished', description: 'The old name.', successor: 'isPublished' },
      audience: 'KLIK tasks and playbook activities: which municipalities it is for.',
      municipalities: 'Playbook activities: the municipalities it names, by code.',
      theme: 'Playbook activities: its theme.',
      caseTheme: 'Cases of the playbook: the theme it is an example of.',
      obligation: 'Playbook activities: how far it binds.',
      recipientGroups: 'Follow-ups: the groups it is put to.',
    },
    deprecated: { ...OLD_TASK_CONDITIONS, municipality: 'municipalities', recipientGroup: 'recipientGroups' },
  },
  orders: TASK_ORDERS,
  groups: {
    KIND: ['kind', 'where they come from'],
    THEME: ['theme', 'playbook theme'],
    CASE_THEME: ['caseTheme', 'the theme a case is an example of'],
    OBLIGATION: ['obligation', 'how far they bind'],
    AUDIENCE: ['audience', 'which municipalities they are for'],
    ADDRESSEE: ['addressee', 'whom a follow-up is put to'],
    START_STATUS: ['startStatus', 'whether a start is given'],
    END_STATUS: ['endStatus', 'whether an end is given'],
  },
});

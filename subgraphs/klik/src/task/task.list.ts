import { BooleanFilter, defineList, enumFilter, IdFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { TaskRecord } from './task.entity.js';
import { KlikTaskAudience, PlaybookObligation, TaskKind } from './task.enums.js';
import { TASK_ORDERS, TaskConditions, taskRules } from './task.filters.js';
import { Task } from './task.type.js';

@InputType({ description: 'Conditions on a task; all given ones must hold.' })
class TaskFilter extends TaskConditions {
  @Field(() => enumFilter(TaskKind), { nullable: true, description: 'Where it comes from.' })
  kind?: object;

  @Field(() => BooleanFilter, { nullable: true, description: 'KLIK tasks: stands on the overview slide.' })
  inOverview?: BooleanFilter;

  @Field(() => enumFilter(KlikTaskAudience), { nullable: true, description: 'KLIK tasks and playbook activities: which municipalities it is for.' })
  audience?: object;

  @Field(() => IdFilter, { nullable: true, description: 'Playbook activities: names this municipality, by code.' })
  municipality?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Playbook activities: its theme.' })
  theme?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Cases of the playbook: the theme it is an example of.' })
  caseTheme?: IdFilter;

  @Field(() => enumFilter(PlaybookObligation), { nullable: true, description: 'Playbook activities: how far it binds.' })
  obligation?: object;

  @Field(() => IdFilter, { nullable: true, description: 'Follow-ups: a group it is put to.' })
  recipientGroup?: IdFilter;
}

export const taskList = defineList({
  record: TaskRecord,
  node: () => Task,
  filter: TaskFilter,
  rules: taskRules,
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

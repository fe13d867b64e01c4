import { defineList, enumFilter, IdFilter, TextFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { TaskRecord } from '../task/task.entity.js';
import { PlaybookObligation } from '../task/task.enums.js';
import { TASK_ORDERS, TaskConditions, taskRules } from '../task/task.filters.js';
import { PlaybookActivity } from './playbook-activity.type.js';

@InputType({ description: 'Conditions on a playbook activity; all given ones must hold.' })
class PlaybookActivityFilter extends TaskConditions {
  @Field(() => TextFilter, { nullable: true, description: 'Its number.' })
  number?: TextFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Its theme.' })
  theme?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The theme that a case is an example of.' })
  caseTheme?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Names this municipality, by code.' })
  municipality?: IdFilter;

  @Field(() => enumFilter(PlaybookObligation), { nullable: true, description: 'How far it binds.' })
  obligation?: object;
}

export const playbookActivityList = defineList({
  record: { ...TaskRecord, name: 'PlaybookActivity' },
  node: () => PlaybookActivity,
  filter: PlaybookActivityFilter,
  rules: taskRules,
  orders: TASK_ORDERS,
  groups: {
    THEME: ['theme', 'theme'],
    CASE_THEME: ['caseTheme', 'the theme a case is an example of'],
    OBLIGATION: ['obligation', 'how far they bind'],
    START_STATUS: ['startStatus', 'whether a start is given'],
    END_STATUS: ['endStatus', 'whether an end is given'],
  },
});

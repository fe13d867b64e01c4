import { defineList, enumFilter, IdFilter, TextFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { ObligationLevel } from '../expectation/expectation.enums.js';
import { TaskRecord } from '../task/task.entity.js';
import { TASK_ORDERS, TaskConditions, taskRules } from '../task/task.filters.js';
import { FollowUp } from './follow-up.type.js';

@InputType({ description: 'Conditions on a follow-up; all given ones must hold.' })
class FollowUpFilter extends TaskConditions {
  @Field(() => TextFilter, { nullable: true, description: 'Whom it is put to.' })
  addressee?: TextFilter;

  @Field(() => enumFilter(ObligationLevel), { nullable: true, description: 'How far it binds.' })
  level?: object;

  @Field(() => IdFilter, { nullable: true, description: 'A group it is put to.' })
  recipientGroup?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The KLIK task it follows up.' })
  task?: IdFilter;
}

export const followUpList = defineList({
  record: { ...TaskRecord, name: 'FollowUp' },
  node: () => FollowUp,
  filter: FollowUpFilter,
  rules: taskRules,
  orders: TASK_ORDERS,
  groups: { ADDRESSEE: ['addressee', 'whom they are put to'], LEVEL: ['level', 'how far they bind'], END_STATUS: ['endStatus', 'whether an end is given'] },
});

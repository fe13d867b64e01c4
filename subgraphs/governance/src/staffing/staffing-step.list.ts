import { ApproximateDateFilter, defineList, IdFilter, TextFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { StaffingStepRecord } from './staffing.entity.js';
import { StaffingStep } from './staffing.type.js';

@InputType({ description: 'Conditions on a step of a staffing process; all given ones must hold.' })
class StaffingStepFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Its process.' })
  process?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'What happens.' })
  name?: TextFilter;

  @Field(() => ApproximateDateFilter, { nullable: true, description: 'When.' })
  when?: ApproximateDateFilter;
}

export const staffingStepList = defineList({
  record: StaffingStepRecord,
  node: () => StaffingStep,
  filter: StaffingStepFilter,
  orders: { ID: ['id', 'id'], START: ['whenFrom', 'the earliest day'], END: ['whenTo', 'the latest day'] },
  groups: { PROCESS: ['process', 'process'], WHEN_STATUS: ['whenStatus', 'whether a date is given'] },
});

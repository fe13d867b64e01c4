import { DateFilter, defineList, IdFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { ElectionRecord } from './election.entity.js';
import { Election } from './election.type.js';

@InputType({ description: 'Conditions on an election; all given ones must hold.' })
class ElectionFilter {
  @Field(() => IdFilter, { nullable: true, description: 'The solution it is held with.' })
  solution?: IdFilter;

  @Field(() => DateFilter, { nullable: true, description: 'Its day.' })
  date?: DateFilter;

  @Field(() => IdFilter, { nullable: true, description: 'An incident of it.' })
  incidents?: IdFilter;
}

export const electionList = defineList({
  record: ElectionRecord,
  node: () => Election,
  filter: ElectionFilter,
  orders: { ID: ['id', 'id'], DATE: ['date', 'day'] },
  groups: { SOLUTION: ['solution', 'solution'] },
});

import { defineList, IdFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { RetenderRecord } from './retender.entity.js';
import { Retender } from './retender.type.js';

@InputType({ description: 'Conditions on a re-tender; all given ones must hold.' })
class RetenderFilter {
  @Field(() => IdFilter, { nullable: true, description: 'The solution that is tendered anew.' })
  solution?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'A contract that it leads to.' })
  contracts?: IdFilter;
}

export const retenderList = defineList({
  record: RetenderRecord,
  node: () => Retender,
  filter: RetenderFilter,
  orders: { ID: ['id', 'id'] },
  groups: { SOLUTION: ['solution', 'solution'] },
});

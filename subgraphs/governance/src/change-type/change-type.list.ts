import { defineList, IdFilter, TextFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { ChangeTypeRecord } from './change-type.entity.js';
import { ChangeType } from './change-type.type.js';

@InputType({ description: 'Conditions on a type of change; all given ones must hold.' })
class ChangeTypeFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Its governance model.' })
  model?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'Its name.' })
  name?: TextFilter;
}

export const changeTypeList = defineList({
  record: ChangeTypeRecord,
  node: () => ChangeType,
  filter: ChangeTypeFilter,
  orders: { ID: ['id', 'id'], NUMBER: ['number', 'the number in the source'], NAME: ['name', 'name'] },
  groups: { MODEL: ['model', 'governance model'] },
});

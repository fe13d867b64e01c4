import { defineList, enumFilter, IdFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { DataAccessRecord } from './data-access.entity.js';
import { DataAccess, DataAccessStatus } from './data-access.type.js';

@InputType({ description: 'Conditions on a data access; all given ones must hold.' })
class DataAccessFilter {
  @Field(() => IdFilter, { nullable: true, description: 'The solution that shows the data.' })
  solution?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The solution that the data comes through.' })
  channel?: IdFilter;

  @Field(() => enumFilter(DataAccessStatus), { nullable: true, description: 'How far it is.' })
  status?: object;

  @Field(() => IdFilter, { nullable: true, description: 'The organisation that creates the agreement.' })
  createdBy?: IdFilter;
}

export const dataAccessList = defineList({
  record: DataAccessRecord,
  node: () => DataAccess,
  filter: DataAccessFilter,
  orders: { ID: ['id', 'id'], PURPOSES: ['purposes', 'how many purposes it has'] },
  groups: { STATUS: ['status', 'status'], CHANNEL: ['channel', 'channel'] },
});

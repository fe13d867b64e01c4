import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { dataAccessList } from '../data-access/data-access.list.js';
import { Organisation } from '../stubs.js';

@Resolver(() => Organisation)
export class OrganisationFields {
  @HasMany(() => dataAccessList, 'createdBy', { description: 'The data accesses whose agreement it creates.' })
  createdDataAccesses: Declared;
}

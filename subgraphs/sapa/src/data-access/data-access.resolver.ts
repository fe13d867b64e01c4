import { RootById, RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { dataAccessList } from './data-access.list.js';
import { DataAccess } from './data-access.type.js';

@Resolver(() => DataAccess)
export class DataAccessFields {
  @RootById(() => DataAccess, { description: 'The data access of an id; null where there is none.' })
  dataAccess: Declared;

  @RootMany(() => dataAccessList, { description: 'All data accesses, in the order of the slide.' })
  dataAccesses: Declared;
}

import { IdArgs, RootField } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { DataAccessRecord } from './data-access.entity.js';
import { dataAccessList } from './data-access.list.js';
import { DataAccess } from './data-access.type.js';

@Resolver(() => DataAccess)
export class DataAccessFields {
  @RootField(() => DataAccess, { nullable: true, args: () => IdArgs, description: 'The data access of an id; null where there is none.' })
  dataAccess({ id }: IdArgs, context: Context) {
    return lookUp(DataAccessRecord, id, context);
  }

  @RootField(() => dataAccessList.Connection, { args: () => dataAccessList.Args, description: 'All data accesses, in the order of the slide.' })
  dataAccesses(args: never, context: Context) {
    return dataAccessList.page(args, context);
  }
}

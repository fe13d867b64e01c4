import { IdArgs, RootField } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { RetenderRecord } from './retender.entity.js';
import { retenderList } from './retender.list.js';
import { Retender } from './retender.type.js';

@Resolver(() => Retender)
export class RetenderFields {
  @RootField(() => Retender, { nullable: true, args: () => IdArgs, description: 'The re-tender of an id; null where there is none.' })
  retender({ id }: IdArgs, context: Context) {
    return lookUp(RetenderRecord, id, context);
  }

  @RootField(() => retenderList.Connection, { args: () => retenderList.Args, description: 'All re-tenders.' })
  retenders(args: never, context: Context) {
    return retenderList.page(args, context);
  }
}

import { RootField } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { ArgsType, Field, ID, Resolver } from 'type-graphql';
import { RetenderRecord } from './retender.entity.js';
import { retenderList } from './retender.list.js';
import { Retender } from './retender.type.js';

@ArgsType()
class RetenderArgs {
  @Field(() => ID, { description: 'Its id, a slug.' })
  id!: string;
}

@Resolver(() => Retender)
export class RetenderFields {
  @RootField(() => Retender, { nullable: true, args: () => RetenderArgs, description: 'The re-tender of an id; null where there is none.' })
  retender({ id }: RetenderArgs, context: Context) {
    return lookUp(RetenderRecord, id, context);
  }

  @RootField(() => retenderList.Connection, { args: () => retenderList.Args, description: 'All re-tenders.' })
  retenders(args: never, context: Context) {
    return retenderList.page(args, context);
  }
}

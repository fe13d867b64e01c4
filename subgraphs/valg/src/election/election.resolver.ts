import { RootField } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { ArgsType, Field, ID, Resolver } from 'type-graphql';
import { ElectionRecord } from './election.entity.js';
import { electionList } from './election.list.js';
import { Election } from './election.type.js';

@ArgsType()
class ElectionArgs {
  @Field(() => ID, { description: 'Its id, a slug.' })
  id!: string;
}

@Resolver(() => Election)
export class ElectionFields {
  @RootField(() => Election, { nullable: true, args: () => ElectionArgs, description: 'The election of an id; null where there is none.' })
  election({ id }: ElectionArgs, context: Context) {
    return lookUp(ElectionRecord, id, context);
  }

  @RootField(() => electionList.Connection, { args: () => electionList.Args, description: 'All elections that the sources evaluate.' })
  elections(args: never, context: Context) {
    return electionList.page(args, context);
  }
}

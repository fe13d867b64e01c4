import { IdArgs, RootField } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { ElectionRecord } from './election.entity.js';
import { electionList } from './election.list.js';
import { Election } from './election.type.js';

@Resolver(() => Election)
export class ElectionFields {
  @RootField(() => Election, { nullable: true, args: () => IdArgs, description: 'The election of an id; null where there is none.' })
  election({ id }: IdArgs, context: Context) {
    return lookUp(ElectionRecord, id, context);
  }

  @RootField(() => electionList.Connection, { args: () => electionList.Args, description: 'All elections that the sources evaluate.' })
  elections(args: never, context: Context) {
    return electionList.page(args, context);
  }
}

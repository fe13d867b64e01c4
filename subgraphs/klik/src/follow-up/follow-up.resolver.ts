import { RootField, type ListArgs } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { followUpList } from './follow-up.list.js';
import { FollowUp } from './follow-up.type.js';

@Resolver(() => FollowUp)
export class FollowUpFields {
  @RootField(() => followUpList.Connection, { args: () => followUpList.Args, description: "All follow-ups, in the slides' order." })
  async followUps(args: ListArgs, context: Context) {
    const [page] = await followUpList.pagesBy('kind', ['FOLLOW_UP'], args, context);
    return page;
  }
}

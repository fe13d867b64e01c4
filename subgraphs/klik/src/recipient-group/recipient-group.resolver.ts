import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { followUpList } from '../follow-up/follow-up.list.js';
import { RecipientGroup } from '../stubs.js';

@Resolver(() => RecipientGroup)
export class RecipientGroupFields {
  @BatchField(() => followUpList.Connection, { needs: ['id'], args: () => followUpList.Args, description: 'The follow-ups put to it.' })
  followUps(groups: { id: string }[], args: never, context: Context) {
    return followUpList.pagesBy(
      'recipientGroups',
      groups.map(({ id }) => id),
      args,
      context,
    );
  }
}

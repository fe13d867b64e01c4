import { RootField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { interactionList } from './interaction.list.js';
import { Interaction } from './interaction.type.js';

@Resolver(() => Interaction)
export class InteractionFields {
  @RootField(() => interactionList.Connection, { args: () => interactionList.Args, description: 'What bodies do for each other, in all governance models.' })
  interactions(args: never, context: Context) {
    return interactionList.page(args, context);
  }
}

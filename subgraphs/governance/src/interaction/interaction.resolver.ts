import { RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { interactionList } from './interaction.list.js';
import { Interaction } from './interaction.type.js';

@Resolver(() => Interaction)
export class InteractionFields {
  @RootMany(() => interactionList, { description: 'What bodies do for each other, in all governance models.' })
  interactions: Declared;
}

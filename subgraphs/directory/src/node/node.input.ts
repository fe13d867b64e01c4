import type { InputExtensions } from '@portfolio/graphql';
import { ArgsType, Extensions, Field, ID } from 'type-graphql';

/** As many as a page has at the most. */
export const MOST_NODES = 500;

/** Whatever a client has kept as an id: what can be none is the id of nothing. */
const AsGiven = () => Extensions({ opaque: true } satisfies InputExtensions as Record<string, unknown>);

@ArgsType()
export class NodeArgs {
  @AsGiven()
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@ArgsType()
export class NodesArgs {
  @AsGiven()
  @Field(() => [ID], { description: `Their ids, at most ${MOST_NODES}.` })
  ids!: string[];
}

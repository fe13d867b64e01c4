import { BadInput } from '@portfolio/errors';
import { Node, RootField } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { MOST_NODES, NodeArgs, NodesArgs } from './node.input.js';
import { nodeOf } from './node.stub.js';

@Resolver(() => Node)
export class NodeFields {
  @RootField(() => Node, { nullable: true, args: () => NodeArgs, description: 'What has this id, of whatever type; null where nothing has it.' })
  node({ id }: NodeArgs) {
    return nodeOf(id);
  }

  @RootField(() => [Node], { nullable: 'items', args: () => NodesArgs, description: 'What has these ids, in their order; null for an id that nothing has.' })
  nodes({ ids }: NodesArgs) {
    if (ids.length > MOST_NODES)
      throw new BadInput(`expected at most ${MOST_NODES} values in "ids", but got ${ids.length}; ask for the rest in another request`);
    return ids.map(nodeOf);
  }
}

import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../topology.js';

type Process = GraphQLDataSource<GatewayContext>['process'];

/** A subgraph that does not answer is named, with the place in the answer that waits for it. */
export function naming(serviceName: string, source: GraphQLDataSource<GatewayContext>): { process: Process } {
  return {
    async process(options) {
      try {
        return await source.process(options);
      } catch (error) {
        const path = 'incomingRequestContext' in options ? pathOf(options.pathInIncomingRequest) : undefined;
        const reason = error instanceof Error ? error : new Error(String(error));
        throw new GraphQLError(reason.message, { path, originalError: reason, extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName } });
      }
    },
  };
}

/** The gateway writes a list in a path as "@". */
function pathOf(path: readonly (string | number)[] | undefined): (string | number)[] | undefined {
  const steps = path?.filter((step) => step !== '@');
  return steps && steps.length > 0 ? steps : undefined;
}

import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { PreparingDataSource } from './executor/portfolio-gateway.js';
import type { Data, FetchResult, PlanPath } from './executor/run.js';
import type { GatewayContext } from './topology.js';

/** How a topology reaches a subgraph: the document once, then its variables request by request. */
export type Connect = (query: string) => (variables: Data, context: GatewayContext) => Promise<FetchResult>;

export type SubgraphSource = GraphQLDataSource<GatewayContext> & PreparingDataSource;

/** A subgraph for both executors. One that does not answer is named, with the place in the answer that waits for it. */
export function subgraphSource(serviceName: string, connect: Connect): SubgraphSource {
  const prepare: SubgraphSource['prepare'] = (query) => {
    const ask = connect(query);
    return (variables, context, path) => ask(variables, context as GatewayContext).catch((error: unknown) => Promise.reject(named(serviceName, error, path)));
  };
  return {
    prepare,
    async process(options) {
      const { query = '', variables = {} } = options.request;
      const path = 'incomingRequestContext' in options ? (options.pathInIncomingRequest ?? []) : [];
      return await prepare(query)(variables, options.context, path);
    },
  };
}

/** The gateway writes a list in a path as "@". */
function named(serviceName: string, error: unknown, path: PlanPath): GraphQLError {
  const reason = error instanceof Error ? error : new Error(String(error));
  const steps = path.filter((step) => step !== '@');
  return new GraphQLError(reason.message, {
    path: steps.length > 0 ? steps : undefined,
    originalError: reason,
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName },
  });
}

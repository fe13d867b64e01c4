import type { Supergraph, Schema } from '@apollo/federation-internals';
import type { GatewayConfig } from '@apollo/gateway';
import { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';

/** What ApolloGateway's `updateWithSchemaAndNotify` works on. */
interface Updated {
  config: GatewayConfig;
  queryPlanStore: { clear(): void };
  apiSchema: Schema;
  schema: GraphQLSchema;
  queryPlanner: Pick<QueryPlanner, 'buildQueryPlan'>;
  logger: { error(message: string): void };
  onSchemaChangeListeners: Set<(schema: GraphQLSchema) => void>;
  onSchemaLoadOrUpdateListeners: Set<(context: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void>;
}

/**
 * Makes a gateway build its planner when the first operation without a kept plan is asked: the planner's graph of all subgraphs is a third of the work of
 * loading a supergraph, and of its memory. Replaces ApolloGateway's private `updateWithSchemaAndNotify`, whose text a test holds.
 */
export function planLazily(gateway: object): void {
  const own = gateway as Updated & { updateWithSchemaAndNotify(supergraph: Supergraph, supergraphSdl: string): void };
  own.updateWithSchemaAndNotify = (supergraph, coreSupergraphSdl) => {
    own.queryPlanStore.clear();
    own.apiSchema = supergraph.apiSchema();
    own.schema = own.apiSchema.toGraphQLJSSchema();
    own.queryPlanner = new LazyPlanner(() => new QueryPlanner(supergraph, own.config.queryPlannerConfig));
    const told = { apiSchema: own.schema, coreSupergraphSdl };
    for (const listener of own.onSchemaChangeListeners) tell(own, () => listener(told.apiSchema));
    for (const listener of own.onSchemaLoadOrUpdateListeners) tell(own, () => listener(told));
  };
}

class LazyPlanner implements Pick<QueryPlanner, 'buildQueryPlan'> {
  private planner: QueryPlanner | undefined;

  constructor(private readonly make: () => QueryPlanner) {}

  buildQueryPlan(...args: Parameters<QueryPlanner['buildQueryPlan']>): ReturnType<QueryPlanner['buildQueryPlan']> {
    this.planner ??= this.make();
    return this.planner.buildQueryPlan(...args);
  }
}

function tell({ logger }: Updated, listener: () => void): void {
  try {
    listener();
  } catch (error) {
    logger.error(`a listener failed when the schema was loaded; it is loaded all the same: ${(error as Error).message}`);
  }
}

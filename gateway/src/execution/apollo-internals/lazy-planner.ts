import type { Supergraph, Schema } from '@apollo/federation-internals';
import type { GatewayConfig } from '@apollo/gateway';
import { BadRequest } from '@portfolio/errors';
import type { QueryPlanner, QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { MendedGraphPlanner } from './mended-graph.js';
import { mended } from './mended-planner.js';
import { notPlannable } from '../plans/not-plannable.js';
import { OutOfTime, withinTime } from '../plans/time-limit.js';

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
export function planLazily(gateway: object, limit: number): void {
  const own = gateway as Updated & { updateWithSchemaAndNotify(supergraph: Supergraph, supergraphSdl: string): void };
  own.updateWithSchemaAndNotify = (supergraph, coreSupergraphSdl) => {
    own.queryPlanStore.clear();
    own.apiSchema = supergraph.apiSchema();
    own.schema = own.apiSchema.toGraphQLJSSchema();
    own.queryPlanner = new LazyPlanner(limit, own.logger, () => new MendedGraphPlanner(supergraph, own.config.queryPlannerConfig));
    const told = { apiSchema: own.schema, coreSupergraphSdl };
    for (const listener of own.onSchemaChangeListeners) tell(own, () => listener(told.apiSchema));
    for (const listener of own.onSchemaLoadOrUpdateListeners) tell(own, () => listener(told));
  };
}

/** A planner that is made when it is first needed, ends a plan that takes too long, and refuses an operation that it finds no plan for. */
class LazyPlanner implements Pick<QueryPlanner, 'buildQueryPlan'> {
  private planner: QueryPlanner | undefined;

  constructor(
    private readonly limit: number,
    private readonly logger: Updated['logger'],
    private readonly make: () => QueryPlanner,
  ) {}

  buildQueryPlan(...args: Parameters<QueryPlanner['buildQueryPlan']>): QueryPlan {
    try {
      return mended(args[0], () => withinTime(() => this.attempt(args), this.limit));
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw this.notPlannable(error);
      throw new BadRequest(
        `expected an operation that can be planned in ${this.limit} ms, but got one that takes longer; split the query`,
        'PLANNING_LIMIT_EXCEEDED',
      );
    }
  }

  /** Whatever a planner keeps between plans may be half written when it has been ended: the next attempt, or operation, has a new one. */
  private attempt(args: Parameters<QueryPlanner['buildQueryPlan']>): () => QueryPlan {
    const planner = this.planner ?? this.make();
    this.planner = undefined;
    return () => {
      try {
        return planner.buildQueryPlan(...args);
      } finally {
        this.planner = planner;
      }
    };
  }

  /** Logged for the graph's owners, who must mend it. */
  private notPlannable(error: unknown): BadRequest {
    this.logger.error(`an operation cannot be planned: ${(error as Error).message}`);
    return notPlannable();
  }
}

function tell({ logger }: Updated, listener: () => void): void {
  try {
    listener();
  } catch (error) {
    logger.error(`a listener failed when the schema was loaded; it is loaded all the same: ${(error as Error).message}`);
  }
}

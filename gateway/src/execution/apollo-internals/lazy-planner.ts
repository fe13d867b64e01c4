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
 * Makes a gateway build its planner when the first operation without a persisted plan comes: the planner's graph of all subgraphs is a third of the time and
 * memory of loading a supergraph. Replaces ApolloGateway's private `updateWithSchemaAndNotify`, whose text a test holds.
 */
export function planLazily(gateway: object, limit: number): void {
  const target = gateway as Updated & { updateWithSchemaAndNotify(supergraph: Supergraph, supergraphSdl: string): void };
  target.updateWithSchemaAndNotify = (supergraph, coreSupergraphSdl) => {
    target.queryPlanStore.clear();
    target.apiSchema = supergraph.apiSchema();
    target.schema = target.apiSchema.toGraphQLJSSchema();
    target.queryPlanner = new LazyPlanner(limit, target.logger, () => new MendedGraphPlanner(supergraph, target.config.queryPlannerConfig));
    const context = { apiSchema: target.schema, coreSupergraphSdl };
    for (const listener of target.onSchemaChangeListeners) notify(target, () => listener(context.apiSchema));
    for (const listener of target.onSchemaLoadOrUpdateListeners) notify(target, () => listener(context));
  };
}

/** A planner that is made on first use, with a time limit; throws BadRequest for an operation that takes too long, or that it finds no plan for. */
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

  /** A terminated planner's caches may be half written: the next attempt, or operation, has a new planner. */
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

function notify({ logger }: Updated, listener: () => void): void {
  try {
    listener();
  } catch (error) {
    logger.error(`a listener failed when the schema was loaded; it is loaded all the same: ${(error as Error).message}`);
  }
}

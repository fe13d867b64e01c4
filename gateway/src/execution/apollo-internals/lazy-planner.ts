import { operationFromDocument, Supergraph, type Operation } from '@apollo/federation-internals';
import type { GatewayConfig } from '@apollo/gateway';
import { BadRequest } from '@portfolio/errors';
import type { QueryPlanner, QueryPlan } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { MendedGraphPlanner } from './mended-graph.js';
import { mended } from './mended-planner.js';
import { readSupergraph, type ReadSupergraph } from '../supergraph/read-supergraph.js';
import { notPlannable } from '../plans/not-plannable.js';
import { OutOfTime, withinTime } from '../plans/time-limit.js';

/** What ApolloGateway's `updateWithSupergraphSdl` works on. */
interface Updated {
  config: GatewayConfig;
  queryPlanStore: { clear(): void };
  compositionId?: string;
  supergraphSdl: string;
  supergraphSchema: GraphQLSchema;
  schema: GraphQLSchema;
  queryPlanner: LazyPlanner;
  logger: { error(message: string): void };
  onSchemaChangeListeners: Set<(schema: GraphQLSchema) => void>;
  onSchemaLoadOrUpdateListeners: Set<(context: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void>;
  createServices(subgraphs: ReadSupergraph['subgraphs']): void;
}

/**
 * Makes a gateway serve a supergraph as it is read from its text, and build the planner's form of it, and its graph of all subgraphs, when the first operation
 * without a persisted plan comes: together they are four fifths of the time and memory of loading a supergraph. Replaces ApolloGateway's private
 * `updateWithSupergraphSdl`, whose text a test holds.
 */
export function planLazily(gateway: object, limit: number): void {
  const target = gateway as Updated & { updateWithSupergraphSdl(update: { id: string; supergraphSdl: string }): void };
  target.updateWithSupergraphSdl = ({ id, supergraphSdl }) => {
    if (id === target.compositionId) return;
    const { validateSupergraph = true, queryPlannerConfig } = target.config;
    const build = () => Supergraph.build(supergraphSdl, { validateSupergraph });
    const built = validateSupergraph ? build() : undefined;
    const { supergraph, schema, subgraphs } = readSupergraph(supergraphSdl);
    target.createServices(subgraphs);
    Object.assign(target, { compositionId: id, supergraphSdl, supergraphSchema: supergraph, schema });
    target.queryPlanStore.clear();
    target.queryPlanner = new LazyPlanner(limit, target.logger, () => built ?? build(), queryPlannerConfig);
    for (const listener of target.onSchemaChangeListeners) notify(target, () => listener(schema));
    for (const listener of target.onSchemaLoadOrUpdateListeners) notify(target, () => listener({ apiSchema: schema, coreSupergraphSdl: supergraphSdl }));
  };
}

/** A planner that is made on first use, with a time limit; throws BadRequest for an operation that takes too long, or that it finds no plan for. */
export class LazyPlanner implements Pick<QueryPlanner, 'buildQueryPlan'> {
  private built: Supergraph | undefined;
  private planner: QueryPlanner | undefined;

  constructor(
    private readonly limit: number,
    private readonly logger: Updated['logger'],
    private readonly build: () => Supergraph,
    private readonly config: GatewayConfig['queryPlannerConfig'],
  ) {}

  /** A validated operation in the planner's form. */
  operationOf(document: DocumentNode, operationName?: string): Operation {
    return operationFromDocument(this.supergraph.apiSchema(), document, { operationName });
  }

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

  private get supergraph(): Supergraph {
    return (this.built ??= this.build());
  }

  /** A terminated planner's caches may be half written: the next attempt, or operation, has a new planner. */
  private attempt(args: Parameters<QueryPlanner['buildQueryPlan']>): () => QueryPlan {
    const planner = this.planner ?? new MendedGraphPlanner(this.supergraph, this.config);
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

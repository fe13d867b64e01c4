import type { GraphQLDataSource } from '@apollo/gateway';
import { PortfolioError } from '@portfolio/errors';
import type { DeadlineToken } from '@portfolio/server';
import { OverBudget, WORK } from '@portfolio/subgraph';
import { GraphQLError } from 'graphql';
import { Abandoned } from '../../protection/request-deadlines.js';
import type { PreparingDataSource } from '../executor/portfolio-gateway.js';
import type { Data, FetchResult, PlanPath } from '../executor/plan-run.js';
import type { GatewayContext } from '../../context.js';

/** How a topology calls a subgraph: with the document once, then with variables request by request. A query is cancelled when its deadline is aborted. */
export type Connect = (query: string) => (variables: Data, context: GatewayContext, deadline?: DeadlineToken) => Promise<FetchResult>;

export type SubgraphSource = GraphQLDataSource<GatewayContext> & PreparingDataSource;

/** A subgraph as a data source of both executors. Its failures are errors with its name and the path in the answer. */
export function subgraphSource(serviceName: string, connect: Connect): SubgraphSource {
  const prepare: SubgraphSource['prepare'] = (query) => {
    const fetch = inTime(serviceName, query, connect(query));
    return (variables, context, path) => fetch(variables, context as GatewayContext).catch((error: unknown) => Promise.reject(named(serviceName, error, path)));
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

function entitiesIn({ representations }: Data): number {
  return Array.isArray(representations) ? representations.length : 0;
}

/** Whether a document of the planner's is a mutation. */
export function isMutation(query: string): boolean {
  return /^\s*mutation\b/.test(query);
}

/** Counts a fetch against the budget, and bounds it by the deadline. A mutation is not cancelled: the gateway stops waiting, the subgraph goes on. */
function inTime(serviceName: string, query: string, fetch: ReturnType<Connect>): ReturnType<Connect> {
  if (isMutation(query)) {
    const consequence = 'whether it was carried out is not known';
    return (variables, { budget: _, ...context }) =>
      context.deadline?.run(serviceName, () => fetch(variables, context), consequence) ?? fetch(variables, context);
  }
  return (variables, context) => {
    const { budget } = context;
    budget?.count(WORK.fetch + WORK.entity * entitiesIn(variables), 0);
    if (budget?.over) return Promise.reject(budget.over);
    return context.deadline?.run(serviceName, (deadline) => fetch(variables, context, deadline)) ?? fetch(variables, context);
  };
}

/** Adds the subgraph's name and the path, without its "@" for lists, to an error. */
function named(serviceName: string, error: unknown, path: PlanPath): Error {
  if (error instanceof Abandoned || error instanceof OverBudget) return error;
  const reason = error instanceof Error ? error : new Error(String(error));
  const steps = path.filter((step) => step !== '@');
  const code = error instanceof PortfolioError ? error.extensions.code : 'SUBGRAPH_UNAVAILABLE';
  return new GraphQLError(reason.message, { path: steps.length > 0 ? steps : undefined, originalError: reason, extensions: { code, serviceName } });
}

import { PortfolioError } from '@portfolio/errors';
import { Budget } from '@portfolio/subgraph';
import { parse, validate, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context.js';
import type { GatewayServices } from '../http/gateway-services.js';
import { checkCost } from '../protection/cost/refuse.js';
import type { Quota } from '../protection/clients/index.js';

/** An answer, and what is left of the client's rate; undefined where it has none. */
export interface Answered<T> {
  data: T;
  quota: Quota | undefined;
}

/** Documents of our own that a schema has all parts of. */
const valid = new WeakMap<GraphQLSchema, Map<string, boolean>>();

/**
 * Asks a document of our own as the client of a request, within its rate, cost and budget. Rejects with NOT_FOUND where the graph that is served does not have all of it, and with the first error of
 * an answer that is not whole.
 */
export async function askAs<T>(services: GatewayServices, context: GatewayContext, document: string, variables: Record<string, unknown>): Promise<Answered<T>> {
  const { gateway, demand, rates, limits, observer } = services;
  if (!has(gateway.clientSchema, document)) throw new PortfolioError('NOT_FOUND', 'expected a graph with a time line, but this one has none');
  const start = performance.now();
  const operation = gateway.own(document);
  const cost = demand.estimate(operation, variables);
  checkCost(cost, demand.maximum(context.client.name));
  const quota = await rates?.spend(context.client, cost);
  const observed = { cost };
  const answer = await gateway.execute(operation, variables, { ...context, budget: new Budget(limits), observed });
  const errors = [...answer.errors, ...answer.incomplete];
  observer.answered({
    context: { ...context, observed },
    operationName: operation.operation.name?.value,
    operation,
    start,
    errors: errors.length,
    data: true,
    cached: false,
    variables: Object.keys(variables),
    given: variables,
  });
  if (errors[0]) throw errors[0];
  return { data: JSON.parse(Buffer.concat(answer.data).toString()) as T, quota };
}

/** Whether a schema has all that a document of our own asks for. */
export function has(schema: GraphQLSchema, document: string): boolean {
  let known = valid.get(schema);
  if (!known) valid.set(schema, (known = new Map()));
  let found = known.get(document);
  if (found === undefined) known.set(document, (found = validate(schema, parse(document)).length === 0));
  return found;
}

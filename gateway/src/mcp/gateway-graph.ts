import type { Graph, GraphAnswer, GraphError, Trusted } from '@portfolio/mcp';
import { Budget, valuesKey } from '@portfolio/subgraph';
import type { GatewayContext } from '../context.js';
import { bodyOf } from '../http/fast-path.js';
import { shownError } from '../http/file-failures.js';
import type { GatewayServices } from '../http/gateway-services.js';
import { checkCost } from '../protection/cost/refuse.js';
import { Abandoned } from '../protection/request-deadlines.js';
import { has } from '../syndication/asking.js';

/** The graph as the client of a request sees it: its tools' questions are answered within its rate and cost, from the response cache where it is there, as `/graphql` answers them. */
export function gatewayGraph(services: GatewayServices, context: GatewayContext, schema: (() => string) | undefined): Graph {
  const { gateway } = services;
  return {
    today: () => context.today,
    has: ({ id, text: document }) => gateway.hasPlan(id) || has(gateway.clientSchema, document),
    ask: (operation, variables, { asOf }) =>
      answerTo(services, { ...context, today: asOf, asOf }, operation, variables).catch((error: unknown) => {
        // The client has gone: nothing failed, and nobody is told.
        if (error instanceof Abandoned) throw error;
        return { data: null, errors: [shownError(services, error, context, operation.name) as GraphError] };
      }),
    ...(schema && { schema: async () => schema() }),
  };
}

async function answerTo(services: GatewayServices, given: GatewayContext, { text, name }: Trusted, variables: Record<string, unknown>): Promise<GraphAnswer> {
  const { gateway, demand, rates, observer, limits } = services;
  const start = performance.now();
  const operation = gateway.own(text);
  const variablesKey = valuesKey(variables);
  const validated = operation.validated(variables, variablesKey);
  if (!validated) throw operation.variableErrors(variables)[0]!;
  const estimated = demand.remembered(operation, variables, validated);
  const maximum = demand.maximum(given.client.name);
  checkCost(estimated, maximum);
  await rates?.spend(given.client, estimated);
  const context = { ...given, budget: new Budget(limits), observed: { cost: estimated } };
  const { body, cached } = await bodyOf(services, { operation, variables, variablesKey, validated }, context, { estimated, maximum, reported: false });
  observer.answered({
    context,
    operationName: name,
    operation,
    start,
    errors: body.errors,
    data: true,
    cached,
    variables: Object.keys(variables),
    given: variables,
  });
  return { errors: [], ...(JSON.parse(Buffer.concat(body.chunks).toString()) as Partial<GraphAnswer> & Pick<GraphAnswer, 'data'>) };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { cacheKeyOf } from '../execution/cache/cache-key.js';
import type { Body, Make } from '../execution/cache/response-cache.js';
import { actualCostOfText, COST_HEADER } from '../protection/cost/index.js';
import type { ExecutedOperation } from '../execution/executor/portfolio-gateway.js';
import { loggedRequest, type LoggedRequest } from '../observability/index.js';
import { transactionHeaders } from './apollo/transaction-plugin.js';
import type { GatewayContext } from '../context.js';
import { requestContext, type GatewayServices } from './gateway-services.js';
import type { CompiledRequest } from './compiled-request.js';
import { sendAnswer, tellQuota } from './respond.js';

const NO_DATA = 'none';

/** What an operation may cost and is thought to, for a client that wants to be told. */
interface Demand {
  estimated: number;
  maximum: number;
  told: boolean;
}

/** False where Apollo's pipeline must answer after all: a header it refuses, or a cost beyond the maximum. */
export async function answerOnFastPath(
  services: GatewayServices,
  request: IncomingMessage,
  response: ServerResponse,
  known: CompiledRequest,
): Promise<boolean> {
  const start = performance.now();
  let spent: (() => void) | undefined;
  try {
    const context = requestContext(services, request, response);
    const demand = demandOf(services, request, known, context);
    if (demand.estimated > demand.maximum) return false;
    tellQuota(response, await services.rates?.spend(context.client, demand.estimated));
    spent = () => services.rates?.giveBack(context.client, demand.estimated);
    const { body, kept } = await bodyOf(services, known, context, demand);
    const { operation, variables, contentType } = known;
    const dataAlone = body.errors === 0 && !operation.isMutation && !demand.told && !services.diagnostics;
    const headers = { 'content-type': contentType, 'cache-control': 'no-store', ...transactionHeaders(context.viewer) };
    await sendAnswer(services, request, response, 200, { headers, body, dataAlone });
    const operationName = operation.operation.name?.value;
    services.observer.answered({ context, operationName, operation, start, errors: body.errors, data: true, kept, variables: Object.keys(variables) });
    return true;
  } catch (error) {
    if ((error as { extensions?: { code?: string } }).extensions?.code !== 'BAD_REQUEST') throw error;
    spent?.();
    return false;
  }
}

function demandOf(
  { demand }: GatewayServices,
  { headers }: IncomingMessage,
  { operation, variables, accepted }: CompiledRequest,
  { client, observed }: GatewayContext,
): Demand {
  const estimated = (accepted.estimate ??= demand.estimate(operation, variables));
  observed.cost = estimated;
  return { estimated, maximum: demand.maximum(client.name), told: headers[COST_HEADER] === 'on' };
}

/** A query's body may have been worked out before, for another who asked the same of the same data; one that tells more than the data may not. */
async function bodyOf(services: GatewayServices, known: CompiledRequest, context: GatewayContext, demand: Demand): Promise<{ body: Body; kept: boolean }> {
  const { cache, diagnostics } = services;
  let kept = true;
  const make: Make = (deadline = context.deadline) => {
    kept = false;
    return newBody(services, known, { ...context, deadline }, demand);
  };
  if (!cache || diagnostics || demand.told || known.operation.isMutation) return { body: await make(), kept: false };
  const version = await versionOf(services, known);
  const question = cacheKeyOf({ operation: known.operation.id, day: context.today, variables: known.variablesKey });
  const body = await (version === undefined ? make() : cache.answer(question, version, make, context.deadline));
  return { body, kept };
}

/** The version of the data that the operation is answered from: what asks no subgraph is answered from none. */
function versionOf(services: GatewayServices, { operation: { subgraphs } }: CompiledRequest): string | undefined | Promise<string | undefined> {
  return subgraphs.length > 0 ? services.version(subgraphs) : NO_DATA;
}

async function newBody(services: GatewayServices, { operation, variables }: CompiledRequest, context: GatewayContext, demand: Demand): Promise<Body> {
  const name = operation.operation.name?.value;
  const answer = await services.gateway.execute(operation, variables, context);
  const { data, errors, incomplete } = answer;
  const extensions = {
    ...(incomplete.length > 0 && errors.length === 0 && { valueCompletion: incomplete }),
    ...(demand.told && { cost: { estimated: demand.estimated, actual: actualOf(answer), maximum: demand.maximum } }),
    ...(services.diagnostics && { statements: context.statements }),
  };
  const head =
    errors.length > 0
      ? `{"errors":${JSON.stringify(errors.map((error) => formatted(services, error, loggedRequest(context.viewer, name))))},"data":`
      : '{"data":';
  const tail = Object.keys(extensions).length > 0 ? `,"extensions":${JSON.stringify(extensions)}}` : '}';
  return { chunks: joined([Buffer.from(head), ...data, Buffer.from(tail)]), errors: errors.length + incomplete.length };
}

function actualOf({ data }: ExecutedOperation): number {
  return actualCostOfText(Buffer.concat(data).toString());
}

/** A small answer leaves in one piece. */
function joined(parts: Buffer[]): Buffer[] {
  return parts.length <= 3 ? [Buffer.concat(parts)] : parts;
}

function formatted(services: GatewayServices, error: GraphQLError, request: LoggedRequest): GraphQLFormattedError {
  const { extensions = {}, ...shown } = error.toJSON();
  return services.format({ ...shown, extensions: { ...extensions, code: extensions.code ?? 'INTERNAL_SERVER_ERROR' } }, error, request);
}

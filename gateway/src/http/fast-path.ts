import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { cacheKeyOf } from '../execution/cache/cache-key.js';
import type { Body, Make } from '../execution/cache/response-cache.js';
import { actualCostOfText, COST_HEADER } from '../protection/cost/index.js';
import type { Deadline } from '../protection/request-deadlines.js';
import type { ExecutedOperation } from '../execution/executor/portfolio-gateway.js';
import { loggedRequest, type LoggedRequest } from '../observability/index.js';
import { transactionHeaders } from './apollo/transaction-plugin.js';
import type { GatewayContext } from '../context.js';
import { contextHeaders, contextWithoutDeadline, deadlineFor, type GatewayServices } from './gateway-services.js';
import type { CompiledRequest } from './compiled-request.js';
import { deprecationWarnings } from './deprecation-warnings.js';
import { sendAnswer, setQuotaHeaders } from './respond.js';

const NO_DATA = 'none';

/** An operation's estimated and maximum cost; `reported` when the client asked for them by header. */
interface Demand {
  estimated: number;
  maximum: number;
  reported: boolean;
}

/** Answers a request for a compiled operation. Resolves to false, having sent nothing, where Apollo's pipeline must answer: an invalid header, or a cost over the maximum. */
export async function answerOnFastPath(
  services: GatewayServices,
  request: IncomingMessage,
  response: ServerResponse,
  compiled: CompiledRequest,
): Promise<boolean> {
  const start = performance.now();
  let context: GatewayContext | undefined;
  let spent: (() => void) | undefined;
  try {
    context = contextWithoutDeadline(services, request);
    const { client, metadata } = context;
    const demand = demandOf(services, request, compiled, context);
    if (demand.estimated > demand.maximum) return false;
    if (services.rates) {
      setQuotaHeaders(response, await services.rates.spend(client, demand.estimated));
      spent = () => services.rates!.refund(client, demand.estimated);
    }
    const { body, cached } = await bodyOf(services, compiled, context, demand, () => deadlineFor(services, response, start));
    const { operation, variables, contentType } = compiled;
    const dataOnly = body.errors === 0 && !operation.isMutation && !demand.reported && !services.diagnostics;
    const headers = { ...contextHeaders(services, context), 'content-type': contentType, 'cache-control': 'no-store', ...transactionHeaders(metadata) };
    await sendAnswer(services, request, response, 200, { headers, body, dataOnly });
    const operationName = operation.operation.name?.value;
    services.observer.answered({
      context,
      operationName,
      operation,
      start,
      errors: body.errors,
      data: true,
      cached,
      variables: Object.keys(variables),
      given: variables,
    });
    return true;
  } catch (error) {
    if ((error as { extensions?: { code?: string } }).extensions?.code === 'BAD_REQUEST') {
      spent?.();
      return false;
    }
    if (context && !response.headersSent) for (const [name, value] of Object.entries(contextHeaders(services, context))) response.setHeader(name, value);
    throw error;
  }
}

function demandOf(
  { demand }: GatewayServices,
  { headers }: IncomingMessage,
  { operation, variables, validated }: CompiledRequest,
  { client, observed }: GatewayContext,
): Demand {
  const estimated = demand.remembered(operation, variables, validated);
  observed.cost = estimated;
  return { estimated, maximum: demand.maximum(client.name), reported: headers[COST_HEADER] === 'on' };
}

/**
 * The body of a query is taken from the response cache where it is cached; one with more than data (costs, diagnostics) is never cached. A deadline is asked for
 * once, where there is work to be done.
 */
export async function bodyOf(
  services: GatewayServices,
  compiled: Omit<CompiledRequest, 'contentType'>,
  context: GatewayContext,
  demand: Demand,
  deadlineOf: () => Deadline | undefined = () => context.deadline,
): Promise<{ body: Body; cached: boolean }> {
  const { cache, diagnostics } = services;
  let cached = true;
  const make: Make = (deadline = deadlineOf()) => {
    cached = false;
    return newBody(services, compiled, { ...context, deadline }, demand);
  };
  if (!cache || diagnostics || demand.reported || compiled.operation.isMutation) return { body: await make(), cached: false };
  const version = await versionOf(services, compiled);
  const key = cacheKeyOf({ operation: compiled.operation.id, day: context.today, variables: compiled.variablesKey });
  const answer = version === undefined ? make() : cache.answer(key, version, make, deadlineOf);
  const body = answer instanceof Promise ? await answer : answer;
  return { body, cached };
}

/** The version of the data that the operation reads; undefined where a subgraph's is unknown. */
function versionOf(
  services: GatewayServices,
  { operation: { subgraphs } }: Pick<CompiledRequest, 'operation'>,
): string | undefined | Promise<string | undefined> {
  return subgraphs.length > 0 ? services.version(subgraphs) : NO_DATA;
}

async function newBody(
  services: GatewayServices,
  { operation, variables }: Pick<CompiledRequest, 'operation' | 'variables'>,
  context: GatewayContext,
  demand: Demand,
): Promise<Body> {
  const name = operation.operation.name?.value;
  const answer = await services.gateway.execute(operation, variables, context);
  const { data, errors, incomplete } = answer;
  const warnings = deprecationWarnings(operation.schema, operation.document);
  const extensions = {
    ...(incomplete.length > 0 && errors.length === 0 && { valueCompletion: incomplete }),
    ...(demand.reported && { cost: { estimated: demand.estimated, actual: actualOf(answer), maximum: demand.maximum } }),
    ...(services.diagnostics && { statements: context.statements }),
    ...(warnings.length > 0 && { warnings }),
  };
  const head =
    errors.length > 0
      ? `{"errors":${JSON.stringify(errors.map((error) => formatted(services, error, loggedRequest(context.metadata, name))))},"data":`
      : '{"data":';
  const tail = Object.keys(extensions).length > 0 ? `,"extensions":${JSON.stringify(extensions)}}` : '}';
  return { chunks: joined([Buffer.from(head), ...data, Buffer.from(tail)]), errors: errors.length + incomplete.length };
}

function actualOf({ data }: ExecutedOperation): number {
  return actualCostOfText(Buffer.concat(data).toString());
}

/** Joins the chunks of a small answer, so that it is sent in one write. */
function joined(parts: Buffer[]): Buffer[] {
  return parts.length <= 3 ? [Buffer.concat(parts)] : parts;
}

function formatted(services: GatewayServices, error: GraphQLError, request: LoggedRequest): GraphQLFormattedError {
  const { extensions = {}, ...shown } = error.toJSON();
  return services.format({ ...shown, extensions: { ...extensions, code: extensions.code ?? 'INTERNAL_SERVER_ERROR' } }, error, request);
}

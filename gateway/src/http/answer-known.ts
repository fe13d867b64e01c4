import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { actualCostOfText, CLIENT_HEADER, COST_HEADER } from '../cost/index.js';
import type { Answer } from '../executor/portfolio-gateway.js';
import { Disagreement } from '../executor/run.js';
import { answeredLine, transactionHeaders } from '../plugins/transaction.js';
import type { GatewayContext } from '../topology.js';
import { contextOf, type Door } from './door.js';
import type { KnownRequest } from './known-operation.js';
import { send } from './respond.js';

/** False where Apollo's pipeline must answer after all: a header it refuses, a cost beyond the maximum, or a plan that only its executor can run. */
export async function answerKnown(door: Door, request: IncomingMessage, response: ServerResponse, known: KnownRequest): Promise<boolean> {
  const start = performance.now();
  const estimated = door.demand.estimate(known.operation, known.variables);
  const maximum = door.demand.maximum(request.headers[CLIENT_HEADER] as string | undefined);
  if (estimated > maximum) return false;
  let context: GatewayContext;
  let answer: Answer;
  try {
    context = contextOf(request);
    answer = await door.gateway.execute(known.operation, known.variables, context);
  } catch (error) {
    if (error instanceof Disagreement || (error as { extensions?: { code?: string } }).extensions?.code === 'BAD_REQUEST') return false;
    throw error;
  }
  const cost = request.headers[COST_HEADER] === 'on' ? { estimated, actual: actualOf(answer), maximum } : undefined;
  const headers = { 'content-type': known.contentType, 'cache-control': 'no-store', ...transactionHeaders(context.viewer) };
  send(response, 200, headers, bodyOf(door, answer, context, cost));
  answeredLine(door.logger, context.viewer, known.operationName, start, answer.errors.length);
  return true;
}

function bodyOf(door: Door, { data, errors, incomplete }: Answer, { statements }: GatewayContext, cost: object | undefined): Buffer[] {
  const extensions = {
    ...(incomplete.length > 0 && errors.length === 0 && { valueCompletion: incomplete }),
    ...(cost && { cost }),
    ...(door.diagnostics && { statements }),
  };
  const start = errors.length > 0 ? `{"errors":${JSON.stringify(errors.map((error) => formatted(door, error)))},"data":` : '{"data":';
  const end = Object.keys(extensions).length > 0 ? `,"extensions":${JSON.stringify(extensions)}}` : '}';
  return joined([Buffer.from(start), ...data, Buffer.from(end)]);
}

function actualOf({ data }: Answer): number {
  return actualCostOfText(Buffer.concat(data).toString());
}

/** A small answer leaves in one piece. */
function joined(parts: Buffer[]): Buffer[] {
  return parts.length <= 3 ? [Buffer.concat(parts)] : parts;
}

function formatted(door: Door, error: GraphQLError): GraphQLFormattedError {
  const { extensions = {}, ...shown } = error.toJSON();
  return door.format({ ...shown, extensions: { ...extensions, code: extensions.code ?? 'INTERNAL_SERVER_ERROR' } }, error);
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Body, Make, ResponseCache } from '../cache/response-cache.js';
import { Abandoned, type Patience } from '../deadline/deadline.js';
import { Disagreement } from '../executor/run.js';
import type { PortfolioGateway } from '../executor/portfolio-gateway.js';
import { answeredLine, transactionHeaders, viewerOf } from '../plugins/transaction.js';
import type { GatewayContext } from '../topology.js';
import { knownRequest, type KnownRequest } from './known-operation.js';
import { readJson, Unreadable } from './read-body.js';
import { fail, refuse, send, sendConditionally } from './respond.js';
import { throughApollo } from './through-apollo.js';

export interface Door {
  server: ApolloServer<GatewayContext>;
  gateway: PortfolioGateway;
  logger: Logger;
  /** Absent: every question is worked out anew. */
  cache?: ResponseCache;
  patience: Patience;
  /** The version of these subgraphs' data, found after this call; undefined where it cannot be told. */
  version(subgraphs: readonly string[]): Promise<string | undefined>;
  /** Today in Copenhagen, the default of every `asOf`. */
  today(): string;
  /** Answers tell the statements that subgraphs sent. */
  diagnostics: boolean;
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

const LARGEST_BODY = 1_000_000;

/**
 * Serves GraphQL over HTTP. The first request for an operation goes through Apollo Server; when it was accepted there, the next ones need not be parsed,
 * validated and planned again, and their answer is sent as it is written.
 */
export function graphqlDoor(door: Door) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const body = request.method === 'POST' ? await readJson(request, LARGEST_BODY) : undefined;
      const known = knownRequest(door.gateway, request, body);
      if (known && (await answerKnown(door, request, response, known))) return;
      await throughApollo(door.server, request, response, body, async () => contextOf(door, request, response));
    } catch (error) {
      if (error instanceof Abandoned) return;
      if (error instanceof Unreadable) refuse(response, error.status, 'BAD_REQUEST', error.message);
      else fail(response, (id) => door.logger.error({ id, err: error }, 'a request failed'));
    }
  };
}

/** A client that goes before its answer is sent is waited for no longer. */
function contextOf({ patience }: Door, { headers }: IncomingMessage, response: ServerResponse): GatewayContext {
  const deadline = patience.deadline();
  response.once('close', () => {
    if (!response.writableFinished) deadline.abandon();
  });
  return { viewer: viewerOf(headers), statements: {}, deadline };
}

/** False where Apollo's pipeline must answer after all: a header it refuses, or a plan that only its executor can run. */
async function answerKnown(door: Door, request: IncomingMessage, response: ServerResponse, known: KnownRequest): Promise<boolean> {
  const start = performance.now();
  try {
    const context = contextOf(door, request, response);
    const body = await bodyOf(door, known, context);
    const headers = { 'content-type': known.contentType, 'cache-control': 'no-store', ...transactionHeaders(context.viewer) };
    if (known.conditional && body.etag) sendConditionally(request, response, { ...headers, 'cache-control': 'private, no-cache', etag: body.etag }, body);
    else send(response, 200, headers, body.chunks);
    answeredLine(door.logger, context.viewer, known.operationName, start, body.errors);
    return true;
  } catch (error) {
    if (error instanceof Disagreement || (error as { extensions?: { code?: string } }).extensions?.code === 'BAD_REQUEST') return false;
    throw error;
  }
}

/** A query's body may have been worked out before, for another who asked the same of the same data. */
async function bodyOf(door: Door, known: KnownRequest, context: GatewayContext): Promise<Body> {
  const { cache, diagnostics } = door;
  const make: Make = (deadline) => newBody(door, known, { ...context, deadline });
  if (!cache || diagnostics || known.operation.isMutation) return newBody(door, known, context);
  const version = await door.version(known.operation.subgraphs);
  if (version === undefined) return newBody(door, known, context);
  return cache.answer(`${known.operation.id} ${door.today()} ${JSON.stringify(known.variables)}`, version, make, context.deadline);
}

async function newBody(door: Door, { operation, variables }: KnownRequest, context: GatewayContext): Promise<Body> {
  const { data, errors, incomplete } = await door.gateway.execute(operation, variables, context);
  const head = errors.length > 0 ? `{"errors":${JSON.stringify(errors.map((error) => formatted(door, error)))},"data":` : '{"data":';
  const extensions = {
    ...(incomplete.length > 0 && errors.length === 0 && { valueCompletion: incomplete }),
    ...(door.diagnostics && { statements: context.statements }),
  };
  const tail = Object.keys(extensions).length > 0 ? `,"extensions":${JSON.stringify(extensions)}}` : '}';
  return { chunks: joined([Buffer.from(head), ...data, Buffer.from(tail)]), errors: errors.length + incomplete.length };
}

/** A small answer leaves in one piece. */
function joined(parts: Buffer[]): Buffer[] {
  return parts.length <= 3 ? [Buffer.concat(parts)] : parts;
}

function formatted(door: Door, error: GraphQLError): GraphQLFormattedError {
  const { extensions = {}, ...shown } = error.toJSON();
  return door.format({ ...shown, extensions: { ...extensions, code: extensions.code ?? 'INTERNAL_SERVER_ERROR' } }, error);
}

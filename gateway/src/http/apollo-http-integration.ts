import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import type { Limits } from '@portfolio/config';
import { BadRequest, TryLater, type ErrorCode } from '@portfolio/errors';
import { RefusedRequest, targetOf } from '@portfolio/server';
import type { Logger } from 'pino';
import { Abandoned } from '../protection/request-deadlines.js';
import { parametersOf } from './query-string.js';
import { readJson } from './read-body.js';
import { fail, refuse, type Sending } from './respond.js';
import { answerThroughApollo, type GraphQLHttpRequest } from './apollo-pipeline.js';

/** An Apollo Server and what stands in front of it. */
export interface HttpIntegration<C extends BaseContext> extends Sending {
  server: ApolloServer<C>;
  logger: Pick<Logger, 'error'>;
  limits: Pick<Limits, 'bodyBytes'>;
  context(request: IncomingMessage, response: ServerResponse): C | Promise<C>;
  /** What the log tells of a request that failed; throws BadRequest for headers that are not usable. Absent: nothing. */
  logged?(request: IncomingMessage, operationName: string | undefined): object;
  /** Told of the code of a request that is refused here. */
  erred?(code: ErrorCode): void;
  /** Runs the answering of a request where it is traced; absent: nothing is. */
  trace?(request: IncomingMessage, work: () => Promise<void>): Promise<void>;
  /** Throws TryLater where the request is not even to be read. */
  gate?(request: IncomingMessage): void;
  /** Told of a request that is refused before its document is read; throws TryLater where its client has made too many. */
  mistaken?(request: IncomingMessage, response: ServerResponse): void | Promise<void>;
  /** By which method it is to be answered; throws RefusedRequest for one that is not. Absent: by its own. */
  method?(request: IncomingMessage): string;
  /** What is asked, once it is read and before anything looks at it; throws BadRequest. */
  admit?(asked: GraphQLHttpRequest, request: IncomingMessage): GraphQLHttpRequest;
  /** Answers by a shorter way; false where Apollo Server must answer. */
  shortcut?(request: IncomingMessage, response: ServerResponse, asked: GraphQLHttpRequest): Promise<boolean>;
  /** Of Apollo Server's answers, where it tells no other. */
  headers?: Record<string, string>;
  /** Whether Apollo Server's answer tells a query's data and nothing else. */
  dataAlone?(context: C): boolean;
}

/** Serves GraphQL over HTTP with node:http: reads the request, and answers it by the shortcut or through Apollo Server; no mistake of a client is a 5xx. */
export function serveGraphql<C extends BaseContext>(integration: HttpIntegration<C>): RequestListener {
  const { trace } = integration;
  return (request, response) => {
    const progress: Progress = {};
    const work = () => answer(integration, request, response, progress);
    void (trace ? trace(request, work) : work()).catch((error: unknown) => refuseFor(integration, request, response, error, progress));
  };
}

/** How far the answering of a request has come. */
interface Progress {
  asked?: GraphQLHttpRequest;
}

async function answer<C extends BaseContext>(
  integration: HttpIntegration<C>,
  request: IncomingMessage,
  response: ServerResponse,
  progress: Progress,
): Promise<void> {
  integration.gate?.(request);
  const asked = (progress.asked = await readAsked(integration, request, response));
  if (integration.shortcut && (await integration.shortcut(request, response, asked))) return;
  await answerThroughApollo(integration, { request, ...asked }, response);
}

async function readAsked<C extends BaseContext>(
  integration: HttpIntegration<C>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<GraphQLHttpRequest> {
  try {
    const sent = await read(request, integration.method?.(request) ?? request.method ?? 'GET', integration.limits.bodyBytes);
    return integration.admit ? integration.admit(sent, request) : sent;
  } catch (error) {
    if (refusalOf(error)) await integration.mistaken?.(request, response);
    throw error;
  }
}

function refuseFor<C extends BaseContext>(
  { erred, logger, logged }: HttpIntegration<C>,
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  { asked }: Progress,
): void {
  if (error instanceof Abandoned) return;
  const refusal = refusalOf(error);
  erred?.(refusal?.code ?? 'INTERNAL_SERVER_ERROR');
  if (refusal) refuse(response, refusal.status, refusal.code, refusal.message, refusal.headers);
  else fail(response, (id) => logger.error({ id, ...loggedOf(() => logged?.(request, operationNameOf(asked))), err: error }, 'a request failed'));
}

/** The request of an error may be one whose headers are not usable. */
function loggedOf(logged: () => object | undefined): object | undefined {
  try {
    return logged();
  } catch {
    return undefined;
  }
}

function operationNameOf({ body, parameters }: Partial<GraphQLHttpRequest> = {}): string | undefined {
  const { operationName } = (body ?? parameters ?? {}) as { operationName?: unknown };
  return typeof operationName === 'string' ? operationName : undefined;
}

/** What a client is told of its own mistake, or of a time when it cannot be answered; undefined for a fault of ours. */
function refusalOf(error: unknown): { status: number; code: ErrorCode; message: string; headers?: Readonly<Record<string, string>> } | undefined {
  if (error instanceof RefusedRequest) return error;
  if (error instanceof BadRequest) return { status: 400, code: error.extensions.code as ErrorCode, message: error.message };
  if (!(error instanceof TryLater)) return undefined;
  return { status: error.status, code: error.extensions.code as ErrorCode, message: error.message, headers: { ...error.headers } };
}

async function read(request: IncomingMessage, method: string, largest: number): Promise<GraphQLHttpRequest> {
  const { search } = targetOf(request.url);
  if (method === 'GET') return { method, body: undefined, search, parameters: parametersOf(search) };
  return { method, body: method === 'POST' ? await readJson(request, largest) : undefined, search };
}

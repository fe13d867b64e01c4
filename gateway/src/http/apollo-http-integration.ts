import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import type { Limits } from '@portfolio/config';
import { BadRequest, TryLater, type ErrorCode } from '@portfolio/errors';
import { parseJson, RefusedRequest, targetOf } from '@portfolio/server';
import type { Logger } from 'pino';
import { Abandoned } from '../protection/request-deadlines.js';
import { ParsedText, type KnownRequests } from './known-requests.js';
import { parametersOf } from './query-string.js';
import { readJsonBytes } from './read-body.js';
import { fail, refuse, type Sending } from './respond.js';
import type { JsonAnswer } from '../files/answer-file.js';
import { answerThroughApollo, type GraphQLHttpRequest } from './apollo-pipeline.js';
import type { FileType } from './media-type.js';

/** An Apollo Server, and the hooks that run before it answers a request. */
export interface HttpIntegration<C extends BaseContext> extends Sending {
  server: ApolloServer<C>;
  logger: Pick<Logger, 'error'>;
  limits: Pick<Limits, 'bodyBytes'>;
  /** Requests that need not be parsed again; absent: none. */
  known?: KnownRequests;
  context(request: IncomingMessage, response: ServerResponse): C | Promise<C>;
  /** Returns the log fields of a request that failed; throws BadRequest for unusable headers. Absent: none. */
  logFields?(request: IncomingMessage, operationName: string | undefined): object;
  /** Called with the code of each error that is answered here. */
  onError?(code: ErrorCode): void;
  /** Runs `work` in the request's span; absent: nothing is traced. */
  trace?(request: IncomingMessage, work: () => Promise<void>): Promise<void>;
  /** Runs before the request is read; throws TryLater to reject it. */
  beforeReading?(request: IncomingMessage): void;
  /** Called for a request that is rejected before its document is read; throws TryLater when its client has sent too many. */
  onInvalidRequest?(request: IncomingMessage, response: ServerResponse): void | Promise<void>;
  /** Returns the method to answer by; throws RefusedRequest for an unsupported one. Absent: the request's own. */
  method?(request: IncomingMessage): string;
  /** Checks a parsed request, and returns it or a replacement (a trusted document's text); throws BadRequest. */
  admit?(parsed: GraphQLHttpRequest, request: IncomingMessage): GraphQLHttpRequest;
  /** Answers on the fast path; resolves to false where Apollo Server must answer. */
  fastPath?(request: IncomingMessage, response: ServerResponse, parsed: GraphQLHttpRequest): Promise<boolean>;
  /** The media type of the file that a request asks for instead of JSON; absent: there are no files. */
  fileType?(request: IncomingMessage): FileType | undefined;
  /** Sends Apollo Server's answer as such a file. */
  sendFile?(type: FileType, request: IncomingMessage, response: ServerResponse, answer: JsonAnswer, context: C | undefined): Promise<void>;
  /** Default response headers of Apollo Server's answers. */
  headers?: Record<string, string>;
  /** Whether Apollo Server's answer holds a query's data and nothing else: no errors, no extensions. */
  dataOnly?(context: C): boolean;
}

/** Returns a node:http listener for GraphQL over HTTP: reads the request, and answers it on the fast path or through Apollo Server. A client's mistake is never a 5xx. */
export function serveGraphql<C extends BaseContext>(integration: HttpIntegration<C>): RequestListener {
  const { trace } = integration;
  return (request, response) => {
    const progress: Progress = {};
    const work = () => answer(integration, request, response, progress);
    void (trace ? trace(request, work) : work()).catch((error: unknown) => sendError(integration, request, response, error, progress));
  };
}

/** What is known of a request when it fails. */
interface Progress {
  parsed?: GraphQLHttpRequest;
}

async function answer<C extends BaseContext>(
  integration: HttpIntegration<C>,
  request: IncomingMessage,
  response: ServerResponse,
  progress: Progress,
): Promise<void> {
  integration.beforeReading?.(request);
  const parsed = (progress.parsed = await readRequest(integration, request, response));
  if (integration.fastPath && (await integration.fastPath(request, response, parsed))) return;
  await answerThroughApollo(integration, { request, ...parsed }, response);
}

async function readRequest<C extends BaseContext>(
  integration: HttpIntegration<C>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<GraphQLHttpRequest> {
  try {
    const parsed = await read(integration, request, integration.method?.(request) ?? request.method ?? 'GET');
    return integration.admit ? integration.admit(parsed, request) : parsed;
  } catch (error) {
    if (refusalOf(error)) await integration.onInvalidRequest?.(request, response);
    throw error;
  }
}

function sendError<C extends BaseContext>(
  { onError, logger, logFields }: HttpIntegration<C>,
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  { parsed }: Progress,
): void {
  if (error instanceof Abandoned) return;
  const refusal = refusalOf(error);
  onError?.(refusal?.code ?? 'INTERNAL_SERVER_ERROR');
  if (refusal) refuse(response, refusal.status, refusal.code, refusal.message, refusal.headers);
  else fail(response, (id) => logger.error({ id, ...safely(() => logFields?.(request, operationNameOf(parsed))), err: error }, 'a request failed'));
}

/** Returns no log fields where the request's headers are unusable. */
function safely(logFields: () => object | undefined): object | undefined {
  try {
    return logFields();
  } catch {
    return undefined;
  }
}

function operationNameOf({ body, parameters }: Partial<GraphQLHttpRequest> = {}): string | undefined {
  const { operationName } = (body ?? parameters ?? {}) as { operationName?: unknown };
  return typeof operationName === 'string' ? operationName : undefined;
}

/** The error response for a client's mistake, or for an overloaded gateway; undefined for an internal error. */
export function refusalOf(error: unknown): { status: number; code: ErrorCode; message: string; headers?: Readonly<Record<string, string>> } | undefined {
  if (error instanceof RefusedRequest) return error;
  if (error instanceof BadRequest) return { status: 400, code: error.extensions.code as ErrorCode, message: error.message };
  if (!(error instanceof TryLater)) return undefined;
  return { status: error.status, code: error.extensions.code as ErrorCode, message: error.message, headers: { ...error.headers } };
}

async function read(
  { known, limits }: Pick<HttpIntegration<BaseContext>, 'known' | 'limits'>,
  request: IncomingMessage,
  method: string,
): Promise<GraphQLHttpRequest> {
  const { search } = targetOf(request.url);
  if (method === 'GET') {
    const source = known?.bySearch(search) ?? new ParsedText(search, parametersOf(search));
    return { method, body: undefined, search, parameters: source.parsed as Record<string, unknown> | undefined, source };
  }
  const bytes = method === 'POST' ? await readJsonBytes(request, limits.bodyBytes) : undefined;
  if (!bytes) return { method, body: undefined, search };
  const source = known?.byBody(bytes) ?? new ParsedText(bytes, parseJson(bytes));
  return { method, body: source.parsed, search, source };
}

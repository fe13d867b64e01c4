import type { IncomingMessage, ServerResponse } from 'node:http';
import { BadRequest } from '@portfolio/errors';
import { OverBudget, type Allowance } from '@portfolio/loaders';
import type { Serve } from '@portfolio/observe';
import { RefusedRequest, targetOf, requestMetadataOf, type DeadlineToken, deadlineOf, DeadlineTimer, writeBody } from '@portfolio/server';
import type { ExecutionResult } from 'graphql';
import type { OpenSubgraph } from '../open.js';
import { asGraphQLError, formatted, type FailedRequest, type Log } from './errors.js';
import { FEED_PATHS, feedAnswer } from './feed.js';
import { healthOf } from './health.js';
import { budgetOf, WORK_HEADER } from './budget.js';
import { readRequest } from './request.js';
import { todayOf } from './today.js';

export interface AnswerOptions {
  /** Whether `extensions.statements` reports how many SQL statements were sent. */
  diagnostics: boolean;
  log: Log;
  /** The limits of one request, where its caller does not send lower ones. */
  allowance: Allowance;
  /** Runs a request with metrics and traces; absent: without. */
  serve?: Serve;
}

interface Answer {
  status: number;
  body: object;
  headers?: Readonly<Record<string, string>>;
}

/** Returns the server's request listener; `ready`: whether it accepts requests. */
export function answering(subgraph: OpenSubgraph, options: AnswerOptions, ready: () => boolean) {
  const server = { subgraph, options, ready, timer: new DeadlineTimer() };
  return (incoming: IncomingMessage, response: ServerResponse): void => {
    void answerOf(server, incoming, response).then(({ status, body, headers }) => {
      const bytes = Buffer.from(JSON.stringify(body));
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': bytes.length,
        'x-content-type-options': 'nosniff',
        ...headers,
      });
      writeBody(response, [bytes]);
    });
  };
}

interface Answering {
  subgraph: OpenSubgraph;
  options: AnswerOptions;
  ready: () => boolean;
  timer: DeadlineTimer;
}

async function answerOf({ subgraph, options, ready, timer }: Answering, incoming: IncomingMessage, response: ServerResponse): Promise<Answer> {
  const failed: FailedRequest = {};
  try {
    const { path, search } = targetOf(incoming.url);
    if (READ_ONLY.includes(path)) checkReadMethod(incoming, path);
    const health = await healthOf(path, subgraph, ready());
    if (health) return health;
    if (path === '/version') return { status: 200, body: { version: await subgraph.version() } };
    const told = subgraph.feed && (await feedAnswer(path, search, subgraph.feed));
    if (told) return { status: 200, body: told };
    if (path === '/fan-out') return { status: 200, body: await subgraph.fanOut() };
    if (path !== '/graphql') throw new RefusedRequest(404, `expected the path /graphql, ${READ_ONLY.join(', ')}, but got ${path}`);
    const work = () => run(subgraph, options, incoming, deadlineOf(timer, incoming, response), failed);
    return await (options.serve ? options.serve(incoming.headers, work) : work());
  } catch (error) {
    const status = error instanceof BadRequest ? 400 : 500;
    return {
      status,
      ...(error instanceof RefusedRequest && { status: error.status, headers: error.headers }),
      body: { errors: formatted(subgraph.name, [asGraphQLError(error)], options.log, failed) },
    };
  }
}

async function run(
  subgraph: OpenSubgraph,
  { diagnostics, log, allowance }: AnswerOptions,
  incoming: IncomingMessage,
  deadline: DeadlineToken,
  failed: FailedRequest,
): Promise<Answer> {
  const { headers: requestHeaders } = incoming;
  const request = await readRequest(incoming);
  failed.request = request;
  const budget = budgetOf(requestHeaders, allowance);
  const metadata = requestMetadataOf(requestHeaders);
  failed.transactionId = metadata.transactionId;
  const context = subgraph.createContext(metadata, { cancellation: deadline, budget, today: todayOf(requestHeaders) });
  const { data, errors } = await subgraph.execute(request, context).catch(refusalOf);
  const extensions = diagnostics ? { statements: context.statements.count } : undefined;
  const formattedErrors = errors && formatted(subgraph.name, errors, log, failed);
  const headers = { [WORK_HEADER]: String(Math.ceil(budget.work)) };
  return { status: data === undefined ? 400 : 200, headers, body: { ...(formattedErrors && { errors: formattedErrors }), data, extensions } };
}

/** The result of a request over its budget; rethrows other errors. */
function refusalOf(error: unknown): ExecutionResult {
  if (error instanceof OverBudget) return { errors: [error], data: null };
  throw error;
}

const READ_ONLY = ['/health', '/health/live', '/health/ready', '/version', ...FEED_PATHS, '/fan-out'];

function checkReadMethod({ method }: IncomingMessage, path: string): void {
  if (method !== 'GET' && method !== 'HEAD')
    throw new RefusedRequest(405, `expected GET or HEAD for ${path}, but got ${method}`, 'BAD_REQUEST', { allow: 'GET, HEAD' });
}

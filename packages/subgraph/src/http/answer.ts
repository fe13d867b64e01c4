import type { IncomingMessage, ServerResponse } from 'node:http';
import { RefusedRequest, targetOf, deadlineOf, DeadlineTimer, writeBody } from '@portfolio/server';
import type { OpenSubgraph } from '../open.js';
import { BATCH_PATH, batchOf, writeBatch, type BatchPart } from './batch.js';
import { FEED_PATHS, feedAnswer } from './feed.js';
import { failure, graphAnswer, type Answer, type AnswerOptions } from './graph-request.js';
import { healthOf } from './health.js';
import { readRequest, requestIn } from './request.js';

/** Returns the server's request listener; `ready`: whether it accepts requests. */
export function answering(subgraph: OpenSubgraph, options: AnswerOptions, ready: () => boolean) {
  const server = { subgraph, options, ready, timer: new DeadlineTimer() };
  return (incoming: IncomingMessage, response: ServerResponse): void => {
    void answerOf(server, incoming, response)
      .catch((error: unknown) => failure(subgraph.name, options, error))
      .then((answer) => answer && write(response, answer));
  };
}

function write(response: ServerResponse, { status, body, headers }: Answer): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  writeBody(response, [bytes]);
}

interface Answering {
  subgraph: OpenSubgraph;
  options: AnswerOptions;
  ready: () => boolean;
  timer: DeadlineTimer;
}

/** Undefined for a batch, which is written part by part. */
async function answerOf(server: Answering, incoming: IncomingMessage, response: ServerResponse): Promise<Answer | undefined> {
  const { subgraph, options, ready, timer } = server;
  const { path, search } = targetOf(incoming.url);
  if (READ_ONLY.includes(path)) checkReadMethod(incoming, path);
  const health = await healthOf(path, subgraph, ready());
  if (health) return health;
  if (path === '/version') return { status: 200, body: { version: await subgraph.version() } };
  const told = subgraph.feed && (await feedAnswer(path, search, subgraph.feed));
  if (told) return { status: 200, body: told };
  if (path === '/fan-out') return { status: 200, body: await subgraph.fanOut() };
  if (path === BATCH_PATH) return void writeBatch(response, await batchOf(incoming), (part) => partAnswer(server, part, response));
  if (path !== '/graphql') throw new RefusedRequest(404, `expected the path /graphql, ${BATCH_PATH}, ${READ_ONLY.join(', ')}, but got ${path}`);
  const { headers } = incoming;
  return graphAnswer(subgraph, options, { headers, deadline: deadlineOf(timer, headers, response), readOnly: false, read: () => readRequest(incoming) });
}

async function partAnswer({ subgraph, options, timer }: Answering, { subgraph: name, headers, request }: BatchPart, response: ServerResponse): Promise<Answer> {
  if (name !== subgraph.name)
    return failure(
      subgraph.name,
      options,
      new RefusedRequest(404, `expected a request to the subgraph ${subgraph.name}, but got one to "${name.slice(0, 100)}"`),
    );
  return graphAnswer(subgraph, options, { headers, deadline: deadlineOf(timer, headers, response), readOnly: true, read: () => requestIn(request) });
}

const READ_ONLY = ['/health', '/health/live', '/health/ready', '/version', ...FEED_PATHS, '/fan-out'];

function checkReadMethod({ method }: IncomingMessage, path: string): void {
  if (method !== 'GET' && method !== 'HEAD')
    throw new RefusedRequest(405, `expected GET or HEAD for ${path}, but got ${method}`, 'BAD_REQUEST', { allow: 'GET, HEAD' });
}

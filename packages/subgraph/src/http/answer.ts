import type { IncomingMessage, ServerResponse } from 'node:http';
import { RefusedRequest, targetOf, deadlineOf, DeadlineTimer, writeBody } from '@portfolio/server';
import type { OpenSubgraph } from '../open.js';
import { BATCH_PATH, batchOf, writeBatch, type BatchPart } from './batch.js';
import { FEED_PATHS, feedAnswer } from './feed.js';
import { failure, graphAnswer, type Answer, type AnswerOptions } from './graph-request.js';
import { HEALTH_PATHS, healthOf } from './health.js';
import { readRequest, requestIn } from './request.js';

/**
 * Returns the server's request listener; `ready`: whether it accepts requests. One subgraph is served at the root, several each below its name; health and
 * batches are the server's.
 */
export function answering(subgraphs: readonly OpenSubgraph[], options: AnswerOptions, ready: () => boolean) {
  const byName = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  const server = { byName, names: [...byName.keys()].join(', '), options, ready, timer: new DeadlineTimer() };
  return (incoming: IncomingMessage, response: ServerResponse): void => {
    void answerOf(server, incoming, response)
      .catch((error: unknown) => failure(server.names, options, error))
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
  byName: ReadonlyMap<string, OpenSubgraph>;
  names: string;
  options: AnswerOptions;
  ready: () => boolean;
  timer: DeadlineTimer;
}

/** Undefined for a batch, which is written part by part. */
async function answerOf(server: Answering, incoming: IncomingMessage, response: ServerResponse): Promise<Answer | undefined> {
  const { byName, options, ready, timer } = server;
  const { path, search } = targetOf(incoming.url);
  if (HEALTH_PATHS.includes(path)) {
    checkReadMethod(incoming, path);
    return healthOf(path, [...byName.values()], ready());
  }
  if (path === BATCH_PATH) return void writeBatch(response, await batchOf(incoming), (part) => partAnswer(server, part, response));
  const { subgraph, own } = placeOf(server, path);
  if (OWN_PATHS.includes(own)) checkReadMethod(incoming, path);
  if (own === '/version') return { status: 200, body: { version: await subgraph.version() } };
  const told = subgraph.feed && (await feedAnswer(own, search, subgraph.feed));
  if (told) return { status: 200, body: told };
  if (own === '/fan-out') return { status: 200, body: await subgraph.fanOut() };
  if (own !== '/graphql') throw unknownPath(path);
  const { headers } = incoming;
  return graphAnswer(subgraph, options, { headers, deadline: deadlineOf(timer, headers, response), readOnly: false, read: () => readRequest(incoming) });
}

/** The subgraph that a path leads to, and the path below it. */
function placeOf({ byName, names }: Answering, path: string): { subgraph: OpenSubgraph; own: string } {
  const [only] = byName.values();
  if (byName.size === 1) return { subgraph: only!, own: path };
  const [, name = '', own = ''] = /^\/([^/]+)(\/.*)$/.exec(path) ?? [];
  const subgraph = byName.get(name);
  if (!subgraph) throw new RefusedRequest(404, `expected a path below one of the subgraphs (${names}), such as /${only!.name}/graphql, but got ${path}`);
  return { subgraph, own };
}

async function partAnswer(
  { byName, names, options, timer }: Answering,
  { subgraph: name, headers, request }: BatchPart,
  response: ServerResponse,
): Promise<Answer> {
  const subgraph = byName.get(name);
  if (!subgraph) return failure(names, options, new RefusedRequest(404, `expected a request to ${names}, but got one to "${name.slice(0, 100)}"`));
  return graphAnswer(subgraph, options, { headers, deadline: deadlineOf(timer, headers, response), readOnly: true, read: () => requestIn(request) });
}

const OWN_PATHS = ['/version', ...FEED_PATHS, '/fan-out'];

function unknownPath(path: string): RefusedRequest {
  return new RefusedRequest(404, `expected the path /graphql, ${BATCH_PATH}, ${[...HEALTH_PATHS, ...OWN_PATHS].join(', ')}, but got ${path}`);
}

function checkReadMethod({ method }: IncomingMessage, path: string): void {
  if (method !== 'GET' && method !== 'HEAD')
    throw new RefusedRequest(405, `expected GET or HEAD for ${path}, but got ${method}`, 'BAD_REQUEST', { allow: 'GET, HEAD' });
}

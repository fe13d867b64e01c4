import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Serve } from '@portfolio/observe';
import type { ExecutionResult } from 'graphql';
import type { Viewer } from '../context.js';
import type { OpenSubgraph } from '../open.js';
import { Watch, type Wait } from '../patience.js';
import { asGraphQLError, formatted, type Log } from './errors.js';
import { healthOf } from './health.js';
import { waitOf } from './patience.js';
import { readRequest, Refusal } from './request.js';
import { writeBody } from './write-body.js';

export interface AnswerOptions {
  /** Whether `extensions.statements` tells how many SQL statements were sent. */
  diagnostics: boolean;
  log: Log;
  /** Counts and traces a request; absent: nothing does. */
  serve?: Serve;
}

interface Answer {
  status: number;
  body: object;
  headers?: Record<string, string>;
}

/** Answers a server's requests; `ready`: whether it is to be sent more. */
export function answering(subgraph: OpenSubgraph, options: AnswerOptions, ready: () => boolean) {
  const server = { subgraph, options, ready, watch: new Watch() };
  return (incoming: IncomingMessage, response: ServerResponse): void => {
    void answerOf(server, incoming, response).then(({ status, body, headers }) => {
      const bytes = Buffer.from(JSON.stringify(body));
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': bytes.length,
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
  watch: Watch;
}

async function answerOf({ subgraph, options, ready, watch }: Answering, incoming: IncomingMessage, response: ServerResponse): Promise<Answer> {
  try {
    const path = (incoming.url ?? '/').split('?', 1)[0]!;
    const health = incoming.method === 'GET' && (await healthOf(path, subgraph, ready()));
    if (health) return health;
    if (path === '/version' && incoming.method === 'GET') return { status: 200, body: { version: await subgraph.version() } };
    if (path !== '/graphql') throw new Refusal(404, `expected the path /graphql, /health, /health/live, /health/ready or /version, but got ${path}`);
    const work = () => run(subgraph, options, incoming, waitOf(watch, incoming, response));
    return await (options.serve ? options.serve(incoming.headers, work) : work());
  } catch (error) {
    const { status, headers } = error instanceof Refusal ? error : { status: 500, headers: undefined };
    return { status, headers, body: { errors: formatted(subgraph.name, [asGraphQLError(error)], options.log) } };
  }
}

async function run(subgraph: OpenSubgraph, { diagnostics, log }: AnswerOptions, incoming: IncomingMessage, wait: Wait): Promise<Answer> {
  const request = await readRequest(incoming);
  const context = subgraph.createContext(viewerOf(incoming.headers), wait);
  const { data, errors }: ExecutionResult = await subgraph.execute(request, context);
  const extensions = diagnostics ? { statements: context.statements.count } : undefined;
  const told = errors && formatted(subgraph.name, errors, log);
  return { status: data === undefined ? 400 : 200, body: { ...(told && { errors: told }), data, extensions } };
}

/** The house's headers, made up where a caller sends none. */
export function viewerOf(headers: IncomingHttpHeaders): Viewer {
  return {
    transactionId: String(headers['x-transaktionsid'] ?? randomUUID()),
    transactionTime: String(headers['x-transaktionstid'] ?? new Date().toISOString()),
  };
}

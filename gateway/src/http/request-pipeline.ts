import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Limits } from '@portfolio/config';
import { viewerOf } from '@portfolio/server';
import { Budget } from '@portfolio/subgraph';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { ResponseCache } from '../execution/cache/response-cache.js';
import { clientOf, UNKNOWN_DOCUMENT, type RateLimit } from '../protection/clients/index.js';
import type { DemandControl } from '../protection/cost/index.js';
import type { Patience } from '../protection/request-deadlines.js';
import { checkValues } from '../protection/limits/index.js';
import type { Observer } from '../observability/index.js';
import type { PortfolioGateway } from '../execution/executor/portfolio-gateway.js';
import type { LoadShedding } from '../protection/load-shedding.js';
import type { GatewayContext } from '../context.js';
import { trustedBody, trustedSearch, type TrustedDocuments } from '../protection/trusted-documents/index.js';
import { answerKnown } from './fast-path.js';
import { serveGraphql } from './apollo-http-integration.js';
import { knownRequest } from './compiled-request.js';
import { askedMethod } from './request-method.js';
import { parametersOf } from './query-string.js';
import type { PersistedQueries } from './persisted-queries.js';
import { tellQuota, type Sending } from './respond.js';
import type { Asked } from './apollo-pipeline.js';

export interface Door extends Sending {
  server: ApolloServer<GatewayContext>;
  gateway: PortfolioGateway;
  logger: Logger;
  observer: Observer;
  limits: Pick<Limits, 'bodyBytes' | 'values' | 'work' | 'answerBytes'>;
  demand: DemandControl;
  /** Absent: clients may spend what they like. */
  rates?: RateLimit;
  /** Absent: nobody is turned away. */
  shedding?: LoadShedding;
  /** How many proxies in front of this one add the address they were asked from. */
  trustedProxies: number;
  documents: TrustedDocuments;
  persisted: PersistedQueries;
  /** Absent: every question is worked out anew. */
  cache?: ResponseCache;
  patience: Patience;
  /** The version of these subgraphs' data, found after this call; undefined where it cannot be told. */
  version(subgraphs: readonly string[]): Promise<string | undefined>;
  /** The day in Europe/Copenhagen; read once a request. */
  today(): string;
  /** Answers tell the statements that subgraphs sent. */
  diagnostics: boolean;
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

/**
 * The front of the portfolio graph. The first request for an operation goes through Apollo Server, with the limits of its document; when it was accepted
 * there, the next ones need not be parsed, validated and planned again, and their answer is sent as it is written. What a request itself may be or spend is
 * looked at here for each: its body, its values, whether its document is trusted, what it costs by its variables.
 */
export function graphqlDoor(door: Door) {
  const { tracing } = door.observer;
  return serveGraphql<GatewayContext>({
    ...door,
    context: (request, response) => contextOf(door, request, response),
    erred: (code) => door.observer.erred(code),
    trace: tracing && ((request, work) => tracing.served(request.headers, 'graphql', { 'http.request.method': request.method }, work)),
    method: askedMethod,
    headers: { 'cache-control': 'no-store' },
    dataAlone: ({ observed }) => observed.dataAlone ?? false,
    gate(request) {
      door.shedding?.admit();
      door.rates?.admit(clientOf(request, door.trustedProxies));
    },
    async mistaken(request, response) {
      tellQuota(response, await door.rates?.spendOnMistake(clientOf(request, door.trustedProxies)));
    },
    admit: (asked, request) => admitted(door, asked, request),
    async shortcut(request, response, asked) {
      const known = knownRequest(door, request, asked);
      if (known && (await answerKnown(door, request, response, known))) return true;
      tellQuota(response, await door.rates?.spend(clientOf(request, door.trustedProxies), UNKNOWN_DOCUMENT));
      return false;
    },
  });
}

/** A client that goes before its answer is sent is waited for no longer. */
export function contextOf({ patience, trustedProxies, observer, limits, today }: Door, request: IncomingMessage, response: ServerResponse): GatewayContext {
  const viewer = viewerOf(request.headers);
  const client = clientOf(request, trustedProxies);
  const deadline = patience.deadline();
  response.once('close', () => {
    if (!response.writableFinished) deadline.abandon();
  });
  return { viewer, today: today(), client, statements: {}, deadline, budget: new Budget(limits), observed: {}, tracing: observer.tracing };
}

function admitted({ documents, limits, logger, trustedProxies }: Door, { method, body, search, parameters }: Asked, request: IncomingMessage): Asked {
  checkValues((body as { variables?: unknown } | null | undefined)?.variables, limits);
  checkValues(parameters?.variables, limits);
  const name = documents.mode === 'off' ? undefined : clientOf(request, trustedProxies).name;
  const trusted = body === undefined ? trustedSearch(documents, logger, search, name) : search;
  return { method, body: trustedBody(documents, logger, body, name), search: trusted, parameters: trusted === search ? parameters : parametersOf(trusted) };
}

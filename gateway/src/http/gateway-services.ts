import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Limits } from '@portfolio/config';
import { requestMetadataOf, type RequestMetadata } from '@portfolio/server';
import { Budget } from '@portfolio/subgraph';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.js';
import type { ResponseCache } from '../execution/cache/response-cache.js';
import type { PortfolioGateway } from '../execution/executor/portfolio-gateway.js';
import type { LoggedRequest, Observer } from '../observability/index.js';
import { clientOf, type RateLimit } from '../protection/clients/index.js';
import type { DemandControl } from '../protection/cost/index.js';
import type { LoadShedding } from '../protection/load-shedding.js';
import type { RequestDeadlines } from '../protection/request-deadlines.js';
import type { TrustedDocuments } from '../protection/trusted-documents/index.js';
import type { PersistedQueries } from './persisted-queries.js';
import type { Sending } from './respond.js';

/** What the request pipeline works with, whichever way a request takes. */
export interface GatewayServices extends Sending {
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
  patience: RequestDeadlines;
  /** The version of these subgraphs' data, found after this call; undefined where it cannot be told. */
  version(subgraphs: readonly string[]): Promise<string | undefined>;
  /** The day in Europe/Copenhagen; read once a request. */
  today(): string;
  /** Answers tell the statements that subgraphs sent. */
  diagnostics: boolean;
  /** `request`: what the log tells of the request whose error it is. */
  format(formatted: GraphQLFormattedError, error: unknown, request?: LoggedRequest): GraphQLFormattedError;
}

/** A client that goes before its answer is sent is waited for no longer. */
export function requestContext(
  { patience, trustedProxies, observer, limits, today }: GatewayServices,
  request: IncomingMessage,
  response: ServerResponse,
): GatewayContext {
  const viewer = viewerFor(request);
  const client = clientOf(request, trustedProxies);
  const deadline = patience.deadline();
  response.once('close', () => {
    if (!response.writableFinished) deadline.abandon();
  });
  return { viewer, today: today(), client, statements: {}, deadline, budget: new Budget(limits), observed: {}, tracing: observer.tracing };
}

const viewers = new WeakMap<IncomingMessage, RequestMetadata>();

/** The same for all that happens to one request, also where the transaction's id is made up. */
export function viewerFor(request: IncomingMessage): RequestMetadata {
  let viewer = viewers.get(request);
  if (!viewer) viewers.set(request, (viewer = requestMetadataOf(request.headers)));
  return viewer;
}

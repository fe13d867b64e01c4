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
import { AS_OF_HEADER, asOfOf } from './request-day.js';
import type { Sending } from './respond.js';

/** The services of the request pipeline, for the fast path and for Apollo Server alike. */
export interface GatewayServices extends Sending {
  server: ApolloServer<GatewayContext>;
  gateway: PortfolioGateway;
  logger: Logger;
  observer: Observer;
  limits: Pick<Limits, 'bodyBytes' | 'values' | 'work' | 'answerBytes'>;
  demand: DemandControl;
  /** Absent: clients have no rate limit. */
  rates?: RateLimit;
  /** Absent: no load is shed. */
  shedding?: LoadShedding;
  /** How many trusted proxies in front append to `x-forwarded-for`. */
  trustedProxies: number;
  documents: TrustedDocuments;
  persisted: PersistedQueries;
  /** Absent: no answer is cached. */
  cache?: ResponseCache;
  deadlines: RequestDeadlines;
  /** Reads the version of these subgraphs' data, not earlier than this call; undefined where it is unknown. */
  version(subgraphs: readonly string[]): Promise<string | undefined>;
  /** The day in Europe/Copenhagen; read once a request. */
  today(): string;
  /** Whether answers report the SQL statements that subgraphs sent. */
  diagnostics: boolean;
  /** Formats an error for the client; `request` holds the log fields of its request. */
  format(formatted: GraphQLFormattedError, error: unknown, request?: LoggedRequest): GraphQLFormattedError;
}

/** Of an answer: the version of the schema that it was executed against. */
export const SCHEMA_VERSION_HEADER = 'x-schema-version';

/** Makes the context of a request; its deadline is abandoned when the client closes the connection before the answer is sent. */
export function requestContext(
  { gateway, deadlines, trustedProxies, observer, limits, today }: GatewayServices,
  request: IncomingMessage,
  response: ServerResponse,
): GatewayContext {
  const metadata = metadataFor(request);
  const client = clientOf(request, trustedProxies);
  const deadline = deadlines.deadline();
  response.once('close', () => {
    if (!response.writableFinished) deadline.abandon();
  });
  response.setHeader(SCHEMA_VERSION_HEADER, gateway.schemaVersion);
  const asOf = asOfOf(request);
  if (asOf) response.setHeader(AS_OF_HEADER, asOf);
  return { metadata, today: asOf ?? today(), asOf, client, statements: {}, deadline, budget: new Budget(limits), observed: {}, tracing: observer.tracing };
}

const metadataByRequest = new WeakMap<IncomingMessage, RequestMetadata>();

/** The transaction id and time of a request: read, or generated, once per request. */
export function metadataFor(request: IncomingMessage): RequestMetadata {
  let metadata = metadataByRequest.get(request);
  if (!metadata) metadataByRequest.set(request, (metadata = requestMetadataOf(request.headers)));
  return metadata;
}

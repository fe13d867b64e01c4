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
import type { Deadline, RequestDeadlines } from '../protection/request-deadlines.js';
import type { TrustedDocuments } from '../protection/trusted-documents/index.js';
import type { KnownRequests } from './known-requests.js';
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
  /** Requests that took the fast path. */
  known: KnownRequests;
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

/** Makes the context of a request, and sets the headers that every answer in it has. */
export function requestContext(services: GatewayServices, request: IncomingMessage, response: ServerResponse): GatewayContext {
  const context = { ...contextWithoutDeadline(services, request), deadline: deadlineFor(services, response) };
  for (const [name, value] of Object.entries(contextHeaders(services, context))) response.setHeader(name, value);
  return context;
}

/** The same before anything is to be worked out. */
export function contextWithoutDeadline({ trustedProxies, observer, limits, today }: GatewayServices, request: IncomingMessage): GatewayContext {
  const metadata = metadataFor(request);
  const client = clientOf(request, trustedProxies);
  const asOf = asOfOf(request);
  return { metadata, today: asOf ?? today(), asOf, client, statements: {}, budget: new Budget(limits), observed: {}, tracing: observer.tracing };
}

/** The headers of every answer: by which schema, and of which day where the client asks about one. */
export function contextHeaders({ gateway }: Pick<GatewayServices, 'gateway'>, { asOf }: GatewayContext): Record<string, string> {
  return { [SCHEMA_VERSION_HEADER]: gateway.schemaVersion, ...(asOf && { [AS_OF_HEADER]: asOf }) };
}

/** The deadline of a request that came then; abandoned when the client closes the connection before the answer is sent, or has closed it. */
export function deadlineFor({ deadlines }: Pick<GatewayServices, 'deadlines'>, response: ServerResponse, since?: number): Deadline {
  const deadline = deadlines.deadline(since);
  const abandon = () => {
    if (!response.writableFinished) deadline.abandon();
  };
  if (response.destroyed) abandon();
  else response.once('close', abandon);
  return deadline;
}

const METADATA = Symbol('metadata');

/** The transaction id and time of a request: read, or generated, once per request. */
export function metadataFor(request: IncomingMessage & { [METADATA]?: RequestMetadata }): RequestMetadata {
  return (request[METADATA] ??= requestMetadataOf(request.headers));
}

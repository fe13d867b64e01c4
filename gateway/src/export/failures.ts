import type { IncomingMessage, ServerResponse } from 'node:http';
import { isErrorCode, TryLater, type ErrorCode } from '@portfolio/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.js';
import { metadataFor, type GatewayServices } from '../http/gateway-services.js';
import { send, refusalHeaders } from '../http/respond.js';
import { loggedRequest } from '../observability/index.js';

/** The statuses of an export's failures; of any other 500. */
const STATUSES: Partial<Record<ErrorCode, number>> = {
  BAD_REQUEST: 400,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  DATA_CHANGED: 409,
  VERSION_GONE: 410,
  RATE_LIMIT_EXCEEDED: 429,
  OVERLOADED: 503,
  SUBGRAPH_UNAVAILABLE: 503,
  SUBGRAPH_TIMEOUT: 503,
  SUBGRAPH_CIRCUIT_OPEN: 503,
  DATABASE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 503,
};

/** `retry-after` of what passes by itself, in seconds. */
const RETRY_AFTER = '5';

/** Whether the client's request is wrong, so that it costs. */
export function isClientsMistake(error: unknown): boolean {
  return ['BAD_REQUEST', 'NOT_FOUND'].includes(String((error as GraphQLError).extensions?.code));
}

/** Answers with the error in the client's media type. */
export function refuseExport(services: GatewayServices, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const shown = shownError(services, error, { metadata: metadataFor(request) });
  const code = shown.extensions?.code as ErrorCode;
  const isWrongMethod = request.method !== 'GET' && request.method !== 'HEAD' && code === 'BAD_REQUEST';
  const status = isWrongMethod ? 405 : (STATUSES[code] ?? 500);
  const headers = {
    ...refusalHeaders(response),
    ...(status === 503 || status === 409 ? { 'retry-after': RETRY_AFTER } : {}),
    ...(isWrongMethod ? { allow: 'GET, HEAD' } : {}),
    ...(error instanceof TryLater ? error.headers : {}),
  };
  send(response, status, headers, [Buffer.from(JSON.stringify({ errors: [shown] }))]);
}

/** An error as clients see it, counted and, where it is ours, logged. */
export function shownError({ format }: GatewayServices, error: unknown, { metadata }: Pick<GatewayContext, 'metadata'>): GraphQLFormattedError {
  const graphql = error instanceof GraphQLError ? error : new GraphQLError('an export failed', { originalError: error as Error });
  const { extensions = {}, ...rest } = graphql.toJSON();
  const { http: _, ...told } = extensions;
  const code = isErrorCode(told.code) ? told.code : 'INTERNAL_SERVER_ERROR';
  return format({ ...rest, extensions: { ...told, code } }, graphql, loggedRequest(metadata, 'Export'));
}

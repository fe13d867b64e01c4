import type { IncomingMessage, ServerResponse } from 'node:http';
import { isErrorCode, TryLater, type ErrorCode } from '@portfolio/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isOverCode } from '@portfolio/subgraph';
import type { GatewayContext } from '../context.js';
import { loggedRequest } from '../observability/index.js';
import { metadataFor, type GatewayServices } from './gateway-services.js';
import { send, refusalHeaders } from './respond.js';

/** The statuses of failures of what is answered as a file; of what is too much 400, of any other 500. */
const STATUSES: Partial<Record<ErrorCode, number>> = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
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

/** The status of a file that there is none of for this reason. */
export function statusOf(code: ErrorCode): number {
  return STATUSES[code] ?? (isOverCode(code) || code === 'COST_LIMIT_EXCEEDED' ? 400 : 500);
}

/** Whether the client's request is wrong, so that it costs. */
export function isClientsMistake(error: unknown): boolean {
  return ['BAD_REQUEST', 'NOT_FOUND'].includes(String((error as GraphQLError).extensions?.code));
}

/** Answers a request for a file with the error, in JSON. `name` is what is asked for, in the log. */
export function refuseFile(services: GatewayServices, request: IncomingMessage, response: ServerResponse, error: unknown, name: string): void {
  const shown = shownError(services, error, { metadata: metadataFor(request) }, name);
  const code = shown.extensions?.code as ErrorCode;
  const isWrongMethod = request.method !== 'GET' && request.method !== 'HEAD' && code === 'BAD_REQUEST';
  const status = isWrongMethod ? 405 : statusOf(code);
  const headers = {
    ...refusalHeaders(response),
    ...(status === 503 || status === 409 ? { 'retry-after': RETRY_AFTER } : {}),
    ...(isWrongMethod ? { allow: 'GET, HEAD' } : {}),
    ...(error instanceof TryLater ? error.headers : {}),
  };
  send(response, status, headers, [Buffer.from(JSON.stringify({ errors: [shown] }))]);
}

/** An error as clients see it, counted and, where it is ours, logged. */
export function shownError({ format }: GatewayServices, error: unknown, { metadata }: Pick<GatewayContext, 'metadata'>, name: string): GraphQLFormattedError {
  const graphql = error instanceof GraphQLError ? error : new GraphQLError('a file could not be made', { originalError: error as Error });
  const { extensions = {}, ...rest } = graphql.toJSON();
  const { http: _, ...told } = extensions;
  const code = isErrorCode(told.code) ? told.code : 'INTERNAL_SERVER_ERROR';
  return format({ ...rest, extensions: { ...told, code } }, graphql, loggedRequest(metadata, name));
}

import type { Limits } from '@portfolio/config';
import { ERROR_CODES, isErrorCode, type ErrorCode } from '@portfolio/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { LoggedRequest } from '../../observability/index.js';
import { limitErrorOf } from '../../protection/limits/index.js';
import { Causes } from './error-causes.js';

/** Returns a formatter that gives every error a code of the closed set, an id, type, classification and the failing subgraph, and no internals; it logs internal errors. */
export function errorFormatter(logger: Logger, limits: Limits, onError: (code: ErrorCode) => void = () => undefined) {
  const causes = new Causes();
  return (formatted: GraphQLFormattedError, error: unknown, request?: LoggedRequest): GraphQLFormattedError => {
    const { message, path, locations, extensions = {} } = limitErrorOf(error, limits) ?? formatted;
    const subgraph = typeof extensions.serviceName === 'string' ? extensions.serviceName : undefined;
    const code = isRefusal(error) ? 'BAD_REQUEST' : codeOf(extensions.code, subgraph);
    const { id, first } = causes.of(error);
    onError(code);
    const hidden = code === 'INTERNAL_SERVER_ERROR' || code === 'SUBGRAPH_UNAVAILABLE';
    if (first && LOGGED.includes(code)) logger.error({ id, ...request, code, subgraph, path, err: loggable(error) }, 'a request failed');
    return {
      message: hidden ? hiddenMessage(code, subgraph, id) : truncated(message),
      ...(path && { path }),
      ...(locations && { locations }),
      extensions: { code, id, type: 'ERROR', classification: ERROR_CODES[code], ...(subgraph && { subgraph }) },
    };
  };
}

/** In characters. A message quotes the value it is about, which may be as long as a request. */
const LONGEST_MESSAGE = 1_000;
const LONGEST_LOGGED = 8_000;

function truncated(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}...` : message;
}

/** The error for the log, its message and stack truncated. */
function loggable(error: unknown): unknown {
  if (!(error instanceof Error) || error.message.length + (error.stack?.length ?? 0) <= LONGEST_LOGGED) return error;
  return { type: error.name, message: truncated(error.message), stack: error.stack?.slice(0, LONGEST_LOGGED) };
}

/** Whether Apollo Server rejected the request with a 4xx status but no code. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) return false;
  const { status } = (error.extensions.http ?? {}) as { status?: number };
  return status !== undefined && status >= 400 && status < 500;
}

/** A subgraph's error without a code is internal; so is one about the gateway's fetch, which is no mistake of the client. */
function codeOf(code: unknown, subgraph: string | undefined): ErrorCode {
  if (code === 'UNAUTHENTICATED') return 'FORBIDDEN';
  if (!isErrorCode(code) || (subgraph && ABOUT_THE_FETCH.includes(code))) return 'INTERNAL_SERVER_ERROR';
  return code;
}

/** Codes that are logged for operators; an opening circuit is logged once, elsewhere. */
const LOGGED: readonly ErrorCode[] = ['INTERNAL_SERVER_ERROR', 'SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'DATABASE_UNAVAILABLE', 'DEADLINE_EXCEEDED'];

const ABOUT_THE_FETCH: readonly ErrorCode[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST'];

function hiddenMessage(code: ErrorCode, subgraph: string | undefined, id: string): string {
  if (code === 'SUBGRAPH_UNAVAILABLE') return `The subgraph "${subgraph}" did not answer; its fields are missing. Quote ${id} if this goes on.`;
  return `Something failed on our side. Quote ${id} when you report it.`;
}

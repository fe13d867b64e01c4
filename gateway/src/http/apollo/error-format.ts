import type { Limits } from '@portfolio/config';
import { ERROR_CODES, isErrorCode, type ErrorCode } from '@portfolio/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { LoggedRequest } from '../../observability/index.js';
import { limitErrorOf } from '../../protection/limits/index.js';
import { Causes } from './error-causes.js';

/** Turns every error into the house's form: one of the closed codes, an id, type and classification, the failing subgraph; nothing of the machinery. */
export function errorFormatter(logger: Logger, limits: Limits, erred: (code: ErrorCode) => void = () => undefined) {
  const causes = new Causes();
  return (formatted: GraphQLFormattedError, error: unknown, request?: LoggedRequest): GraphQLFormattedError => {
    const { message, path, locations, extensions = {} } = limitErrorOf(error, limits) ?? formatted;
    const subgraph = typeof extensions.serviceName === 'string' ? extensions.serviceName : undefined;
    const code = isRefusal(error) ? 'BAD_REQUEST' : codeOf(extensions.code, subgraph);
    const { id, first } = causes.of(error);
    erred(code);
    const hidden = code === 'INTERNAL_SERVER_ERROR' || code === 'SUBGRAPH_UNAVAILABLE';
    if (first && LOGGED.includes(code)) logger.error({ id, ...request, code, subgraph, path, err: loggable(error) }, 'a request failed');
    return {
      message: hidden ? hiddenMessage(code, subgraph, id) : shortened(message),
      ...(path && { path }),
      ...(locations && { locations }),
      extensions: { code, id, type: 'ERROR', classification: ERROR_CODES[code], ...(subgraph && { subgraph }) },
    };
  };
}

/** A message names the value it is about, which may be as long as a request. */
const LONGEST_MESSAGE = 1_000;
const LONGEST_LOGGED = 8_000;

function shortened(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}...` : message;
}

/** An error as it is logged: whole, but for what of its texts is longer than anybody reads. */
function loggable(error: unknown): unknown {
  if (!(error instanceof Error) || error.message.length + (error.stack?.length ?? 0) <= LONGEST_LOGGED) return error;
  return { type: error.name, message: shortened(error.message), stack: error.stack?.slice(0, LONGEST_LOGGED) };
}

/** What Apollo Server itself refuses with a status of the client's, but without a code. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) return false;
  const { status } = (error.extensions.http ?? {}) as { status?: number };
  return status !== undefined && status >= 400 && status < 500;
}

/** What a subgraph says without a code is a fault of it; what it says of the gateway's own fetch is no mistake of the client. */
function codeOf(code: unknown, subgraph: string | undefined): ErrorCode {
  if (code === 'UNAUTHENTICATED') return 'FORBIDDEN';
  if (!isErrorCode(code) || (subgraph && ABOUT_THE_FETCH.includes(code))) return 'INTERNAL_SERVER_ERROR';
  return code;
}

/** What its operators should hear of; that a circuit opens is logged once. */
const LOGGED: readonly ErrorCode[] = ['INTERNAL_SERVER_ERROR', 'SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'DATABASE_UNAVAILABLE', 'DEADLINE_EXCEEDED'];

const ABOUT_THE_FETCH: readonly ErrorCode[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST'];

function hiddenMessage(code: ErrorCode, subgraph: string | undefined, id: string): string {
  if (code === 'SUBGRAPH_UNAVAILABLE') return `The subgraph "${subgraph}" did not answer; its fields are missing. Quote ${id} if this goes on.`;
  return `Something failed on our side. Quote ${id} when you report it.`;
}

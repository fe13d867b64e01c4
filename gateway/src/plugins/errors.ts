import { randomUUID } from 'node:crypto';
import { ERROR_CODES, isErrorCode, type ErrorCode } from '@portfolio/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Turns every error into the house's form: one of the closed codes, an id, type and classification, the failing subgraph; nothing of the machinery. */
export function errorFormatter(logger: Logger) {
  return ({ message, path, locations, extensions = {} }: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const subgraph = typeof extensions.serviceName === 'string' ? extensions.serviceName : undefined;
    const code = codeOf(extensions.code, error, subgraph);
    const id = randomUUID();
    const hidden = code === 'INTERNAL_SERVER_ERROR' || code === 'SUBGRAPH_UNAVAILABLE';
    if (hidden) logger.error({ id, subgraph, path, err: error }, 'a request failed');
    return {
      message: hidden ? hiddenMessage(code, subgraph, id) : message,
      ...(path && { path }),
      ...(locations && { locations }),
      extensions: { code, id, type: 'ERROR', classification: ERROR_CODES[code], ...(subgraph && { subgraph }) },
    };
  };
}

/** A subgraph that fails to answer has no code of its own, or the transport's. */
function codeOf(code: unknown, error: unknown, subgraph: string | undefined): ErrorCode {
  if (code === 'DOWNSTREAM_SERVICE_ERROR') return isFromSubgraph(error) ? 'INTERNAL_SERVER_ERROR' : 'SUBGRAPH_UNAVAILABLE';
  if (code === 'UNAUTHENTICATED') return 'FORBIDDEN';
  if (!isErrorCode(code)) return 'INTERNAL_SERVER_ERROR';
  return subgraph && isTransport(code) ? 'INTERNAL_SERVER_ERROR' : code;
}

/** What a subgraph says of the gateway's own fetch is no mistake of the client. */
function isTransport(code: ErrorCode): boolean {
  return ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST'].includes(code);
}

/** In an answer of a subgraph the error has a place in the answer; a fetch that failed has none. */
function isFromSubgraph(error: unknown): boolean {
  const { originalError } = error as { originalError?: { path?: unknown } };
  return Boolean(originalError?.path);
}

function hiddenMessage(code: ErrorCode, subgraph: string | undefined, id: string): string {
  if (code === 'SUBGRAPH_UNAVAILABLE') return `The subgraph "${subgraph}" did not answer; its fields are missing. Quote ${id} if this goes on.`;
  return `Something failed on our side. Quote ${id} when you report it.`;
}

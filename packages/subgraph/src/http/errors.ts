import { randomUUID } from 'node:crypto';
import { boundedErrors, isErrorCode, type ErrorCode } from '@portfolio/errors';
import { shortName } from '@portfolio/observe';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { SubgraphRequest } from '../open.js';

/** Characters of a message or a stack that are logged. */
const LONGEST = 4_000;

/** Writes one line of a log. */
export type Log = (line: string) => void;

/** The request of an error, as far as it has been parsed. */
export interface FailedRequest {
  transactionId?: string;
  request?: SubgraphRequest;
}

/** Formats errors for clients: message, path, code. Internal errors are hidden, and logged once per cause under an id that the message quotes. */
export function formatted(subgraph: string, errors: readonly GraphQLError[], log: Log, { transactionId, request }: FailedRequest): GraphQLFormattedError[] {
  const logged = new Map<unknown, string>();
  const write = (line: object) => log(JSON.stringify({ level: 'error', transactionId, operation: request && loggedName(request), subgraph, ...line }));
  return boundedErrors(errors).map((error) => {
    const { message, locations, path, extensions } = error;
    const { http: _, ...shown } = extensions;
    const isPublic = isErrorCode(extensions.code) && extensions.code !== 'INTERNAL_SERVER_ERROR';
    const reported = isPublic ? { message, extensions: shown } : { message: unexpected(subgraph, error, write, logged), extensions: { code: INTERNAL } };
    return { message: reported.message, ...(locations && { locations }), ...(path && { path }), extensions: reported.extensions };
  });
}

const INTERNAL: ErrorCode = 'INTERNAL_SERVER_ERROR';

function unexpected(subgraph: string, error: GraphQLError, write: (line: object) => void, logged: Map<unknown, string>): string {
  const { message, path, originalError, stack } = error;
  const cause = originalError ?? error;
  const id = logged.get(cause) ?? randomUUID();
  if (!logged.has(cause)) write({ id, path, message: message.slice(0, LONGEST), stack: (originalError?.stack ?? stack)?.slice(0, LONGEST) });
  logged.set(cause, id);
  return `Something failed in the subgraph "${subgraph}"; its log tells what under ${id}.`;
}

export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

/** The operation's name, as far as it is logged; null where it has none. */
function loggedName({ query, operationName }: SubgraphRequest): string | null {
  const name = operationName ?? /^\s*(?:query|mutation)\s+(\w+)/.exec(query)?.[1];
  return name ? shortName(name) : null;
}

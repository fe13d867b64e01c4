import { randomUUID } from 'node:crypto';
import { isErrorCode, type ErrorCode } from '@portfolio/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Writes one line of a log. */
export type Log = (line: string) => void;

/** Errors as they leave the server: message, path, code. What nobody meant to tell is told to the log alone, under an id that the answer quotes. */
export function formatted(subgraph: string, errors: readonly GraphQLError[], log: Log): GraphQLFormattedError[] {
  return errors.map((error) => {
    const { message, locations, path, extensions } = error;
    const { http: _, ...shown } = extensions;
    const known = isErrorCode(extensions.code) && extensions.code !== 'INTERNAL_SERVER_ERROR';
    const told = known ? { message, extensions: shown } : { message: unexpected(subgraph, error, log), extensions: { code: INTERNAL } };
    return { message: told.message, ...(locations && { locations }), ...(path && { path }), extensions: told.extensions };
  });
}

const INTERNAL: ErrorCode = 'INTERNAL_SERVER_ERROR';

function unexpected(subgraph: string, { message, path, originalError, stack }: GraphQLError, log: Log): string {
  const id = randomUUID();
  log(JSON.stringify({ level: 'error', id, subgraph, path, message, stack: originalError?.stack ?? stack }));
  return `Something failed in the subgraph "${subgraph}"; its log tells what under ${id}.`;
}

export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

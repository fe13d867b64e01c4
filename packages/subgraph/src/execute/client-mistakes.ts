import { GraphQLError, type ExecutionResult } from 'graphql';
import { toError } from 'graphql/jsutils/toError.js';

/** How graphql-js begins what it says of arguments. */
const OF_ARGUMENTS = /^Argument "\w+" /;

/**
 * What graphql-js throws when it reads the arguments of a field or a directive of a valid document, with its code: that a variable which has a default was
 * given as null where null cannot stand.
 */
export function ofClient(error: unknown): Error {
  if (!(error instanceof GraphQLError) || error.extensions.code) return toError(error);
  const { message, nodes, source, positions, path, originalError } = error;
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions: { code: 'BAD_USER_INPUT' } });
}

/** The same in an answer that graphql-js made itself. */
export function withCodes(result: ExecutionResult): ExecutionResult {
  const { errors } = result;
  if (!errors) return result;
  return { ...result, errors: errors.map((error) => (OF_ARGUMENTS.test(error.message) ? (ofClient(error) as GraphQLError) : error)) };
}

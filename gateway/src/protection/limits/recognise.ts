import { BadRequest } from '@portfolio/errors';
import { GraphQLError } from 'graphql';
import { parseLimitError, type DocumentLimits } from './parse.js';

/** The limit error behind an error that Apollo Server has given a code of its own; undefined for other errors. */
export function limitErrorOf(error: unknown, limits: DocumentLimits): BadRequest | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  return error.originalError instanceof BadRequest ? error.originalError : ofParser(error, limits);
}

function ofParser(error: GraphQLError, limits: DocumentLimits): BadRequest | undefined {
  return error.extensions.code === 'GRAPHQL_PARSE_FAILED' ? parseLimitError(error, limits) : undefined;
}

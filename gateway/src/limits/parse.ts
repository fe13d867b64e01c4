import type { Limits } from '@portfolio/config';
import { BadRequest } from '@portfolio/errors';
import { GraphQLError, parse, type DocumentNode } from 'graphql';

/** Parses a document that keeps the limit of tokens; throws BadRequest with the code of what is wrong. */
export function parseWithin(source: string, limits: Pick<Limits, 'tokens'>): DocumentNode {
  try {
    return parse(source, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw unreadable(error);
    throw tooManyTokens(error, limits) ?? refused(error);
  }
}

/** graphql-js tells too many tokens as an error of syntax; here it has its own code, and says what to do. Undefined for another error. */
export function tooManyTokens({ message }: { message: string }, { tokens }: Pick<Limits, 'tokens'>): BadRequest | undefined {
  if (!/^Syntax Error: Document contains more (than|that) \d+ tokens/.test(message)) return undefined;
  return new BadRequest(`expected at most ${tokens.toLocaleString('en')} tokens in a document, but got more; split the query`, 'TOKEN_LIMIT_EXCEEDED');
}

function refused({ message, source, positions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400 } } });
}

/** A parser that recurses runs out of stack before it runs out of tokens where an operator sets that limit very high. */
function unreadable(error: unknown): unknown {
  return error instanceof RangeError ? new BadRequest('expected a document of fewer levels, but it cannot be read', 'GRAPHQL_PARSE_FAILED') : error;
}

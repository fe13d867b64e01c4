import type { Limits } from '@portfolio/config';
import { BadRequest } from '@portfolio/errors';
import { GraphQLError, parse, type DocumentNode, type ParseOptions } from 'graphql';

export type DocumentLimits = Pick<Limits, 'characters' | 'tokens'>;

/** The limits that graphql-js keeps while it reads, for whoever calls its `parse`. */
export function parseOptions({ characters, tokens }: DocumentLimits): ParseOptions {
  return { maxSourceLength: characters, maxTokens: tokens };
}

/** Parses a document within the limits of characters and tokens; throws an error of HTTP 400 with the code of what is wrong. */
export function parseWithin(source: string, limits: DocumentLimits): DocumentNode {
  try {
    return parse(source, parseOptions(limits));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw parseLimitError(error, limits) ?? refused(error);
  }
}

/** graphql-js tells of a document that is too long as an error of syntax; here it has its own code, and says what to do. Undefined for another error. */
export function parseLimitError({ message }: { message: string }, { characters, tokens }: DocumentLimits): BadRequest | undefined {
  if (/^Syntax Error: Source contains more than \d+ /.test(message)) return tooLong(characters, 'characters', 'CHARACTER_LIMIT_EXCEEDED');
  if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(message)) return tooLong(tokens, 'tokens', 'TOKEN_LIMIT_EXCEEDED');
  if (message.includes('Maximum call stack')) return new BadRequest('expected a document of fewer levels, but it cannot be read', 'GRAPHQL_PARSE_FAILED');
  return undefined;
}

function tooLong(limit: number, words: string, code: 'CHARACTER_LIMIT_EXCEEDED' | 'TOKEN_LIMIT_EXCEEDED'): BadRequest {
  return new BadRequest(`expected at most ${limit.toLocaleString('en')} ${words} in a document, but got more; split the query`, code);
}

function refused(error: Error): Error {
  if (!(error instanceof GraphQLError)) return error;
  const { message, source, positions } = error;
  return new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400 } } });
}

import type { Limits } from '@portfolio/config';
import { BadRequest } from '@portfolio/errors';
import { GraphQLError, parse, type DocumentNode, type ParseOptions } from 'graphql';

export type DocumentLimits = Pick<Limits, 'characters' | 'tokens'>;

/** The limits as options of graphql-js' `parse`. */
export function parseOptions({ characters, tokens }: DocumentLimits): ParseOptions {
  return { maxSourceLength: characters, maxTokens: tokens };
}

/** Parses a document within the limits of characters and tokens; throws an error (HTTP 400) with the code of the limit, or GRAPHQL_PARSE_FAILED. */
export function parseWithin(source: string, limits: DocumentLimits): DocumentNode {
  try {
    return parse(source, parseOptions(limits));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw parseLimitError(error, limits) ?? syntaxError(error);
  }
}

/** The limit error behind a syntax error of graphql-js that is about a document's length; undefined for other errors. */
export function parseLimitError({ message }: { message: string }, { characters, tokens }: DocumentLimits): BadRequest | undefined {
  if (/^Syntax Error: Source contains more than \d+ /.test(message)) return tooLong(characters, 'characters', 'CHARACTER_LIMIT_EXCEEDED');
  if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(message)) return tooLong(tokens, 'tokens', 'TOKEN_LIMIT_EXCEEDED');
  if (message.includes('Maximum call stack')) return new BadRequest('expected a document of fewer levels, but it cannot be read', 'GRAPHQL_PARSE_FAILED');
  return undefined;
}

function tooLong(limit: number, words: string, code: 'CHARACTER_LIMIT_EXCEEDED' | 'TOKEN_LIMIT_EXCEEDED'): BadRequest {
  return new BadRequest(`expected at most ${limit.toLocaleString('en')} ${words} in a document, but got more; split the query`, code);
}

function syntaxError(error: Error): Error {
  if (!(error instanceof GraphQLError)) return error;
  const { message, source, positions } = error;
  return new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400 } } });
}

import { defaultLimits, type Limits } from '@portfolio/config';
import { measureDocument } from '@portfolio/gateway';
import { Lexer, parse, Source, TokenKind } from 'graphql';

/** What a request takes of each limit that a document can be counted against. */
export function documentSizes(query: string, variables: object): Partial<Record<keyof Limits, number>> & Record<string, number> {
  return {
    ...measureDocument(parse(query), defaultLimits()),
    characters: query.length,
    tokens: tokensOf(query),
    bodyBytes: Buffer.byteLength(JSON.stringify({ query, variables })),
  };
}

function tokensOf(query: string): number {
  const lexer = new Lexer(new Source(query));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, isObjectType, printType } from 'graphql';
import { composeSupergraph } from '../src/composition/compose.js';
import { publishedSchema } from '../src/execution/supergraph/published-schema.js';

const contract = (link: string, name: string) => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@composeDirective"])
    @link(url: "https://specs.apollo.dev/nullability/v0.4"${link}) @composeDirective(name: "@${name}")
  directive @${name}(levels: [Int!]! = [0]) on FIELD_DEFINITION
  "Roots." type Query { "One." shown: [Shown] @${name}(levels: [0, 1]) hidden: Int @inaccessible @${name} plain: Int @deprecated(reason: "Use shown.") }
  interface Shown { text: String @${name} }
  type A implements Shown @key(fields: "id") { id: ID! text: String @${name} }`;

const PUBLISHED = `directive @semanticNonNull(levels: [Int!]! = [0]) on FIELD_DEFINITION

type A implements Shown {
  id: ID!
  text: String @semanticNonNull
}

"""Roots."""
type Query {
  plain: Int @deprecated(reason: "Use shown.")
  """One."""
  shown: [Shown] @semanticNonNull(levels: [0, 1])
}

interface Shown {
  text: String @semanticNonNull
}
`;

describe('the schema as clients are given it', () => {
  test.each([
    ['under its own name', ', import: ["@semanticNonNull"]', 'semanticNonNull'],
    ['renamed by its import', ', import: [{ name: "@semanticNonNull", as: "@neverNull" }]', 'neverNull'],
    ['not imported', '', 'nullability__semanticNonNull'],
    ['under another name of its specification', ', as: "nulls"', 'nulls__semanticNonNull'],
  ])('is sorted, shows nothing of federation, and keeps @semanticNonNull, %s in the supergraph', (_how, link, name) => {
    const { sdl } = composeSupergraph([{ name: 'a', sdl: contract(link, name) }]);
    expect(publishedSchema(sdl)).toBe(PUBLISHED);
  });

  test('is the API schema alone where the supergraph knows no such directive', () => {
    const { sdl } = composeSupergraph([{ name: 'a', sdl: 'type Query { b: Int! a: Int! }' }]);
    expect(publishedSchema(sdl)).toBe('type Query {\n  a: Int!\n  b: Int!\n}\n');
  });

  test('of the portfolio is valid by itself, and says of a reference that its null is a failure', () => {
    const schema = buildSchema(publishedSchema(readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8')));
    const citation = schema.getType('Citation');
    expect(isObjectType(citation) && citation.getFields().document!.astNode!.directives!.map(({ name }) => name.value)).toEqual(['semanticNonNull']);
    expect(printType(citation!)).toContain('  document: Document\n');
    expect(schema.getQueryType()!.getFields().solution!.astNode!.directives).toEqual([]);
  });
});

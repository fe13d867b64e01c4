import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, print } from 'graphql';
import { executeBreadthFirst } from '../src/execute/execute.js';
import { withNullability } from '../src/nullability.js';

const CONTRACT = `
  type Query { own: [Own!]! found: Own }
  "Owned here." type Own @key(fields: "id") { id: ID! }
  type Other @key(fields: "id") { id: ID! }
  interface Shown { id: ID! }
  "A page." type Page { nodes: [Own!]! }
  "A value." type Value @shareable { text: String! }
  input Filter { text: String }
  enum Kind { ONE }
  scalar Date`;

/** The field of a type of the contract as it is printed, with `extra` added to it. */
function printed(extra: string, coordinate: string): string {
  const [typeName, fieldName] = coordinate.split('.');
  const { definitions } = withNullability(parse(`${CONTRACT} ${extra}`));
  const type = definitions.findLast((each) => 'name' in each && each.name?.value === typeName);
  const field = type && 'fields' in type && type.fields?.find(({ name }) => name.value === fieldName);
  return print(field as never);
}

describe('fields that can fail independently of their parent are nullable in a contract', () => {
  test.each([
    ['a root field', '', 'Query.own', 'own: [Own!] @semanticNonNull'],
    ['a root field of a mutation', 'type Mutation { f: Own! }', 'Mutation.f', 'f: Own @semanticNonNull'],
    ['a root field under another name', 'schema { query: Roots } type Roots { f: Int! }', 'Roots.f', 'f: Int @semanticNonNull'],
    ["a field added to another's entity", 'type Far @key(fields: "id") { id: ID! f: Page! }', 'Far.f', 'f: Page @semanticNonNull'],
    ["a reference to another's entity", '"Mine." type Mine { f: Other! }', 'Mine.f', 'f: Other @semanticNonNull'],
    ['a list of them, not its items', '"Mine." type Mine { f: [Other!]! }', 'Mine.f', 'f: [Other!] @semanticNonNull'],
    ['a reference to a union of which one is', 'union Any = Own | Other "Mine." type Mine { f: Any! }', 'Mine.f', 'f: Any @semanticNonNull'],
    [
      'a reference to an interface of which one is',
      'type Far implements Shown @key(fields: "id") { id: ID! } "Mine." type Mine { f: Shown! }',
      'Mine.f',
      'f: Shown @semanticNonNull',
    ],
    ['an entity that a value of all subgraphs refers to', '"A value." type Shared @shareable { f: Own! }', 'Shared.f', 'f: Own @semanticNonNull'],
    ['what can refuse a cursor', '"Mine." type Mine { f(after: String): Page! }', 'Mine.f', 'f(after: String): Page @semanticNonNull'],
    ['what can refuse a filter', '"Mine." type Mine { f(filter: Filter): Int! }', 'Mine.f', 'f(filter: Filter): Int @semanticNonNull'],
    ['what can refuse a list for its length', '"Mine." type Mine { f(kinds: [Kind!]): Int! }', 'Mine.f', 'f(kinds: [Kind!]): Int @semanticNonNull'],
    ['what an interface has of it', 'interface Far { f: Other! } "Mine." type Mine implements Far { f: Other! }', 'Far.f', 'f: Other @semanticNonNull'],
  ])('%s', (_what, extra, coordinate, field) => {
    expect(printed(extra, coordinate)).toBe(field);
  });

  test.each([
    ['what was nullable: its null has a meaning', '', 'Query.found', 'found: Own'],
    ['a key', 'type Far @key(fields: "code") { code: ID! }', 'Far.code', 'code: ID!'],
    ['a key of several fields', 'type Far @key(fields: "a { b } c") { c: ID! }', 'Far.c', 'c: ID!'],
    ['what another subgraph gives', 'type Far @key(fields: "id") { id: ID! f: Int! @external }', 'Far.f', 'f: Int! @external'],
    ['what only this subgraph gives', '"Mine." type Mine { f: [Own!]! }', 'Mine.f', 'f: [Own!]!'],
    ['a value of all subgraphs', '"Mine." type Mine { f: Value! }', 'Mine.f', 'f: Value!'],
    [
      'what takes only arguments that are checked before it runs',
      '"Mine." type Mine { f(on: Date, kind: Kind, all: Boolean): Page! }',
      'Mine.f',
      'f(on: Date, kind: Kind, all: Boolean): Page!',
    ],
  ])('and the rest stays: %s', (_what, extra, coordinate, field) => {
    expect(printed(extra, coordinate)).toBe(field);
  });

  test('@composeDirective keeps the directive, where there is one', () => {
    expect(print(withNullability(parse(CONTRACT)))).toMatch(
      /^extend schema @link\(url: "https:\/\/specs\.apollo\.dev\/nullability\/v0\.4", import: \["@semanticNonNull"\]\) @composeDirective\(name: "@semanticNonNull"\)\n/,
    );
    const none = parse('type Query { f: Int }');
    expect(withNullability(none)).toBe(none);
  });
});

test('a semantically non-null field that is null is an error at it, and costs no other field', async () => {
  const schema = buildSchema(`
    directive @semanticNonNull on FIELD_DEFINITION
    type Query { list: [Int] @semanticNonNull leaf: Int @semanticNonNull object: Query @semanticNonNull failed: Int @semanticNonNull may: Int here: Int! }`);
  const resolvers: Record<string, () => unknown> = { failed: () => new Error('no'), here: () => 1 };
  for (const field of Object.values(schema.getQueryType()!.getFields())) field.resolve = resolvers[field.name] ?? (() => null);
  const document = parse('{ list leaf object { here } failed may here }');
  const { data, errors } = await executeBreadthFirst({ schema, document, contextValue: {} });
  expect(data).toEqual({ list: null, leaf: null, object: null, failed: null, may: null, here: 1 });
  expect(errors!.map(({ message, path }) => [message, path])).toEqual([
    ['Cannot return null for semantically non-null field Query.list.', ['list']],
    ['Cannot return null for semantically non-null field Query.leaf.', ['leaf']],
    ['Cannot return null for semantically non-null field Query.object.', ['object']],
    ['no', ['failed']],
  ]);
});

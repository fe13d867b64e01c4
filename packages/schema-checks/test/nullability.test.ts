import { composeServices } from '@apollo/composition';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { lintNullability } from '../src/index.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires"])';
const THINGS =
  'type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! name: String! note: String part: Part! parts: [Part!]! } type Part { thing: Thing! }';

function lint(other: string, things = THINGS): string[] {
  const services = Object.entries({ things, other }).map(([name, sdl]) => ({ name, typeDefs: parse(`${LINK} ${sdl}`), url: `http://${name}.invalid` }));
  const { supergraphSdl, errors } = composeServices(services);
  expect(errors).toBeUndefined();
  return lintNullability(parse(supergraphSdl!));
}

describe("the lint of what one subgraph's failure costs another's fields", () => {
  test('finds nothing where root fields, added fields and references are nullable', () => {
    expect(
      lint(
        `type Query { notes: [Note!] } type Thing @key(fields: "id") { id: ID! notes: [Note!] count: Int } type Note { text: String! thing: Thing things: [Thing!] }`,
      ),
    ).toEqual([]);
  });

  test.each([
    ['a root field', 'type Query { f: Int! }', 'Query.f: expected a root field to be nullable, but got Int!'],
    ["a mutation's", 'type Mutation { f: Int! }', 'Mutation.f: expected a root field to be nullable, but got Int!'],
    [
      'an added field',
      'type Thing @key(fields: "id") { id: ID! f: [Int]! }',
      'Thing.f: expected a field that OTHER adds to a type of THINGS to be nullable, but got [Int]!',
    ],
    [
      'an added field that requires one of the owner',
      'type Thing @key(fields: "id") { id: ID! name: String! @external f: Int! @requires(fields: "name") }',
      'Thing.f: expected a field that OTHER adds to a type of THINGS to be nullable, but got Int!',
    ],
    [
      'a reference',
      'type Query { f: Own } type Own { thing: Thing! } type Thing @key(fields: "id") { id: ID! }',
      'Own.thing: expected a reference to a type of THINGS to be nullable, but got Thing!',
    ],
    [
      'a list of references',
      'type Query { f: Own } type Own { things: [Thing!]! } type Thing @key(fields: "id") { id: ID! f: Int }',
      'Own.things: expected a reference to a type of THINGS to be nullable, but got [Thing!]!',
    ],
    [
      'a reference in a union',
      'type Query { f: Own } union Any = Own | Thing type Own { any: Any! } type Thing @key(fields: "id") { id: ID! }',
      'Own.any: expected a reference to a type of THINGS to be nullable, but got Any!',
    ],
  ])('reports %s', (_what, other, fault) => {
    expect(lint(other)).toEqual([fault]);
  });

  test('reports a reference of a type that all subgraphs share', () => {
    const shared = 'type Shared @shareable { thing: Thing! }';
    expect(lint(`type Query { f: Shared } ${shared} type Thing @key(fields: "id") { id: ID! }`, `${THINGS} ${shared} extend type Query { g: Shared }`)).toEqual(
      ['Shared.thing: expected a reference to a type of THINGS to be nullable, but got Thing!'],
    );
  });

  test('reports a reference to an entity of which only the key is non-null', () => {
    const other = 'type Query { f: Own } type Own { loose: Loose! } type Loose @key(fields: "id") { id: ID! }';
    expect(lint(other, `${THINGS} type Loose @key(fields: "id") { id: ID! name: String }`)).toEqual([
      'Own.loose: expected a reference to a type of THINGS to be nullable, but got Loose!',
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { Supergraph } from '@apollo/federation-internals';
import { composeSupergraph, contractOf, CONTRACTS, readSupergraph } from '@portfolio/gateway';
import { introspectionFromSchema, printSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { supergraphOf } from './contest.js';
import { REFUSED, WORLDS } from './worlds/index.js';

const PORTFOLIO = readFileSync(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8');

const INACCESSIBLE = composeSupergraph([
  {
    name: 'ones',
    sdl: `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", { name: "@inaccessible", as: "@hidden" }])
      type Query { one(by: By, secretly: Boolean @hidden): One any: Any secret: Secret @hidden old: Int @deprecated(reason: "gone") }
      interface Named { name: String }
      interface Hidden @hidden { name: String }
      interface tag { name: String }
      type One implements Named & Hidden & tag @key(fields: "id") { id: ID! name: String kind: Kind @tag(name: "internal") secret: Secret @hidden }
      type Secret implements Named @hidden { name: String }
      union Any = One | Secret
      enum Kind { NEW OLD @hidden }
      scalar Day @specifiedBy(url: "https://example.org/day")
      input By { kind: Kind = NEW day: Day secret: Int @hidden }`,
  },
]).sdl;

const FEDERATION_ONE = `
  schema @core(feature: "https://specs.apollo.dev/core/v0.2") @core(feature: "https://specs.apollo.dev/join/v0.1", for: EXECUTION) { query: Query }
  directive @core(feature: String!, as: String, for: core__Purpose) repeatable on SCHEMA
  directive @join__field(graph: join__Graph, requires: join__FieldSet, provides: join__FieldSet) on FIELD_DEFINITION
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  directive @join__owner(graph: join__Graph!) on OBJECT | INTERFACE
  directive @join__type(graph: join__Graph!, key: join__FieldSet) repeatable on OBJECT | INTERFACE
  enum core__Purpose { EXECUTION SECURITY }
  scalar join__FieldSet
  enum join__Graph { ONES @join__graph(name: "ones", url: "http://ones.invalid/") }
  type Query { one: Int @join__field(graph: ONES) }`;

const SUPERGRAPHS: [string, string][] = [
  ...CONTRACTS.map((contract): [string, string] => [`the portfolio, contract ${contract}`, contractOf(PORTFOLIO, contract)]),
  ...WORLDS.map((world): [string, string] => [`the world of ${world.name}`, supergraphOf(world)]),
  ['one with inaccessible parts, under another name', INACCESSIBLE],
  ['one with inaccessible parts and a contract', contractOf(INACCESSIBLE, 'public')],
  ['one of Federation 1', FEDERATION_ONE],
];

describe('a supergraph that is read from its text', () => {
  test.each(SUPERGRAPHS)('is what Apollo builds of it: %s', (_name, sdl) => {
    const built = Supergraph.build(sdl, { validateSupergraph: true });
    const read = readSupergraph(sdl);
    const [schema, supergraph] = [built.apiSchema().toGraphQLJSSchema(), built.schema.toGraphQLJSSchema()];
    expect(printSchema(read.schema)).toBe(printSchema(schema));
    expect(introspectionFromSchema(read.schema)).toEqual(introspectionFromSchema(schema));
    expect(printSchema(read.supergraph)).toBe(printSchema(supergraph));
    expect(read.subgraphs).toEqual(built.subgraphsMetadata());
  });

  test.each(REFUSED)('is refused where it must not be served without what it links: %s', (feature, world) => {
    expect(() => readSupergraph(supergraphOf(world))).toThrow(`${feature} is for: SECURITY but is unsupported`);
  });

  test.each([
    ['type Query { one: Int }', 'Invalid supergraph: must be a core schema'],
    [
      'schema @link(url: "https://specs.apollo.dev/link/v1.0") { query: Query } directive @link(url: String) on SCHEMA type Query { one: Int }',
      'Invalid supergraph: must be a core schema',
    ],
    ['type Query {', 'Syntax Error'],
  ])('is refused where it is none: %s', (sdl, message) => {
    expect(() => readSupergraph(sdl)).toThrow(message);
  });
});

import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { composeSupergraph } from '../src/composition/compose.js';
import { contractOf, CONTRACTS } from '../src/execution/supergraph/contract.js';
import { contractFaults } from '../src/execution/supergraph/contract-faults.js';
import { publishedSchema } from '../src/execution/supergraph/published-schema.js';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag", "@external", "@requires", "@inaccessible"])';
const supergraphOf = (...contracts: string[]) => composeSupergraph(contracts.map((sdl, index) => ({ name: `s${index}`, sdl: `${LINK} ${sdl}` }))).sdl;
const published = (supergraph: string) =>
  Object.fromEntries(CONTRACTS.map((name) => [name, publishedSchema(contractOf(supergraph, name)).replaceAll(/\s+/g, ' ').trim()]));

describe('the contracts of a supergraph', () => {
  test('leave out what is tagged otherwise, in all subgraphs, though others require it', () => {
    const supergraph = supergraphOf(
      `type Query { solution: Solution secret: Int @tag(name: "internal") soon: Int @tag(name: "preview") }
       type Solution @key(fields: "id") { id: ID! owner: String @tag(name: "internal") }`,
      'type Solution @key(fields: "id") { id: ID! owner: String @external letters: Int @requires(fields: "owner") }',
    );
    expect(published(supergraph)).toEqual({
      public: 'type Query { solution: Solution } type Solution { id: ID! letters: Int }',
      default: 'type Query { secret: Int solution: Solution } type Solution { id: ID! letters: Int owner: String }',
      preview: 'type Query { secret: Int solution: Solution soon: Int } type Solution { id: ID! letters: Int owner: String }',
    });
  });

  test('leave out with a type the fields of it, with an input the arguments of it, and what then has no part or is out of reach', () => {
    const supergraph = supergraphOf(`
      type Query { draft: Draft drafts(by: DraftFilter): [DraftEdge] count(by: DraftFilter, kind: Kind): Int must(by: DraftFilter!): Int any: Any }
      type Draft @tag(name: "preview") { by: Author }
      type Author { name: String }
      type DraftEdge { node: Draft }
      input DraftFilter @tag(name: "preview") { kind: Kind }
      enum Kind { OLD NEW @tag(name: "preview") }
      union Any = Draft`);
    const { public: shown, default: normal, preview } = published(supergraph);
    expect(normal).toBe('enum Kind { OLD } type Query { count(kind: Kind): Int }');
    expect(shown).toBe(normal);
    expect(buildSchema(preview!).getType('Draft')).toBeDefined();
  });

  test('are one and the same text where nothing is tagged otherwise', () => {
    const supergraph = supergraphOf('type Query { a: Int @tag(name: "public") b: Int }');
    expect(CONTRACTS.map((name) => contractOf(supergraph, name) === supergraph)).toEqual([true, true, true]);
    const internal = supergraphOf('type Query { a: Int @tag(name: "internal") b: Int }');
    expect(CONTRACTS.map((name) => contractOf(internal, name) === internal)).toEqual([false, true, true]);
  });

  test('may be taken one of another, and keep what is @inaccessible for all', () => {
    const supergraph = supergraphOf('type Query { a: Int b: Int @tag(name: "internal") c: Int @tag(name: "preview") d: Int @inaccessible }');
    const shown = contractOf(supergraph, 'public');
    expect(contractOf(contractOf(supergraph, 'default'), 'public')).toBe(shown);
    expect(published(supergraph)).toEqual({
      public: 'type Query { a: Int }',
      default: 'type Query { a: Int b: Int }',
      preview: 'type Query { a: Int b: Int c: Int }',
    });
  });

  test.each([
    ['its specification', ', as: "label"', '@label('],
    ['its import', ', import: [{ name: "@tag", as: "@label" }]', '@label('],
    ['nothing', ', import: ["@tag"]', '@tag('],
  ])('follow the tag under the name of %s', (_what, link, tag) => {
    const supergraph = supergraphOf('type Query { a: Int b: Int @tag(name: "preview") }')
      .replace('@link(url: "https://specs.apollo.dev/tag/v0.3")', `@link(url: "https://specs.apollo.dev/tag/v0.3"${link})`)
      .replaceAll('@tag(', tag);
    expect(published(supergraph).default).toBe('type Query { a: Int }');
  });
});

describe('the faults of contracts', () => {
  test('are none of contracts that hold what their tags say', () => {
    expect(contractFaults(supergraphOf('type Query { a: Int @tag(name: "public") b: Int @tag(name: "internal") c: Int @tag(name: "preview") }'))).toEqual([]);
  });

  test.each([
    [
      'a public field of an internal type',
      'type Query { a: Int note: Note @tag(name: "public") } type Note @tag(name: "internal") { text: String }',
      'Query.note: expected it in the public contract, as its tag says, but it is left out with what it stands in or is of',
    ],
    [
      'a public field in a type that is not settled',
      'type Query { a: Int note: Note } type Note @tag(name: "preview") { text: String @tag(name: "public") }',
      'Note.text: expected it in the public contract, as its tag says, but it is left out with what it stands in or is of',
    ],
    [
      'a field that is both',
      'type Query { a: Int note: Int @tag(name: "public") @tag(name: "preview") }',
      'Query.note: expected it in the public contract, as its tag says, but it is left out with what it stands in or is of',
    ],
    [
      'a tag that no contract knows',
      'type Query { a: Int @tag(name: "secret") }',
      'Query.a: expected a tag to be one of public, internal, preview, but got "secret"',
    ],
  ])('tell %s', (_case, sdl, fault) => {
    expect(contractFaults(supergraphOf(sdl))).toEqual([fault]);
  });

  const ANIMALS = (node: string) => `type Query { animal: Animal animals: [${node}] kind: Int } interface Animal { id: ID! }
    type Cat implements Animal { id: ID! } type Dog implements Animal @tag(name: "internal") { id: ID! }`;

  test('are none where null may stand for what is left out', () => {
    expect(contractFaults(supergraphOf(ANIMALS('Animal')))).toEqual([]);
    expect(contractFaults(supergraphOf('type Query { a(kind: Kind): Int } enum Kind { OLD NEW @tag(name: "preview") }'))).toEqual([]);
  });

  test('tell a place that may not be null and may be what is left out', () => {
    expect(contractFaults(supergraphOf(ANIMALS('Animal!')))).toEqual([
      'the contract "public": expected Query.animals to have all that it may be, or to be left out as well, but it does not have Dog',
    ]);
    const fault = 'expected Query.kinds to have all that it may be, or to be left out as well, but it does not have Kind.NEW';
    expect(contractFaults(supergraphOf('type Query { kinds: [Kind] } enum Kind { OLD NEW @tag(name: "preview") }'))).toEqual([
      `the contract "public": ${fault}`,
      `the contract "default": ${fault}`,
    ]);
  });

  test('tell a read model whose rows are shown without what it asks for', () => {
    const readModels = [{ subgraph: 'overview', operations: ['{ tasks { end } }', '{ tasks { owner } }'], types: ['Fact', 'Standing', 'Duty'] }];
    const sdl = (standing: string) => `type Query { tasks: [Task] standings: [Standing] duties: [Duty] }
      type Task { end: Int owner: Int @tag(name: "internal") } type Standing ${standing} { late: Int } type Duty ${standing} { due: Int }`;
    expect(contractFaults(supergraphOf(sdl('')), readModels)).toEqual([
      'the contract "public": expected Standing, Duty of "overview" to be left out as well, since they tell what it does not have: Cannot query field "owner" on type "Task".',
    ]);
    expect(contractFaults(supergraphOf(sdl('@tag(name: "internal")')), readModels)).toEqual([]);
  });

  test('tell a contract that is no valid graph', () => {
    const sdl = `type Query { a: Shown } interface Shown { id: ID! name: String }
      type One implements Shown { id: ID! name: String @tag(name: "internal") }`;
    expect(contractFaults(supergraphOf(sdl))).toEqual([expect.stringMatching(/^the contract "public" is no valid graph: [^]*One\.name/)]);
  });
});

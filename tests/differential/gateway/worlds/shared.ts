import { contract, type World } from './world.js';

/** Roots, values, enums and inputs that several subgraphs define; fields that moved, and what the public must not see. */
export const shared: World = {
  name: 'shared',
  contracts: {
    names: contract(`
      type Query {
        site: Site @shareable
        sites(of: Filter, kind: Kind = SCHOOL, first: Int = 2): [Site!] @shareable
        secret: Site @inaccessible
        kinds: [Kind!]! kind: Kind
      }
      type Site @key(fields: "id") { id: ID! name: String! @tag(name: "public") kind: Kind @shareable at: Position @shareable old: String hidden: Int @inaccessible moved: Site }
      type Position @shareable { x: Float! y: Float near: [Position!] label: String @inaccessible }
      enum Kind { SCHOOL LIBRARY SECRET @inaccessible }
      input Filter { name: String! size: Int = 3 kinds: [Kind] only: Int }
      input Empty { a: Int }
    `),
    sizes: contract(`
      type Query { site: Site @shareable sites(of: Filter, kind: Kind = SCHOOL, first: Int = 2): [Site!] @shareable largest: [Site] }
      type Site @key(fields: "id") { id: ID! kind: Kind @shareable at: Position @shareable size: Int! rooms: [[Room!]!] old: String @override(from: "names") moved: Site @override(from: "names") }
      type Position @shareable { x: Float! y: Float near: [Position!] label: String @inaccessible }
      type Room { name: String kind: Kind seats: Int! }
      enum Kind { SCHOOL LIBRARY SECRET @inaccessible }
      input Filter { name: String! size: Int = 3 kinds: [Kind] }
    `),
    notes: contract(`
      type Site @key(fields: "id") { id: ID! at: Position @shareable notes(like: [String!] = ["a"], where: Where): [Note] note: Note }
      type Position @shareable { x: Float! y: Float near: [Position!] }
      type Note { text: String! about: Site! tags: [String!] }
      input Where { any: [Where!] text: String from: Int = 1 }
    `),
  },
  questions: [
    '{ site { name size at { x y near { x near { y } } } } sites { old moved { old size name } } }',
    '{ largest { kind name notes(where: { any: [{ text: "x" }, { from: 2 }] }) { about { size rooms { kind seats } } } } }',
    'query($of: Filter, $kind: Kind = LIBRARY) { sites(of: $of, kind: $kind) { name size } kinds kind }',
  ],
};

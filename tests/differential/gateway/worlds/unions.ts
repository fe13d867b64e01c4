import { contract, type World } from './world.js';

/** Unions and interfaces whose members differ by subgraph; fields of one name and several types. */
export const unions: World = {
  name: 'unions',
  contracts: {
    feed: contract(`
      type Query { feed: [Entry] top: Entry! pinned: Pinned pins: [[Pinned!]] shapes: [Shape!]! shape: Shape }
      union Entry = Post | Photo | Event
      union Pinned = Post | Photo
      interface Shape { area: Float owner: Owner }
      type Post @key(fields: "id") { id: ID! size: Int! text: String owner: Owner reply: Entry }
      type Photo implements Shape @key(fields: "id") { id: ID! size: String area: Float owner: Owner inside: [Entry!] }
      type Event implements Shape & Dated @key(fields: "id") { id: ID! size: Extent! day: Int area: Float owner: Owner }
      interface Dated { day: Int }
      type Extent { size: Float parts: [Extent!] }
      type Owner @key(fields: "id") { id: ID! }
    `),
    people: contract(`
      type Query { entry: Entry actor: Actor actors: [Actor!] }
      union Entry = Post | Event
      union Actor = Owner | Team
      type Owner @key(fields: "id") { id: ID! name: String! latest: Entry team: Team }
      type Team @key(fields: "id") { id: ID! name: String members: [Actor] photo: Photo }
      type Post @key(fields: "id") { id: ID! likes: Int! by: [Actor!] }
      type Event @key(fields: "id") { id: ID! likes: [Owner!] when: When }
      type When { start: Int! end: Int }
      type Photo @key(fields: "id") { id: ID! likes: String }
    `),
    tags: contract(`
      type Query { tagged: [Tagged!] }
      interface Tagged { id: ID! tags: [String!]! }
      type Post implements Tagged @key(fields: "id") { id: ID! tags: [String!]! related: [Tagged] }
      type Photo implements Tagged @key(fields: "id") { id: ID! tags: [String!]! of: Tagged }
      type Team implements Tagged @key(fields: "id") { id: ID! tags: [String!]! motto(in: String = "da"): String }
    `),
  },
  questions: [
    '{ feed { ... on Post { a: size likes } ... on Photo { b: size likes: tags } ... on Event { c: size { size parts { size } } when { end } } } }',
    '{ top { ... on Post { owner { name latest { ... on Event { likes { name } } } } } ... on Photo { owner { name } inside { __typename ... on Post { by { ... on Team { motto } } } } } } }',
    '{ tagged { tags ... on Post { text related { tags ... on Photo { area } } } ... on Team { members { ... on Owner { name } ... on Team { motto(in: "en") } } } } pins { ... on Post { likes } ... on Photo { tags } } }',
    '{ shapes { __typename area owner { name } ... on Dated { day } ... on Photo { likes } ... on Event { when { start } } } }',
  ],
};

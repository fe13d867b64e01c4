import { contract, type World } from './world.js';

/** An interface that is an entity, and subgraphs that add to it without knowing its types. */
export const media: World = {
  name: 'media',
  size: { depth: 2, fields: 5 },
  contracts: {
    media: contract(`
      type Query { media: Media all: [Media!]! book: Book books: [Book] }
      interface Media @key(fields: "id") { id: ID! title: String }
      type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int! sequel: Media }
      type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int book: Book seen: [Media!] }
    `),
    reviews: contract(`
      type Query { reviewed: [Media] best: Media! }
      type Media @interfaceObject @key(fields: "id") { id: ID! reviews(first: Int = 2): [Review!]! score: Float }
      type Review { text: String stars: Int! about: Media next: Review }
    `),
    prices: contract(`
      type Query { dearest: Media }
      type Media @interfaceObject @key(fields: "id") { id: ID! score: Float @external price: String @requires(fields: "score") like: [Media] }
    `),
    readers: contract(`
      type Book @key(fields: "id") { id: ID! readers: [Reader!] }
      type Reader @key(fields: "id") { id: ID! name: String! reads: Book }
    `),
  },
  questions: [
    '{ all { __typename id title score price ... on Book { pages readers { name reads { price } } } ... on Film { minutes seen { score } } } }',
    '{ reviewed { title reviews { stars about { ... on Book { pages } ... on Film { minutes score } } } } best { __typename id } }',
    '{ dearest { price like { __typename ... on Film { minutes } } } books { score price } }',
    '{ media { ... on Book { same: pages } ... on Film { same: minutes } } }',
  ],
};

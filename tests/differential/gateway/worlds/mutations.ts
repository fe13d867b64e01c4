import { contract, type World } from './world.js';

/** Mutations of several subgraphs, in order, with entities of others behind them. */
export const mutations: World = {
  name: 'mutations',
  contracts: {
    carts: contract(`
      type Query { cart: Cart }
      type Mutation { add(input: AddInput!): AddResult clear: Cart! rename(name: String = "new"): Cart }
      input AddInput { product: ID! count: Int = 1 }
      union AddResult = Added | Refused
      type Added { cart: Cart! product: Product! }
      type Refused { reason: String! product: Product }
      type Cart @key(fields: "id") { id: ID! products: [Product!] name: String }
      type Product @key(fields: "id", resolvable: false) { id: ID! }
    `),
    products: contract(`
      type Query { products: [Product!]! }
      type Mutation { restock(id: ID!, count: Int!): Product! discontinue(ids: [ID!]!): [Product] }
      type Product @key(fields: "id") { id: ID! name: String! price: Float cart: Cart }
      type Cart @key(fields: "id") { id: ID! total: Float! owner: Owner }
      type Owner { name: String cart: Cart }
    `),
    log: contract(`
      type Query { log: [String!] }
      type Mutation { note(text: String): Note @shareable forget: Boolean! }
      type Note { text: String! cart: Cart }
      type Cart @key(fields: "id") { id: ID! notes: [Note!]! }
    `),
  },
  questions: [
    'mutation { one: note(text: "1") { text } two: clear { total } three: note(text: "3") { cart { name notes { text } } } four: restock(id: "1", count: 2) { name cart { name } } }',
    'mutation($input: AddInput! = { product: "p#1" }) { add(input: $input) { ... on Added { cart { total notes { text } } product { name } } ... on Refused { reason product { price } } } forget }',
    'mutation { a: rename { name } b: rename(name: "b") { name total } c: discontinue(ids: ["p#1", "p#2"]) { price cart { owner { cart { notes { text } } } } } }',
    '{ cart { products { name } notes { text } total } products { cart { total } } log }',
  ],
};

import { contract, type World } from './world.js';

/** Fields computed from other subgraphs' fields: nested, through lists, on interfaces, one upon another. */
export const requires: World = {
  name: 'requires',
  contracts: {
    orders: contract(`
      type Query { order: Order orders: [Order!] open: [[Order]] shipped: [Order] }
      type Order @key(fields: "id") { id: ID! total: Float lines: [Line!]! buyer: Buyer @shareable payment: Payment wanted: [Payment] address: Address! }
      type Line { sku: String! count: Int item: Item }
      type Item @key(fields: "sku") { sku: ID! }
      type Address @shareable { street: String city: City }
      type City @shareable { code: String! name: String }
      interface Payment { amount: Float }
      type Card implements Payment { amount: Float digits: String }
      type Invoice implements Payment { amount: Float due: Int! }
      type Buyer @key(fields: "id") { id: ID! age: Int }
    `),
    shipping: contract(`
      type Order @key(fields: "id") {
        id: ID!
        total: Float @external
        lines: [Line!]! @external
        address: Address! @external
        payment: Payment @external
        wanted: [Payment] @external
        cost: String @requires(fields: "total lines { sku count item { grams } }")
        route: String! @requires(fields: "address { street city { code } }")
        trust: String @requires(fields: "payment { ... on Card { digits } ... on Invoice { due } amount }")
        plan: [String] @requires(fields: "wanted { amount ... on Invoice { due } }")
        late: Boolean
      }
      type Line { sku: String! @external count: Int @external item: Item @external }
      type Item @key(fields: "sku") { sku: ID! grams: Int @external }
      type Address @shareable { street: String city: City }
      type City @shareable { code: String! name: String }
      interface Payment { amount: Float }
      type Card implements Payment { amount: Float @external digits: String @external }
      type Invoice implements Payment { amount: Float @external due: Int! @external }
    `),
    items: contract(`
      type Query { items: [Item!]! }
      type Item @key(fields: "sku") { sku: ID! grams: Int name: String! similar: [Item] }
    `),
    discounts: contract(`
      type Query { discounted: [Order] }
      type Order @key(fields: "id") { id: ID! cost: String @external late: Boolean @external discount: String @requires(fields: "cost late") buyer: Buyer @shareable }
      type Buyer @key(fields: "id") { id: ID! age: Int @external loyal: String @requires(fields: "age") gifts: [Item!] }
      type Item @key(fields: "sku") { sku: ID! }
    `),
  },
  questions: [
    '{ orders { cost route trust plan discount } }',
    '{ shipped { discount buyer { loyal gifts { grams similar { name } } } } open { cost } }',
    '{ discounted { discount cost buyer { loyal } } }',
    '{ order { discount trust payment { __typename ... on Card { digits } } } }',
  ],
};

import type { World } from './world.js';
import { contract } from './world.js';

/** Contracts of the first version of federation, which extend types and own no shared field. */
export const federationOne: World = {
  name: 'federation one',
  contracts: {
    users: `
      type Query { me: User users: [User!] }
      type User @key(fields: "id") @key(fields: "email") { id: ID! email: ID! name: String friends: [User] }
    `,
    reviews: `
      extend type Query { latest: [Review] }
      type Review @key(fields: "id") { id: ID! body: String! author: User @provides(fields: "name") product: Product! }
      extend type User @key(fields: "id") { id: ID! @external name: String @external reviews: [Review!] rank: String @requires(fields: "name") }
      extend type Product @key(fields: "upc") { upc: String! @external reviews: [Review] }
    `,
    products: `
      extend type Query { product: Product products(first: Int = 5): [Product] }
      type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }
    `,
    inventory: contract(`
      type Product @key(fields: "upc") { upc: String! weight: Int @external price: Int @external inStock: Boolean estimate: String @requires(fields: "price weight") }
      type User @key(fields: "email") { email: ID! orders: [Product!] }
    `),
  },
  questions: [
    '{ me { rank reviews { body author { name rank } product { name estimate inStock } } orders { estimate } } }',
    '{ products { reviews { author { friends { orders { reviews { body } } } } } } latest { product { estimate } } }',
  ],
};

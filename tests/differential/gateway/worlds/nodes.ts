import { contract, type World } from './world.js';

/** Types that refer to themselves through interfaces; ways that lead back through their parents. */
export const nodes: World = {
  name: 'nodes',
  contracts: {
    catalogue: contract(`
      type Query { node: Node nodes: [Node!] product: Product list: ProductList }
      interface Node { id: ID! }
      type Product implements Node & Priced @key(fields: "id") @key(fields: "id pid") { id: ID! pid: String price: Float! samePrice: [Priced!] category: Category @shareable }
      interface Priced { price: Float! samePrice: [Priced!] }
      type Category implements Node @key(fields: "id") { id: ID! main: Product! @shareable details: Details @shareable }
      type Details @shareable { products: Int }
      type ProductList @key(fields: "products { id }") { products: [Product!]! first: Product @shareable }
    `),
    links: contract(`
      type Product @key(fields: "id") @key(fields: "id pid") { id: ID! pid: String link: Link }
      type Link { url: String! to: Product }
    `),
    tags: contract(`
      type Query { categories: [Category!]! }
      type Category @key(fields: "id tag") @key(fields: "id") { id: ID! tag: String name: String! parent: Category children: [Category] details: Details @shareable }
      type Details @shareable { products: Int }
    `),
    selections: contract(`
      type ProductList @key(fields: "products { id }") @key(fields: "products { id pid }") { products: [Product!]! first: Product @shareable selected: Product @shareable }
      type Product @key(fields: "id pid") { id: ID! pid: String }
    `),
    offers: contract(`
      type ProductList @key(fields: "products { id pid category { id tag } } selected { id }") { products: [Product!]! first: Product @shareable selected: Product @shareable }
      type Product @key(fields: "id pid category { id tag }") { id: ID! pid: String category: Category @shareable offer: String }
      type Category @key(fields: "id tag") { id: ID! tag: String }
    `),
  },
  questions: [
    '{ nodes { id ... on Product { price samePrice { price ... on Product { link { url to { offer } } samePrice { samePrice { price } } } } } ... on Category { name main { offer } } } }',
    '{ categories { details { products } children { parent { main { price link { to { category { name } } } } } } } }',
    '{ list { first { offer } selected { offer category { name } } products { offer link { url } category { name tag } } } }',
  ],
};

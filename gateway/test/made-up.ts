import type { MadeUp } from './stock.js';

const PARTS = { one: 'o', two: 't', three: 'th' };
const ASSET = { id: '1', number: '11', parts: PARTS };

/** A product whose one subgraph has a price (10 USD, 20 EUR) and whose other computes from it. */
export function products(price: string, requiring: string, more = ''): MadeUp[] {
  const times = ({ price: value }: { price: number }) => value * 10;
  return [
    {
      name: 'prices',
      sdl: `type Product @key(fields: "id") { id: ID! ${price} @external ${requiring} } ${more}`,
      resolvers: { Product: { usd: times, ...(requiring.includes('eur:') ? { eur: times } : {}) } },
    },
    {
      name: 'catalogue',
      sdl: `type Query { product: Product } type Product @key(fields: "id") { id: ID! ${price} } ${more}`,
      resolvers: {
        Query: { product: () => ({ id: 'p1', price: 10 }) },
        Product: price.startsWith('price') ? { price: (_product: object, { currency }: { currency?: string }) => (currency === 'EUR' ? 20 : 10) } : {},
      },
    },
  ];
}

/** An asset whose name one subgraph has and whose label another computes from it; that one resolves only the keys it says it resolves. */
export function keyed(...keys: readonly (readonly [fields: string, resolvable: string])[]): MadeUp[] {
  const written = keys.map(([fields, resolvable]) => `@key(fields: "${fields}"${resolvable})`).join(' ');
  const fields = 'id: ID! @shareable number: ID! @shareable parts: Parts! @shareable';
  const parts = 'type Parts @shareable { one: ID! two: ID! three: ID! }';
  return [
    {
      name: 'names',
      sdl: `type Asset @key(fields: "id") { ${fields} name: String! } ${parts}`,
      resolvers: { Asset: { __resolveReference: ({ id }: { id: string }) => (id === '1' ? { ...ASSET, name: 'one' } : null) } },
    },
    {
      name: 'labels',
      sdl: `type Query { asset: Asset } type Asset ${written} { ${fields} name: String! @external label: String! @requires(fields: "name") } ${parts}`,
      resolvers: {
        Query: { asset: () => ASSET },
        Asset: {
          __resolveReference: ({ id, name }: { id?: string; name?: string }) => (id === '1' ? { ...ASSET, name } : null),
          label: ({ name }: { name: string }) => `label of ${name}`,
        },
      },
    },
  ];
}

export interface NodesOptions {
  /** Whether the interface object's key is. */
  resolvable: boolean;
  /** Whether a type implements the interface. */
  implemented: boolean;
}

/** An interface of one subgraph, to which another adds a note as an interface object. */
export function nodes({ resolvable, implemented }: NodesOptions): MadeUp[] {
  const leaf = { __typename: 'Leaf', id: 'n1' };
  return [
    {
      name: 'nodes',
      sdl: `type Query { node: Node } interface Node @key(fields: "id") { id: ID! } ${implemented ? 'type Leaf implements Node @key(fields: "id") { id: ID! }' : ''}`,
      resolvers: { Query: { node: () => leaf }, Node: { __resolveReference: () => leaf } },
    },
    {
      name: 'notes',
      sdl: `type Query { noted: Node } type Node @interfaceObject @key(fields: "id", resolvable: ${resolvable}) { id: ID! note: String }`,
      resolvers: {
        Query: { noted: () => ({ id: 'n1' }) },
        Node: { __resolveReference: (reference: object) => reference, note: () => 'noted' },
      },
    },
  ];
}

/** A product whose total one subgraph computes from a cost that another computes from a weight of a third; that other one may give products itself. */
export function chained({ gives }: { gives: boolean }): MadeUp[] {
  const resolveReference = (given: object) => given;
  return [
    {
      name: 'catalogue',
      sdl: 'type Query { product: Product } type Product @key(fields: "id") { id: ID! weight: Int }',
      resolvers: { Query: { product: () => ({ id: 'p1' }) }, Product: { __resolveReference: resolveReference, weight: () => 10 } },
    },
    {
      name: 'shipping',
      sdl: `${gives ? 'type Query { shipped: Product }' : ''}
        type Product @key(fields: "id") { id: ID! weight: Int @external cost: Int @requires(fields: "weight") days: Int }`,
      resolvers: {
        ...(gives ? { Query: { shipped: () => ({ id: 'p1' }) } } : {}),
        Product: { __resolveReference: resolveReference, cost: ({ weight = 0 }: { weight?: number }) => weight * 2, days: () => 3 },
      },
    },
    {
      name: 'shop',
      sdl: 'type Product @key(fields: "id") { id: ID! cost: Int @external total: Int @requires(fields: "cost") }',
      resolvers: { Product: { __resolveReference: resolveReference, total: ({ cost }: { cost: number }) => cost + 1 } },
    },
  ];
}

/** An interface of one subgraph, to which two others add as interface objects, each of which also gives some; the first key of notes may be one it does not resolve. */
export function noted({ first }: { first: 'id' | 'code' }): MadeUp[] {
  const leaf = { __typename: 'Leaf', id: 'n1' };
  const keys = ['@key(fields: "id")', '@key(fields: "code", resolvable: false)'];
  return [
    {
      name: 'nodes',
      sdl: 'type Query { node: Node } interface Node @key(fields: "id") { id: ID! } type Leaf implements Node @key(fields: "id") { id: ID! }',
      resolvers: { Query: { node: () => leaf }, Node: { __resolveReference: () => leaf } },
    },
    {
      name: 'notes',
      sdl: `type Query { noted: Node } type Node @interfaceObject ${(first === 'id' ? keys : keys.reverse()).join(' ')} { id: ID! code: String note: String }`,
      resolvers: {
        Query: { noted: () => ({ id: 'n1', code: 'c1' }) },
        Node: { __resolveReference: ({ id }: { id?: string }) => (id ? { id } : null), note: () => 'noted' },
      },
    },
  ];
}

/** A chain of links: each has as many to come as its length, which another subgraph knows; that one computes the next from these, and the first knows it, too. */
export function shared(): MadeUp[] {
  const resolveReference = (given: object) => given;
  const after = (id: string, steps: number) => ({ id: String(Number(id) + steps) });
  return [
    {
      name: 'names',
      sdl: `type Link @key(fields: "id") {
        id: ID! name: String length: Int all: [Link] @external next: Link @shareable @requires(fields: "all { id }")
      }`,
      resolvers: {
        Link: {
          __resolveReference: resolveReference,
          name: ({ id }: { id: string }) => `link ${id}`,
          length: () => 2,
          next: ({ all = [] }: { all?: object[] }) => all[0] ?? null,
        },
      },
    },
    {
      name: 'links',
      sdl: `type Query { first: Link } type Link @key(fields: "id") {
        id: ID! length: Int @external all: [Link] @requires(fields: "length") next: Link @shareable
      }`,
      resolvers: {
        Query: { first: () => ({ id: '1' }) },
        Link: {
          __resolveReference: resolveReference,
          all: ({ id, length }: { id: string; length?: number }) => Array.from({ length: length ?? 0 }, (_, index) => after(id, index + 1)),
          next: ({ id }: { id: string }) => after(id, 1),
        },
      },
    },
  ];
}

/** Parts by a number that is computed from their maker, whom another subgraph knows: such a key is refused. */
export function selfRequiring(): MadeUp[] {
  return [
    {
      name: 'parts',
      sdl: 'type Query { part: Part } type Part @key(fields: "id") @key(fields: "number") { id: ID! number: ID @requires(fields: "maker") maker: ID @external }',
      resolvers: {},
    },
    { name: 'makers', sdl: 'type Part @key(fields: "id") { id: ID! maker: ID }', resolvers: {} },
  ];
}

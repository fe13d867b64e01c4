import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { execute, parse, type GraphQLSchema } from 'graphql';
import type { CallSubgraph } from '../recorder.js';
import { contract, type World } from '../worlds/world.js';

interface Reference {
  id: string;
  note?: string;
}

/** Three subgraphs small enough to know every answer by heart. */
export const shops: World = {
  name: 'shops',
  contracts: {
    shops: contract(`
      type Query { shelves: [[Book]!] book: Book strict: Book! noted: [Book!]! odd: Book named: Named mixed: [Named] }
      type Mutation { open(name: String = "first"): Shop shut: Shop! renote: [Book!]! }
      type Shop implements Named @key(fields: "id") { id: ID! name: String }
      type Book @key(fields: "id") { id: ID! note: String pages: Int }
      interface Named { name: String }
      type Street implements Named { name: String! }
    `),
    reviews: contract(`
      type Mutation { praise: Book }
      type Book @key(fields: "id") { id: ID! title: String rating(of: Int = 5): Int! size: Size @shareable }
      type Shop @key(fields: "id") { id: ID! visits: Int! }
      type Size { width: Int }
    `),
    labels: contract(`
      type Book @key(fields: "id") { id: ID! note: String @external shelf: String size: Size @shareable @requires(fields: "note") }
      type Size { unit: String }
    `),
  },
};

const book = (id: string, note?: string) => ({ id, note });

const RESOLVERS: Readonly<Record<string, GraphQLResolverMap<unknown>>> = {
  shops: {
    Query: {
      shelves: () => [
        [book('1'), book('2')],
        [book('1'), null],
      ],
      book: () => book('3'),
      strict: () => book('2'),
      noted: () => [book('1', 'a'), book('1', 'b')],
      odd: () => ({ ...book('3'), pages: 7 }),
      named: () => ({ __typename: 'Street', name: 'Nygade' }),
      mixed: () => [{ __typename: 'Street', name: 'Nygade' }, null, { __typename: 'Shop', id: '0', name: 'new' }],
    },
    Mutation: {
      open: (_none, { name }: { name?: string }) => ({ id: '1', name: name ?? 'none' }),
      shut: () => ({ id: '2', name: 'shut' }),
      renote: () => [book('1', 'a'), book('1', 'b')],
    },
  },
  reviews: {
    Mutation: { praise: () => book('3') },
    Book: {
      __resolveReference: (given: Reference) => given,
      title: ({ id }: Reference) => (id === '1' ? refuse('book 1 has no title') : `title ${id}`),
      rating: ({ id }: Reference, { of }: { of?: number | null }) => (id === '2' ? refuse('book 2 is not rated') : (of ?? -1)),
      size: () => ({ width: 20 }),
    },
    Shop: { __resolveReference: (given: Reference) => given, visits: ({ id }: Reference) => (id === '0' ? refuse('shop 0 is not visited') : Number(id) * 10) },
  },
  labels: {
    Book: {
      __resolveReference: (given: Reference) => given,
      shelf: ({ id }: Reference) => `shelf ${id}`,
      size: ({ note }: Reference) => ({ unit: `unit ${note}` }),
    },
  },
};

function refuse(message: string): never {
  throw new Error(message);
}

/** What a subgraph answered, before it is given to the gateway. */
export interface Answered {
  data?: Record<string, unknown>;
  errors?: unknown;
}

/** Executes on the three subgraphs; `corrupt` may change a response. */
export function openShops(corrupt: (subgraph: string, answered: Answered) => void = () => undefined): CallSubgraph {
  const schemas = new Map<string, GraphQLSchema>();
  for (const [name, sdl] of Object.entries(shops.contracts)) schemas.set(name, buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: RESOLVERS[name] }]));
  return async (subgraph, { request: { query, variables } }) => {
    const result = await execute({ schema: schemas.get(subgraph)!, document: parse(query), variableValues: variables });
    const answer = JSON.parse(JSON.stringify(result)) as Answered;
    corrupt(subgraph, answer);
    return answer;
  };
}

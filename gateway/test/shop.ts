import { buildSubgraphSchema } from '@apollo/subgraph';
import { defaultClients } from '@portfolio/config';
import type { DeadlineToken } from '@portfolio/server';
import { execute, parse } from 'graphql';
import { composeSupergraph } from '../src/composition/compose.js';
import { startGateway, type GatewayOptions, type StartedGateway } from '../src/gateway.js';
import { subgraphSource } from '../src/execution/subgraphs/subgraph-source.js';
import type { Topology } from '../src/topology.js';
import { contractOf, type MadeUp } from './stock.js';

/** What a subgraph does before it answers: nothing, wait, or fail. */
export type Behaviour = (token: DeadlineToken | undefined) => Promise<void>;

export interface Shop {
  gateway: StartedGateway;
  /** By the subgraph's name; absent: it answers at once. */
  behaviour: Record<string, Behaviour | undefined>;
  /** How often each subgraph was asked. */
  requests: Record<string, number>;
  orders: number;
  /** Of its data; answers are kept while it is the same. */
  version: number;
  /** What is waited for before the version is told. */
  beforeVersion?: Promise<void>;
}

/** Never answers, but ends when it is given up. */
export const hangs: Behaviour = (token) => new Promise((_, reject) => token?.onAbort(() => reject(token.reason!)));

/** What the catalogue greets with; a supergraph may know either, or both. */
const GREETINGS = 'greeting: String farewell: String';

function subgraphs(shop?: Shop, greetings = GREETINGS): MadeUp[] {
  const products = (count: number) => Array.from({ length: count }, (_, index) => ({ id: String(index), name: `product ${index}` }));
  return [
    {
      name: 'catalogue',
      sdl: `type Query { products(first: Int!): [Product!]! ${greetings} } type Mutation { order(id: ID!): Product }
        type Product @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: { products: (_: unknown, { first }: { first: number }) => products(first), greeting: () => 'hello', farewell: () => 'goodbye' },
        Mutation: { order: (_: unknown, { id }: { id: string }) => ((shop!.orders += 1), { id, name: `product ${id}` }) },
      },
    },
    {
      name: 'stock',
      sdl: 'type Query { warehouses: [String!] } type Product @key(fields: "id") { id: ID! left: Int weight: Int faulty: Int }',
      resolvers: {
        Query: { warehouses: () => ['one'] },
        Product: {
          __resolveReference: ({ id }: { id: string }) => ({ id, left: Number(id), weight: 10 }),
          faulty: () => {
            throw new Error('expected a number, but there is none');
          },
        },
      },
    },
    {
      name: 'post',
      sdl: 'type Product @key(fields: "id") { id: ID! weight: Int @external postage: Int @requires(fields: "weight") stamps: Int }',
      resolvers: {
        Product: {
          __resolveReference: (reference: object) => ({ ...reference, stamps: 2 }),
          postage: ({ weight }: { weight: number }) => weight * 2,
        },
      },
    },
  ];
}

/** The supergraph in which the catalogue has these greetings. */
export function shopSupergraph(greetings: string): string {
  return composeSupergraph(subgraphs(undefined, greetings).map(contractOf)).sdl;
}

/** Three subgraphs behind the gateway's real door, each as slow or broken as a test says. */
export async function openShop(
  options: Partial<GatewayOptions> = {},
  supergraph: Pick<Topology, 'supergraphSdl' | 'follow' | 'startReadModels'> = fixed(),
): Promise<Shop> {
  const shop: Shop = { gateway: undefined!, behaviour: {}, requests: {}, orders: 0, version: 0 };
  const all = subgraphs(shop);
  const schemas = new Map(
    all.map((subgraph) => [subgraph.name, buildSubgraphSchema([{ typeDefs: parse(contractOf(subgraph).sdl), resolvers: subgraph.resolvers }])]),
  );
  const dataSource = (name: string) =>
    subgraphSource(name, (query) => async (variableValues, contextValue, token) => {
      shop.requests[name] = (shop.requests[name] ?? 0) + 1;
      await shop.behaviour[name]?.(token);
      const result = await execute({ schema: schemas.get(name)!, document: parse(query), variableValues, contextValue });
      return JSON.parse(JSON.stringify(result)) as typeof result;
    });
  const topology = {
    description: 'made up',
    ...supergraph,
    rowCounts: {},
    dataSource,
    version: async () => {
      await shop.beforeVersion;
      return String(shop.version);
    },
    close: async () => undefined,
  };
  shop.gateway = await startGateway(topology, { host: '127.0.0.1', port: 0, diagnostics: false, clients: { ...defaultClients(), shedDelay: 0 }, ...options });
  return shop;
}

function fixed(): Pick<Topology, 'supergraphSdl'> {
  return { supergraphSdl: shopSupergraph(GREETINGS) };
}

export interface ShopAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; id: string; subgraph?: string } }[];
}

export async function request({ gateway }: Shop, query: string, signal?: AbortSignal): Promise<ShopAnswer> {
  const response = await fetch(gateway.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }), signal });
  return (await response.json()) as ShopAnswer;
}

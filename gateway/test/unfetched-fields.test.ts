import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultClients } from '@portfolio/config';
import { execute, parse } from 'graphql';
import { pino } from 'pino';
import { composeSupergraph } from '../src/composition/compose.js';
import { subgraphSource } from '../src/execution/subgraphs/subgraph-source.js';
import { startGateway, type StartedGateway } from '../src/gateway.js';
import { answerOfStock, contractOf, type MadeUp } from './stock.js';

const VASE = { __typename: 'Vase', height: 30 };
const COIN = { __typename: 'Coin', year: 1448, minted: 'Malmø' };

/** Two wings give a hall's exhibits, which @shareable says are the same; but each knows exhibits of a type of its own. */
const museum: readonly MadeUp[] = [
  {
    name: 'east',
    sdl: `type Query { east: Hall lost: Exhibit } type Hall @key(fields: "id") { id: ID! exhibits: [Exhibit] @shareable }
      union Exhibit = Vase | Coin type Vase @shareable { height: Int } type Coin { year: Int minted: String! }`,
    resolvers: { Query: { east: () => ({ id: '1', exhibits: [VASE, COIN] }), lost: () => COIN } },
  },
  {
    name: 'west',
    sdl: `type Query { west: Hall } type Hall @key(fields: "id") { id: ID! exhibits: [Exhibit] @shareable guards: Int }
      union Exhibit = Vase | Mask type Vase @shareable { height: Int } type Mask { colour: String }`,
    resolvers: { Query: { west: () => ({ id: '1', exhibits: [VASE] }) }, Hall: { __resolveReference: () => null } },
  },
];

describe('an object of a type that not each subgraph of a shareable field gives', () => {
  const logged: { err: { message: string } }[] = [];
  let gateway: StartedGateway;

  beforeAll(async () => {
    logged.length = 0;
    const schemas = new Map(museum.map((each) => [each.name, buildSubgraphSchema([{ typeDefs: parse(contractOf(each).sdl), resolvers: each.resolvers }])]));
    const dataSource = (name: string) =>
      subgraphSource(name, (query) => async (variableValues) => {
        const result = await execute({ schema: schemas.get(name)!, document: parse(query), variableValues });
        return JSON.parse(JSON.stringify(result)) as typeof result;
      });
    const { sdl: supergraphSdl } = composeSupergraph(museum.map(contractOf));
    const topology = { description: 'made up', supergraphSdl, rowCounts: {}, dataSource, version: async () => '1', close: async () => undefined };
    const logger = pino({ level: 'error' }, { write: (line: string) => void logged.push(JSON.parse(line) as (typeof logged)[0]) });
    gateway = await startGateway(topology, { host: '127.0.0.1', port: 0, diagnostics: false, clients: { ...defaultClients(), shedDelay: 0 }, logger });
  });

  afterAll(() => gateway?.close());

  async function request(query: string): Promise<unknown> {
    const response = await fetch(gateway.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: { path: unknown; extensions: { code: string } }[] };
    return errors ? { data, errors: errors.map(({ path, extensions: { code } }) => [path, code]) } : data;
  }

  const nullable = '{ east { exhibits { __typename ... on Vase { height } ... on Coin { coined: year } } } }';

  test('comes from the stock gateway without its fields, and without an error', async () => {
    expect(await answerOfStock(museum, nullable)).toEqual({
      data: { east: { exhibits: [VASE, { __typename: 'Coin', coined: null }] } },
    });
  });

  test('comes with an error at each of its fields, and operators read why', async () => {
    expect(await request(nullable)).toEqual({
      data: { east: { exhibits: [VASE, { __typename: 'Coin', coined: null }] } },
      errors: [[['east', 'exhibits', 1, 'coined'], 'INTERNAL_SERVER_ERROR']],
    });
    expect(logged.map(({ err }) => err.message)).toEqual([
      'expected an object of a type that each subgraph with this shareable field gives, but got Coin, of which "coined" was not asked for',
    ]);
  });

  test('is null where such a field must not be', async () => {
    expect(await request('{ east { exhibits { ... on Coin { minted } } } }')).toEqual({
      data: { east: { exhibits: [{}, null] } },
      errors: [[['east', 'exhibits', 1, 'minted'], 'INTERNAL_SERVER_ERROR']],
    });
  });

  test('is whole where only one subgraph gives the field, and nothing is said of a type that nobody gave', async () => {
    expect(await request('{ lost { ... on Coin { year minted } } west { exhibits { ... on Vase { height } ... on Mask { colour } } } }')).toEqual({
      lost: { year: 1448, minted: 'Malmø' },
      west: { exhibits: [{ height: 30 }] },
    });
  });

  test('an entity that a subgraph does not find stays null without an error', async () => {
    expect(await request('{ east { id guards } }')).toEqual({ east: { id: '1', guards: null } });
  });
});

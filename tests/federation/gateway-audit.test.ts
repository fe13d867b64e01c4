import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql, parse } from 'graphql';

interface Case {
  query: string;
  expected: { data?: unknown; errors?: boolean };
}

interface Run {
  cases: number;
  refused?: string;
  failed: (Case & { received: unknown })[];
}

interface Scripts {
  runSuite(audit: string, id: string, from: 'composed' | 'loaded'): Promise<Run>;
  failuresOf(run: { id: string; composed: Run; loaded: Run }): string[];
  table(runs: readonly { id: string; composed: Run; loaded: Run }[]): string;
  casesOf(runs: readonly { id: string; composed: Run; loaded: Run }[]): string;
}

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires"])';

const [shop, price] = [
  `${LINK} type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String }`,
  `${LINK} type Item @key(fields: "id") { id: ID! price(currency: String): Int }`,
];

/** The second suite has a key of a field with @requires, which our composition refuses. */
const SUITES: Record<string, { subgraphs: Record<string, string>; tests: Case[] }> = {
  prices: {
    subgraphs: { shop, price },
    tests: [
      { query: '{ item { name price } }', expected: { data: { item: { name: 'bicycle', price: 2 } } } },
      { query: '{ item { name } }', expected: { data: { item: { name: 'tricycle' } } } },
      { query: '{ item { weight } }', expected: { errors: true } },
      { query: '{ item { id } }', expected: { data: { item: { id: '1' } }, errors: true } },
    ],
  },
  required: {
    subgraphs: {
      shop,
      price,
      post: `${LINK} type Item @key(fields: "id") @key(fields: "postage") { id: ID! price(currency: String): Int @external postage: Int @requires(fields: "price") }`,
    },
    tests: [{ query: '{ item { postage } }', expected: { data: { item: { postage: 1 } } } }],
  },
};

const THING = { id: '1', name: 'bicycle', price: 2, postage: 1 };
const resolvers = { Query: { item: () => THING }, Item: { __resolveReference: () => THING } };

/** An audit as The Guild's serves itself: its suites, their subgraphs and cases, and the supergraph that it composes; it knows nothing of how long lists are. */
function serveAudit(): Server {
  const answer = async (origin: string, [suite, name]: string[], body: string): Promise<unknown> => {
    const { subgraphs, tests } = SUITES[suite!]!;
    const services = Object.entries(subgraphs).map(([each, sdl]) => ({ name: each, url: `${origin}/${suite}/${each}`, sdl, typeDefs: parse(sdl) }));
    if (name === 'tests') return tests;
    if (name === 'subgraphs') return services;
    if (name === 'supergraph') return composeServices(services).supergraphSdl;
    if (!(name! in subgraphs)) return null;
    const typeDefs = parse(subgraphs[name!]!);
    const { Query, Item } = resolvers;
    const schema = buildSubgraphSchema([{ typeDefs, resolvers: name === 'shop' ? { Query, Item } : { Item } }]);
    const { query: source, variables: variableValues } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
    return graphql({ schema, source, variableValues });
  };
  return createServer((request, response) => {
    void (async () => {
      const result = await answer(`http://${request.headers.host}`, request.url!.split('/').slice(1), await text(request));
      response.statusCode = result === null ? 404 : 200;
      response.setHeader('content-type', 'application/json');
      response.end(typeof result === 'string' ? result : JSON.stringify(result));
    })();
  });
}

describe('npm run audit', () => {
  let server: Server;
  let scripts: Scripts;
  const runs: { id: string; composed: Run; loaded: Run }[] = [];

  beforeAll(async () => {
    const script = (name: string) => import(join(import.meta.dirname, '../../scripts/audit', name)) as Promise<Scripts>;
    scripts = { ...(await script('run-suite.js')), ...(await script('report.js')) };
    server = serveAudit();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const id of ['prices', 'required']) {
      runs.push({ id, composed: await scripts.runSuite(url, id, 'composed'), loaded: await scripts.runSuite(url, id, 'loaded') });
    }
  });

  afterAll(() => void server?.close());

  test('counts what passes, is refused and fails, composed and from a file', () => {
    expect(scripts.table(runs).split('\n').slice(2)).toEqual([
      '| prices | 4 | 2 | 0 | 2 |  |',
      expect.stringMatching(
        /^\| required \| 1 \| 0 \| 1 \| 0 \| \[post\] Item: expected @key to name only fields without @requires, but got "postage" with Item\.postage: /,
      ),
    ]);
    expect(scripts.casesOf(runs).split('\n')).toEqual([
      'composed: 5 cases, 2 passed, 1 refused, 2 failed',
      'from a file: 5 cases, 2 passed, 1 refused, 2 failed',
    ]);
  });

  test('reports each failed case with what was expected and received', () => {
    const [prices, required] = runs.map((run) => scripts.failuresOf(run));
    expect(prices!.slice(0, 2)).toEqual([
      'prices, composed:\n{ item { name } }\nexpected {"data":{"item":{"name":"tricycle"}}}\nreceived {"status":200,"data":{"item":{"name":"bicycle"}}}',
      'prices, composed:\n{ item { id } }\nexpected {"data":{"item":{"id":"1"}},"errors":true}\nreceived {"status":200,"data":{"item":{"id":"1"}}}',
    ]);
    expect([prices!.length, required]).toEqual([4, []]);
  });

  test('reports a suite that is refused one way only', () => {
    const [{ composed }, { loaded }] = runs as [(typeof runs)[0], (typeof runs)[0]];
    expect(scripts.failuresOf({ id: 'mixed', composed: { ...composed, failed: [] }, loaded: { ...loaded, refused: 'no' } })).toEqual([
      'mixed: refused only when loaded: no',
    ]);
  });
});

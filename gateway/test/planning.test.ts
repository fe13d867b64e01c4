import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultLimits } from '@portfolio/config';
import { request, openShop, type Shop } from './shop.js';
import { stockSupergraph, type MadeUp } from './stock.js';
import { OutOfTime, withinTime } from '../src/execution/plans/time-limit.js';

/** It calls functions, as planning does: V8 may compile a loop that only pushes to a list so that it is never terminated. */
const endless = () => {
  for (let plan = '{}'; ; plan = JSON.stringify({ of: JSON.parse(plan) as unknown }).slice(6, -1));
};

describe('work that is bound in time', () => {
  test('is ended wherever it is, and the next is not', () => {
    expect(() => withinTime(() => endless, 30)).toThrow(OutOfTime);
    expect(withinTime(() => () => 5, 30)).toBe(5);
  });

  test('is tried once more, as one attempt may be held up by a garbage collection', () => {
    const works = [endless, () => 'planned'];
    expect(withinTime(() => works.shift()!, 30)).toBe('planned');
    const begun: number[] = [];
    expect(() => withinTime(() => (begun.push(1), endless), 30)).toThrow(OutOfTime);
    expect(begun.length).toBeGreaterThanOrEqual(2);
  });

  test('fails as it fails', () => {
    expect(() =>
      withinTime(
        () => () => {
          throw new RangeError('too far');
        },
        1_000,
      ),
    ).toThrow(new RangeError('too far'));
  });
});

/** A chain that two subgraphs know: each step can be asked of either, so that the ways are doubled with each. */
const links: readonly MadeUp[] = ['catalogue', 'stock'].map((name) => ({
  name,
  sdl: `type Query { ${name === 'catalogue' ? 'first: Link' : 'warehouses: [String!]'} }
    type Link @key(fields: "id") { id: ID! next: Link @shareable ${name}: String }`,
  resolvers: {},
}));

describe('an operation that cannot be planned in its time', () => {
  let shop: Shop;

  beforeAll(async () => {
    shop = await openShop({ limits: { ...defaultLimits(), planning: 100 } }, { supergraphSdl: stockSupergraph(links) });
  });

  afterAll(() => shop?.gateway.close());

  const query = `{ first { ${'catalogue stock next { '.repeat(12)} id ${'} '.repeat(12)} } }`;

  test('is refused with a code, and again at once', async () => {
    const refusals = [await request(shop, query), await request(shop, query)];
    for (const { data, errors } of refusals) {
      expect([data, errors!.map(({ message, extensions: { code } }) => [message, code])]).toEqual([
        undefined,
        [['expected an operation that can be planned in 100 ms, but got one that takes longer; split the query', 'PLANNING_LIMIT_EXCEEDED']],
      ]);
    }
    const before = process.cpuUsage();
    for (let count = 0; count < 20; count += 1) await request(shop, query);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(20 * 100);
  });

  test('leaves the gateway able to plan others', async () => {
    await request(shop, `${query} # anew`);
    expect(await request(shop, '{ warehouses }')).toEqual({ data: { warehouses: ['one'] } });
  });
});

/** They compose, though `thing` gives no chair its `id` in `wood`, no lamp in `glass`, and no subgraph both. */
const things: readonly MadeUp[] = [
  {
    name: 'wood',
    sdl: `type Query { thing(number: Int!): Thing @shareable chair: Chair } interface Thing { id: ID! }
      type Chair implements Thing @key(fields: "id") { id: ID! legs: Int } type Lamp implements Thing @key(fields: "id") { id: ID! @external colour: String }`,
    resolvers: {},
  },
  {
    name: 'glass',
    sdl: `type Query { thing(number: Int!): Thing @shareable lamp: Lamp } interface Thing { id: ID! }
      type Chair implements Thing @key(fields: "id") { id: ID! @external seat: String } type Lamp implements Thing @key(fields: "id") { id: ID! watts: Int }`,
    resolvers: {},
  },
];

describe('an operation that has no plan', () => {
  let shop: Shop;

  beforeAll(async () => {
    shop = await openShop({}, { supergraphSdl: stockSupergraph(things) });
  });

  afterAll(() => shop?.gateway.close());

  test.each(['{ thing(number: 1) { id } }', '{ thing(number: 1) { id ... on Lamp { watts } } thing(number: 1) { __typename } }'])(
    '%s is refused',
    async (query) => {
      const response = await fetch(shop.gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as { data?: unknown; errors: { message: string; extensions: { code: string } }[] };
      expect([response.status, data, errors.map(({ message, extensions: { code } }) => [message, code])]).toEqual([
        400,
        undefined,
        [
          [
            'expected an operation that the subgraphs can answer, but got one with a field that none of them gives where it is asked; leave it out, or ask for it of another field',
            'OPERATION_NOT_PLANNABLE',
          ],
        ],
      ]);
    },
  );
});

import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { describe, expect, test } from '@jest/globals';
import { composeSupergraph } from '@portfolio/gateway';
import { parse } from 'graphql';
import { OutOfTime, withinTime } from '../src/execution/plans/time-limit.js';
import { checkSupergraph } from '../src/execution/supergraph/check-supergraph.js';
import { coded, rated } from './made-up-media.js';
import { chained, shared } from './made-up.js';
import { answerOfOurs, answerOfStock, contractOf, stockSupergraph, type MadeUp } from './stock.js';

/** Neither the contracts nor what they compose to are refused. */
function composes(subgraphs: readonly MadeUp[]): void {
  expect(() => composeSupergraph(subgraphs.map(contractOf))).not.toThrow();
  expect(() => checkSupergraph(stockSupergraph(subgraphs))).not.toThrow();
}

describe('a required field that itself requires others, where a query comes in by its subgraph', () => {
  const subgraphs = chained({ gives: true });

  test('is asked by the stock planner before its subgraph has been told what it requires, without an error', async () => {
    expect(await answerOfStock(subgraphs, '{ shipped { cost } }')).toEqual({ data: { shipped: { cost: 20 } } });
    expect(await answerOfStock(subgraphs, '{ shipped { total } }')).toEqual({ data: { shipped: { total: 1 } } });
  });

  test('is computed first by ours', async () => {
    composes(subgraphs);
    expect(await answerOfOurs(subgraphs, '{ shipped { total } }')).toEqual({ data: { shipped: { total: 21 } } });
    expect(await answerOfOurs(subgraphs, '{ shipped { total cost days } product { total } }')).toEqual({
      data: { shipped: { total: 21, cost: 20, days: 3 }, product: { total: 21 } },
    });
    const conditional = 'query ($if: Boolean!) { shipped { days ... @include(if: $if) { total } } }';
    expect(await answerOfOurs(subgraphs, conditional, { if: true })).toEqual({ data: { shipped: { days: 3, total: 21 } } });
    expect(await answerOfOurs(subgraphs, conditional, { if: false })).toEqual({ data: { shipped: { days: 3 } } });
  });
});

describe('a shared field of which one subgraph requires what the other computes', () => {
  const subgraphs = shared();
  const query = '{ first { name next { name length } } }';

  test('is computed by the stock planner from a field that the subgraph only names, without an error', async () => {
    expect(await answerOfStock(subgraphs, query)).toEqual({ data: { first: { name: 'link 1', next: null } } });
  });

  test('is answered by ours', async () => {
    composes(subgraphs);
    expect(await answerOfOurs(subgraphs, query)).toEqual({ data: { first: { name: 'link 1', next: { name: 'link 2', length: 2 } } } });
  });
});

test('two fields that require different ones of one subgraph, one under a condition, are asked apart', async () => {
  const [catalogue, shipping] = chained({ gives: true }) as [MadeUp, MadeUp];
  const height = { ...catalogue, sdl: catalogue.sdl.replace('weight: Int', 'weight: Int height: Int') };
  height.resolvers = { Query: catalogue.resolvers.Query!, Product: { __resolveReference: (given: object) => given, weight: () => 10, height: () => 4 } };
  const room = { ...shipping, sdl: shipping.sdl.replace('days: Int', 'height: Int @external room: Int @requires(fields: "height weight")') };
  const cost = ({ weight }: { weight: number }) => weight * 2;
  room.resolvers = {
    Query: shipping.resolvers.Query!,
    Product: { __resolveReference: (given: object) => given, cost, room: ({ height, weight }: { height: number; weight: number }) => height * weight },
  };
  const query = 'query ($if: Boolean!) { shipped { cost ... @include(if: $if) { room } } }';
  expect(await answerOfStock([height, room], query, { if: false })).toEqual({ data: { shipped: { cost: null } } });
  expect(await answerOfOurs([height, room], query, { if: false })).toEqual({ data: { shipped: { cost: 20 } } });
  expect(await answerOfOurs([height, room], query, { if: true })).toEqual({ data: { shipped: { cost: 20, room: 40 } } });
});

describe('an @interfaceObject with @requires beside others of its interface', () => {
  test('makes the stock planner go round in a circle; ours plans it', async () => {
    const subgraphs = rated();
    const query = '{ rated { ... on Book { price } } }';
    expect(() => withinTime(() => () => stockPlan(subgraphs, query), 150)).toThrow(OutOfTime);
    composes(subgraphs);
    expect(await answerOfOurs(subgraphs, query)).toEqual({ data: { rated: { price: 'price of title 1' } } });
  });

  test('in a chain, is not planned by the stock planner; ours plans it', async () => {
    const subgraphs = rated({ taxed: true });
    const query = '{ priced { ... on Book { tax } } }';
    expect(() => stockPlan(subgraphs, query)).toThrow('potentially an interface object type at runtime');
    composes(subgraphs);
    expect(await answerOfOurs(subgraphs, query)).toEqual({ data: { priced: { tax: 'tax on price of title 1' } } });
    expect(await answerOfOurs(subgraphs, '{ priced { tax price title } media { ... on Book { tax } } }')).toEqual({
      data: { priced: { tax: 'tax on price of title 1', price: 'price of title 1', title: 'title 1' }, media: { tax: 'tax on price of title 1' } },
    });
    const conditional = 'query ($if: Boolean!) { priced { title ... @include(if: $if) { tax } } }';
    expect(await answerOfOurs(subgraphs, conditional, { if: true })).toEqual({ data: { priced: { title: 'title 1', tax: 'tax on price of title 1' } } });
    expect(await answerOfOurs(subgraphs, conditional, { if: false })).toEqual({ data: { priced: { title: 'title 1' } } });
  });

  test('under a condition, is not planned by the stock planner; ours plans it', async () => {
    const subgraphs = rated();
    const query = 'query ($if: Boolean!) { rated { stars ... @include(if: $if) { price } } }';
    expect(() => stockPlan(subgraphs, query)).toThrow('potentially an interface object type at runtime');
    expect(await answerOfOurs(subgraphs, query, { if: true })).toEqual({ data: { rated: { stars: 5, price: 'price of title 1' } } });
    expect(await answerOfOurs(subgraphs, query, { if: false })).toEqual({ data: { rated: { stars: 5 } } });
  });
});

describe('two fetches that ask the same, of which one waits for the other by a third', () => {
  const subgraphs = coded();
  const query = '{ named { ... on Book { code sequel { stars } } ... on Film { stars } } }';

  test('are made one by the stock planner, which finds the circle', () => {
    expect(() => stockPlan(subgraphs, query)).toThrow('would create a cycle');
  });

  test('stay two in ours', async () => {
    composes(subgraphs);
    expect(await answerOfOurs(subgraphs, query)).toEqual({ data: { named: { code: 'c1', sequel: [{ stars: 5 }] } } });
  });
});

/** What Apollo's planner as it is published makes of a query. */
function stockPlan(subgraphs: readonly MadeUp[], query: string): void {
  const supergraph = Supergraph.build(stockSupergraph(subgraphs));
  new QueryPlanner(supergraph).buildQueryPlan(operationFromDocument(supergraph.apiSchema(), parse(query)));
}

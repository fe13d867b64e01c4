import { describe, expect, test } from '@jest/globals';
import { composeSupergraph } from '@portfolio/gateway';
import { clientName, requiredName } from '../src/execution/executor/alias-mangling.js';
import { checkSupergraph } from '../src/execution/supergraph/check-supergraph.js';
import { keyed, noted, nodes, products } from './made-up.js';
import { answerOfOurs, answerOfStock, contractOf, stockSupergraph, type MadeUp } from './stock.js';

const NOT_PLANNABLE = expect.stringMatching(/^expected an operation that the subgraphs can answer, but got one with a field that none of them gives/);

/** Neither the contracts nor what they compose to are refused. */
function composes(subgraphs: readonly MadeUp[]): void {
  expect(() => composeSupergraph(subgraphs.map(contractOf))).not.toThrow();
  expect(() => checkSupergraph(stockSupergraph(subgraphs))).not.toThrow();
}

describe('@requires of a field that takes arguments', () => {
  const takes = 'price(currency: String! = "USD"): Int';
  const once = products(takes, 'usd: Int @requires(fields: "price")');
  const twice = products(takes, 'usd: Int @requires(fields: "price(currency: \\"USD\\")") eur: Int @requires(fields: "price(currency: \\"EUR\\")")');

  test('gives a client its own value, not the required one', async () => {
    const query = '{ product { usd price(currency: "EUR") } }';
    expect(await answerOfStock(once, query)).toEqual({ data: { product: { usd: 100, price: 10 } } });
    composes(once);
    expect(await answerOfOurs(once, query)).toEqual({ data: { product: { usd: 100, price: 20 } } });
    expect(await answerOfOurs(once, '{ product { price(currency: "EUR") } }')).toEqual({ data: { product: { price: 20 } } });
  });

  test('gives the client its value by a variable, in fragments and under whatever alias', async () => {
    const query = `query ($in: String = "EUR") { product { usd ...Price ... on Product { price(currency: $in) _alias_1_price: price } __alias_1: price(currency: $in) } }
      fragment Price on Product { price(currency: $in) id }`;
    expect(await answerOfOurs(once, query)).toEqual({ data: { product: { usd: 100, price: 20, id: 'p1', _alias_1_price: 10, __alias_1: 20 } } });
  });

  test('is computed from the value that each requirement asks', async () => {
    const query = '{ product { eur price usd } }';
    expect(await answerOfStock(twice, query)).toEqual({ data: { product: { eur: 100, price: 10, usd: 100 } } });
    composes(twice);
    expect(await answerOfOurs(twice, query)).toEqual({ data: { product: { eur: 200, price: 10, usd: 100 } } });
    expect(await answerOfOurs(twice, '{ product { usd } }')).toEqual({ data: { product: { usd: 100 } } });
    const conditional = 'query ($if: Boolean!) { product { usd @skip(if: $if) ... @include(if: $if) { eur } } }';
    expect(await answerOfOurs(twice, conditional, { if: true })).toEqual({ data: { product: { eur: 200 } } });
    expect(await answerOfOurs(twice, conditional, { if: false })).toEqual({ data: { product: { usd: 100 } } });
  });

  test('is computed from its own value where a query comes in by the subgraph that computes', async () => {
    const [prices, catalogue] = twice as [MadeUp, MadeUp];
    const given = {
      ...prices,
      sdl: `type Query { priced: Product } ${prices.sdl}`,
      resolvers: { ...prices.resolvers, Query: { priced: () => ({ id: 'p1' }) } },
    };
    expect(await answerOfOurs([given, catalogue], '{ priced { usd eur price(currency: "EUR") } }')).toEqual({
      data: { priced: { usd: 100, eur: 200, price: 20 } },
    });
  });

  test('fails under the name that clients know', () => {
    expect(clientName(requiredName('price', 12))).toBe('price');
    expect(clientName(requiredName('_alias_1_price', 3))).toBe('_alias_1_price');
  });

  test('is computed from its own value inside a nested field set', async () => {
    const cost = 'cost: Cost';
    const requiring = 'usd: Int @requires(fields: "cost { in }") eur: Int @requires(fields: "cost { in(currency: \\"EUR\\") }")';
    const [prices, catalogue] = products(cost, requiring, 'type Cost @shareable { in(currency: String): Int }') as [MadeUp, MadeUp];
    const times = ({ cost: { in: value } }: { cost: { in: number } }) => value * 10;
    const nested: MadeUp[] = [
      { ...prices, resolvers: { Product: { usd: times, eur: times } } },
      {
        ...catalogue,
        resolvers: {
          Query: { product: () => ({ id: 'p1', cost: {} }) },
          Product: { __resolveReference: () => ({ id: 'p1', cost: {} }) },
          Cost: { in: (_cost: object, { currency }: { currency?: string }) => (currency === 'EUR' ? 20 : 10) },
        },
      },
    ];
    composes(nested);
    const query = '{ product { usd eur cost { in(currency: "EUR") other: in } } }';
    expect(await answerOfOurs(nested, query)).toEqual({ data: { product: { usd: 100, eur: 200, cost: { in: 20, other: 10 } } } });
  });
});

describe('keys of which the first is not resolvable', () => {
  const query = '{ asset { id name label } }';
  const NOT = ', resolvable: false';

  test.each([
    ['a single one', keyed(['number', NOT], ['id', ''])],
    ['a composite one', keyed(['parts { one two }', NOT], ['id parts { two three }', ''])],
  ])('lose the entity in the stock gateway; ours comes back by the one that is: %s', async (_case, subgraphs) => {
    expect(await answerOfStock(subgraphs, query)).toEqual({ data: { asset: null } });
    composes(subgraphs);
    expect(await answerOfOurs(subgraphs, query)).toEqual({ data: { asset: { id: '1', name: 'one', label: 'label of one' } } });
  });

  test('an operation for which there is no other is refused, the rest is answered', async () => {
    const subgraphs = keyed(['id', NOT]);
    expect(await answerOfStock(subgraphs, query)).toEqual({ data: { asset: { id: '1', name: 'one', label: 'label of one' } } });
    composes(subgraphs);
    expect(await answerOfOurs(subgraphs, query)).toEqual({ errors: [NOT_PLANNABLE] });
    expect(await answerOfOurs(subgraphs, '{ asset { id name } }')).toEqual({ data: { asset: { id: '1', name: 'one' } } });
  });

  test('of an @interfaceObject none of which is, lose the object where it would have to come back; ours refuses that operation', async () => {
    const leaf = { __typename: 'Leaf', id: 'n1', name: 'leaf' };
    const key = '@key(fields: "id"';
    const subgraphs: MadeUp[] = [
      {
        name: 'nodes',
        sdl: `type Query { node: Node } interface Node ${key}) { id: ID! } type Leaf implements Node ${key}) { id: ID! name: String }`,
        resolvers: { Query: { node: () => leaf }, Node: { __resolveReference: () => leaf }, Leaf: { __resolveReference: () => leaf } },
      },
      {
        name: 'names',
        sdl: `type Query { noted: Node } type Node @interfaceObject ${key}${NOT}) { id: ID! }`,
        resolvers: { Query: { noted: () => ({ id: 'n1' }) }, Node: { __resolveReference: () => null } },
      },
    ];
    composes(subgraphs);
    expect(await answerOfStock(subgraphs, '{ noted { ... on Leaf { other: id } } }')).toEqual({ data: { noted: null } });
    expect(await answerOfOurs(subgraphs, '{ noted { ... on Leaf { other: id } } }')).toEqual({ errors: [NOT_PLANNABLE] });
    expect(await answerOfOurs(subgraphs, '{ noted { id ... on Leaf { name } } }')).toEqual({ data: { noted: { id: 'n1', name: 'leaf' } } });
  });

  test('of an @interfaceObject, lose its fields once the type is known; ours comes back by the one that is', async () => {
    const subgraphs = noted({ first: 'code' });
    expect(await answerOfStock(subgraphs, '{ noted { ... on Leaf { note } } }')).toEqual({ data: { noted: { note: null } } });
    composes(subgraphs);
    expect(await answerOfOurs(subgraphs, '{ noted { ... on Leaf { note } } }')).toEqual({ data: { noted: { note: 'noted' } } });
  });
});

describe('an interface that no type implements', () => {
  test.each([[true], [false]])('is null in the stock gateway, without an error; ours refuses that operation alone (resolvable: %s)', async (resolvable) => {
    const subgraphs = nodes({ resolvable, implemented: false });
    expect(await answerOfStock(subgraphs, '{ node { note } }')).toEqual({ data: { node: null } });
    composes(subgraphs);
    expect(await answerOfOurs(subgraphs, '{ node { note } }')).toEqual({ errors: [NOT_PLANNABLE] });
    expect(await answerOfOurs(subgraphs, '{ noted { id } ... on Query { node { note } } }')).toEqual({ errors: [NOT_PLANNABLE] });
    expect(await answerOfOurs(subgraphs, '{ noted { id note } }')).toEqual({ data: { noted: { id: 'n1', note: 'noted' } } });
  });

  test('is refused where its type is asked', async () => {
    const subgraphs = nodes({ resolvable: true, implemented: false });
    expect(await answerOfStock(subgraphs, '{ noted { __typename id } }')).toEqual({ errors: ['Subgraph nodes has no entities defined'] });
    expect(await answerOfOurs(subgraphs, '{ noted { __typename id } }')).toEqual({ errors: [NOT_PLANNABLE] });
  });
});

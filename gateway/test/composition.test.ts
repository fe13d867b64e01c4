import { describe, expect, test } from '@jest/globals';
import { composeSupergraph } from '@portfolio/gateway';
import { keyed, noted, nodes, products } from './made-up.js';
import { askStock, contractOf, stockSupergraph, type MadeUp } from './stock.js';

const compose = (subgraphs: readonly MadeUp[]) => () => composeSupergraph(subgraphs.map(contractOf));
const refused = (...reasons: string[]) => `The subgraphs do not compose:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`;

describe('@requires of a field that takes arguments', () => {
  const takes = 'price(currency: String! = "USD"): Int';
  const twice = products(takes, 'usd: Int @requires(fields: "price(currency: \\"USD\\")") eur: Int @requires(fields: "price(currency: \\"EUR\\")")');
  const once = products(takes, 'usd: Int @requires(fields: "price")');
  const reason = (field: string) =>
    `[prices] Product.${field}: expected @requires to name only fields without arguments, but got Product.price: ` +
    'where one operation asks such a field twice with different arguments, the gateway gives both the same value';

  test('is answered by the stock gateway with another argument’s value', async () => {
    expect(await askStock(twice, '{ product { usd } }')).toEqual({ data: { product: { usd: 100 } } });
    expect(await askStock(twice, '{ product { eur } }')).toEqual({ data: { product: { eur: 200 } } });
    expect(await askStock(twice, '{ product { usd eur } }')).toEqual({ data: { product: { usd: 200, eur: 200 } } });
  });

  test('gives a client the value that @requires asked, not its own', async () => {
    expect(await askStock(once, '{ product { price(currency: "EUR") } }')).toEqual({ data: { product: { price: 20 } } });
    expect(await askStock(once, '{ product { usd price(currency: "EUR") } }')).toEqual({ data: { product: { usd: 100, price: 10 } } });
  });

  test('is refused, with and without the argument given', () => {
    expect(compose(twice)).toThrow(refused(reason('usd'), reason('eur')));
    expect(compose(once)).toThrow(refused(reason('usd')));
  });

  test('is refused inside a nested field set', () => {
    const nested = products('cost: Cost', 'usd: Int @requires(fields: "cost { in }")', 'type Cost @shareable { in(currency: String): Int }');
    expect(compose(nested)).toThrow('[prices] Product.usd: expected @requires to name only fields without arguments, but got Cost.in:');
  });

  test('passes where the required field takes none, whatever the field that requires it takes', async () => {
    const near = products('price: Int', 'usd(round: Boolean): Int @requires(fields: "price")');
    expect(compose(near)).not.toThrow();
    expect(await askStock(near, '{ product { usd(round: true) price } }')).toEqual({ data: { product: { usd: 100, price: 10 } } });
  });
});

describe('keys of which the first is not resolvable', () => {
  const query = '{ asset { id name label } }';
  const whole = { data: { asset: { id: '1', name: 'one', label: 'label of one' } } };
  const NOT = ', resolvable: false';
  const reason = (key: string) =>
    `[labels] Asset: expected the first @key of a type with @requires to be resolvable, but got "${key}" with resolvable: false: ` +
    'the gateway comes back with the required values by the first key, which this subgraph does not resolve, and the entity is null';

  test('lose the entity in the stock gateway, without an error', async () => {
    expect(await askStock(keyed(['number', NOT], ['id', '']), query)).toEqual({ data: { asset: null } });
    expect(await askStock(keyed(['parts { one two }', NOT], ['id parts { two three }', '']), query)).toEqual({ data: { asset: null } });
  });

  test('are refused', () => {
    expect(compose(keyed(['number', NOT], ['id', '']))).toThrow(refused(reason('number')));
    expect(compose(keyed(['parts { one two }', NOT], ['id parts { two three }', '']))).toThrow(refused(reason('parts { one two }')));
    expect(compose(keyed(['id', NOT]))).toThrow(refused(reason('id')));
  });

  test.each([
    [
      'the resolvable one stands first',
      [
        ['id', ''],
        ['number', NOT],
      ],
    ],
    [
      'the first holds all of a resolvable one',
      [
        ['id parts { one two three }', NOT],
        ['id parts { two three }', ''],
      ],
    ],
    [
      'every one is resolvable',
      [
        ['id parts { two three }', ''],
        ['id', ''],
      ],
    ],
  ] as const)('pass where %s', async (_case, keys) => {
    const near = keyed(...keys);
    expect(compose(near)).not.toThrow();
    expect(await askStock(near, query)).toEqual(whole);
  });
});

describe('an @interfaceObject', () => {
  const unreached = (field: string) =>
    `[notes] Node.${field}: expected an @interfaceObject that adds fields to have a resolvable @key, but got only resolvable: false: ` +
    'an object of Node that another subgraph gives would be answered as null';
  const unimplemented = '[notes] Node: expected a type of the graph to implement the interface Node, but got none: an object of it would be answered as null';

  test('that cannot be reached is left out by the stock gateway, without an error', async () => {
    const audit = nodes({ resolvable: false, implemented: false });
    expect(await askStock(audit, '{ noted { id note } }')).toEqual({ data: { noted: { id: 'n1', note: 'noted' } } });
    expect(await askStock(audit, '{ node { note } noted { id } }')).toEqual({ data: { node: null, noted: { id: 'n1' } } });
    expect(compose(audit)).toThrow(refused(unreached('note'), unimplemented));
  });

  test('that nothing implements fails the same with a resolvable key, and its __typename fails the operation', async () => {
    const reached = nodes({ resolvable: true, implemented: false });
    expect(await askStock(reached, '{ node { note } noted { id } }')).toEqual({ data: { node: null, noted: { id: 'n1' } } });
    expect(await askStock(reached, '{ noted { __typename id } }')).toEqual({ errors: ['Subgraph nodes has no entities defined'] });
    expect(compose(reached)).toThrow(refused(unimplemented));
  });

  test('that cannot be reached is refused by our reason first, then by composition’s', () => {
    expect(compose(nodes({ resolvable: false, implemented: true }))).toThrow(`${refused(unreached('note'))}\n  The following supergraph API query:`);
  });

  test('passes with a resolvable key', async () => {
    const near = nodes({ resolvable: true, implemented: true });
    expect(compose(near)).not.toThrow();
    expect(await askStock(near, '{ node { __typename note } noted { __typename id } }')).toEqual({
      data: { node: { __typename: 'Leaf', note: 'noted' }, noted: { __typename: 'Leaf', id: 'n1' } },
    });
  });

  test('passes without one where it only refers to the interface', async () => {
    const near = nodes({ resolvable: false, implemented: true, adds: false });
    expect(compose(near)).not.toThrow();
    expect(await askStock(near, '{ noted { __typename id } }')).toEqual({ data: { noted: { __typename: 'Leaf', id: 'n1' } } });
  });
});

describe('a @key that names a field with @requires', () => {
  const parts = (keys: string, more = ''): MadeUp[] => [
    { name: 'parts', sdl: `type Query { part: Part } type Part ${keys} { id: ID! number: ID @requires(fields: "maker") maker: ID @external }`, resolvers: {} },
    { name: 'makers', sdl: `type Part @key(fields: "id") { id: ID! maker: ID }`, resolvers: {} },
    { name: 'stock', sdl: `type Part @key(fields: "number") { number: ID @shareable count: Int ${more} }`, resolvers: {} },
  ];
  const reason =
    '[parts] Part: expected @key to name only fields without @requires, but got "number" with Part.number: the subgraph cannot tell such a key before it has been found by it';

  test.each([['beside'], ['before']])('is refused with a reason, %s a key of its own', (where) => {
    const [id, number] = ['@key(fields: "id")', '@key(fields: "number")'];
    const keys = where === 'beside' ? `${id} ${number}` : `${number} ${id}`;
    expect(() => stockSupergraph(parts(keys))).toThrow('Maximum call stack size exceeded');
    expect(compose(parts(keys))).toThrow(`${refused(reason)}\n  composition failed: Maximum call stack size exceeded`);
  });

  test('passes where the key names other fields, whatever requires what', () => {
    const [near] = parts('@key(fields: "id")');
    expect(compose([near!, parts('')[1]!])).not.toThrow();
  });
});

describe('an @interfaceObject whose first key is not resolvable', () => {
  const query = '{ noted { ... on Leaf { note } } }';

  test('loses its fields once the type is known, without an error', async () => {
    const wrong = noted({ first: 'code' });
    expect(await askStock(wrong, query)).toEqual({ data: { noted: { note: null } } });
    expect(compose(wrong)).toThrow(
      refused(
        '[notes] Node: expected the first @key of an @interfaceObject to be resolvable, but got "code" with resolvable: false: ' +
          'the gateway comes back by the first key once the type of an object is known, and its fields are null',
      ),
    );
  });

  test('passes where the resolvable one stands first', async () => {
    expect(compose(noted({ first: 'id' }))).not.toThrow();
    expect(await askStock(noted({ first: 'id' }), query)).toEqual({ data: { noted: { note: 'noted' } } });
  });
});

describe('a first key that is not resolvable', () => {
  const [names, labels] = keyed(['number', ', resolvable: false'], ['id', '']) as [MadeUp, MadeUp];

  test('passes where queries come only from the subgraph that has what is required', async () => {
    const near: MadeUp[] = [
      { ...names, sdl: `type Query { asset: Asset } ${names.sdl}`, resolvers: { ...names.resolvers, Query: { asset: () => ({ id: '1', name: 'one' }) } } },
      { ...labels, sdl: labels.sdl.replace('type Query { asset: Asset }', ''), resolvers: { Asset: labels.resolvers.Asset! } },
    ];
    expect(compose(near)).not.toThrow();
    expect(await askStock(near, '{ asset { id name label } }')).toEqual({ data: { asset: { id: '1', name: 'one', label: 'label of one' } } });
  });
});

test('every refusal is told at once, in the order of the rules', () => {
  const fault = 'usd: Int @requires(fields: "price(currency: \\"USD\\")")';
  const both: MadeUp[] = [...products('price(currency: String!): Int', fault), ...nodes({ resolvable: true, implemented: false })];
  expect(compose(both)).toThrow(/^The subgraphs do not compose:\n {2}\[prices\] Product\.usd: .*\n {2}\[notes\] Node: .*$/);
});

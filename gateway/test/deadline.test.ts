import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { defaultTimeouts } from '@portfolio/config';
import { waitFor } from '@portfolio/testkit';
import { request, hangs, openShop, type Behaviour, type Shop, type ShopAnswer } from './shop.js';

const SHORT = 60;
const QUERY = '{ products(first: 2) { name left stamps } }';

const errorsOf = ({ errors = [] }: ShopAnswer) => errors.map(({ path, extensions: { code, subgraph } }) => [path?.join('.'), code, subgraph]);

describe('a subgraph that does not answer in time', () => {
  let shop: Shop;
  beforeAll(async () => (shop = await openShop({ timeouts: { ...defaultTimeouts(), subgraph: 5_000, bySubgraph: { stock: SHORT } } })));
  afterAll(() => shop?.gateway.close());
  beforeEach(() => void (shop.behaviour = {}));

  test.each(['first', 'known'])('costs only its own fields, each told at its place (%s request)', async () => {
    shop.behaviour.stock = hangs;
    const answer = await request(shop, QUERY);
    expect(answer.data).toEqual({
      products: [
        { name: 'product 0', left: null, stamps: 2 },
        { name: 'product 1', left: null, stamps: 2 },
      ],
    });
    expect(errorsOf(answer)).toEqual([
      ['products.0.left', 'SUBGRAPH_TIMEOUT', 'stock'],
      ['products.1.left', 'SUBGRAPH_TIMEOUT', 'stock'],
    ]);
    expect(answer.errors![0]!.message).toBe('expected the subgraph "stock" to answer within 60 ms, but it did not; its fields are missing');
    expect(answer.errors![1]!.extensions.id).toBe(answer.errors![0]!.extensions.id);
  });

  test('is named where others could not be asked because of it', async () => {
    shop.behaviour.stock = hangs;
    const answer = await request(shop, '{ products(first: 1) { name postage stamps } }');
    expect(answer.data).toEqual({ products: [{ name: 'product 0', postage: null, stamps: 2 }] });
    expect(errorsOf(answer)).toEqual([['products.0.postage', 'SUBGRAPH_TIMEOUT', 'stock']]);
  });

  test('is told under the names that the client gave', async () => {
    shop.behaviour.stock = hangs;
    const answer = await request(shop, '{ all: products(first: 1) { ...P } warehouses } fragment P on Product { name: left left: name }');
    expect(answer.data).toEqual({ all: [{ name: null, left: 'product 0' }], warehouses: null });
    expect(errorsOf(answer).sort()).toEqual([
      ['all.0.name', 'SUBGRAPH_TIMEOUT', 'stock'],
      ['warehouses', 'SUBGRAPH_TIMEOUT', 'stock'],
    ]);
  });

  test('is told once at the list where it has very many places', async () => {
    shop.behaviour.stock = hangs;
    const answer = await request(shop, '{ products(first: 60) { left } }');
    expect(answer.data).toEqual({ products: Array.from({ length: 60 }, () => ({ left: null })) });
    expect(errorsOf(answer)).toEqual([['products', 'SUBGRAPH_TIMEOUT', 'stock']]);
  });

  test('answers again as soon as it can', async () => {
    expect(await request(shop, QUERY)).toEqual({
      data: {
        products: [
          { name: 'product 0', left: 0, stamps: 2 },
          { name: 'product 1', left: 1, stamps: 2 },
        ],
      },
    });
  });
});

describe('a request whose time is over', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop({ timeouts: { ...defaultTimeouts(), request: 1_000 } });
    // The first operation of all makes the planner, which takes its time.
    await request(shop, '{ __typename }');
  });
  afterAll(() => shop?.gateway.close());

  test('is answered with what is there, and asks no further', async () => {
    let slow = (): void => undefined;
    shop.behaviour.catalogue = hangs;
    shop.behaviour.stock = () => new Promise((resolve) => (slow = resolve));
    const answer = await request(shop, '{ greeting warehouses }');
    slow();
    expect(answer.data).toEqual({ greeting: null, warehouses: null });
    expect(errorsOf(answer).sort()).toEqual([
      ['greeting', 'DEADLINE_EXCEEDED', 'catalogue'],
      ['warehouses', 'DEADLINE_EXCEEDED', 'stock'],
    ]);
    const none = await request(shop, QUERY);
    expect([none.data, errorsOf(none)]).toEqual([null, [['products', 'DEADLINE_EXCEEDED', 'catalogue']]]);
    expect([shop.requests.stock, shop.requests.post]).toEqual([1, undefined]);
  });
});

describe('a client that goes away', () => {
  let shop: Shop;
  let begun: number;
  let givenUp: number;
  let goOn: () => void;

  /** Until the test says so, or the wait is given up. */
  const paused: Behaviour = async (token) => {
    const going = new Promise<void>((resolve) => (goOn = resolve));
    begun += 1;
    await Promise.race([going, hangs(token)]).catch((reason: unknown) => {
      givenUp += 1;
      throw reason;
    });
  };

  beforeAll(async () => (shop = await openShop({ responseCacheBytes: 1_000_000 })));
  afterAll(() => shop?.gateway.close());
  beforeEach(() => {
    [begun, givenUp] = [0, 0];
    shop.version += 1;
  });

  const leaving = (query: string) => {
    const client = new AbortController();
    const gone = request(shop, query, client.signal).catch((error: Error) => error.name);
    return { leave: () => client.abort(), gone };
  };

  test.each(['first', 'known'])('ends what was asked for it (%s request)', async () => {
    shop.behaviour.catalogue = paused;
    const { leave, gone } = leaving('{ greeting }');
    await waitFor(() => begun === 1, 'the subgraph to be asked');
    leave();
    expect(await gone).toBe('AbortError');
    await waitFor(() => givenUp === 1, 'the subgraph to be given up');
    shop.behaviour.catalogue = undefined;
    expect(await request(shop, '{ greeting }')).toEqual({ data: { greeting: 'hello' } });
  });

  test('ends nothing that is not begun, where it goes before the answer is known not to be kept', async () => {
    expect(await request(shop, '{ farewell }')).toEqual({ data: { farewell: 'goodbye' } });
    const before = shop.requests.catalogue;
    let tell = (): void => undefined;
    shop.beforeVersion = new Promise((resolve) => (tell = resolve));
    const { leave, gone } = leaving('{ farewell }');
    const health = new URL('/health/live', shop.gateway.url);
    const turns = async () => {
      for (let time = 0; time < 10; time += 1) await (await fetch(health)).arrayBuffer();
    };
    await turns();
    leave();
    expect(await gone).toBe('AbortError');
    await turns();
    shop.beforeVersion = undefined;
    tell();
    await turns();
    expect(shop.requests.catalogue).toBe(before);
    expect(await request(shop, '{ farewell }')).toEqual({ data: { farewell: 'goodbye' } });
  });

  test('a mutation is carried out', async () => {
    shop.behaviour.catalogue = paused;
    const { leave, gone } = leaving('mutation { order(id: "7") { name } }');
    await waitFor(() => begun === 1, 'the subgraph to be asked');
    leave();
    expect(await gone).toBe('AbortError');
    goOn();
    await waitFor(() => shop.orders === 1, 'the order to be carried out');
    expect(givenUp).toBe(0);
  });
});

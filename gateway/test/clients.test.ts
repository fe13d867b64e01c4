import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { TryLater } from '@portfolio/errors';
import { clientOf, quotaHeaders, RateLimit, type Client } from '../src/protection/clients/index.js';
import { spendFrom } from '../src/protection/clients/bucket.js';
import { networkOf } from '../src/protection/clients/network.js';
import { MemoryBuckets } from '../src/protection/clients/memory-buckets.js';
import { LoadShedding } from '../src/protection/load-shedding.js';

const from = (headers: Record<string, string>) => ({ headers, socket: { remoteAddress: '10.0.0.9' } }) as unknown as IncomingMessage;

describe('who asks', () => {
  test('is told by the headers of Apollo and of others', () => {
    expect(clientOf(from({ 'apollographql-client-name': 'borger.dk', 'apollographql-client-version': '1.2.3' }), 0)).toEqual({
      name: 'borger.dk',
      version: '1.2.3',
      address: '10.0.0.9',
    });
    expect(clientOf(from({ 'graphql-client-name': 'web', 'graphql-client-version': '7' }), 0)).toMatchObject({ name: 'web', version: '7' });
    expect(clientOf(from({}), 0)).toEqual({ address: '10.0.0.9' });
  });

  test.each([['x'.repeat(101)], ['a\nb'], ['<script>'], ['']])('a name such as %j is none', (name) => {
    expect(clientOf(from({ 'apollographql-client-name': name }), 0).name).toBeUndefined();
  });

  test('an address is believed of as many proxies as there are', () => {
    const request = from({ 'x-forwarded-for': '1.1.1.1, 2.2.2.2, 3.3.3.3' });
    expect([0, 1, 2, 3, 4].map((proxies) => clientOf(request, proxies).address)).toEqual(['10.0.0.9', '3.3.3.3', '2.2.2.2', '1.1.1.1', '10.0.0.9']);
    expect(clientOf(from({}), 1).address).toBe('10.0.0.9');
  });
});

describe('an address', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:c000:201', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown', undefined],
  ])('%s stands for %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test.each([
    ['192.0.2.1:4711', '192.0.2.1'],
    ['[2001:db8::1]:4711', '2001:db8::1'],
    ['2001:db8::1', '2001:db8::1'],
    ['unknown', '10.0.0.9'],
    ['x'.repeat(10_000), '10.0.0.9'],
  ])('forwarded as %.40s is %s', (forwarded, address) => {
    expect(clientOf(from({ 'x-forwarded-for': forwarded }), 1).address).toBe(address);
  });
});

describe('a bucket', () => {
  const rate = { rate: 10, burst: 50 };

  test('is spent, and filled as time goes by, to the brim and no further', () => {
    const bucket = { tokens: 50, at: 0 };
    expect(spendFrom(bucket, 40, rate, 0)).toBe(0);
    expect(spendFrom(bucket, 20, rate, 0)).toBe(1);
    expect(spendFrom(bucket, 20, rate, 500)).toBe(0.5);
    expect(spendFrom(bucket, 20, rate, 1_000)).toBe(0);
    expect(bucket.tokens).toBe(0);
    expect(spendFrom(bucket, 1, rate, 1_000_000)).toBe(0);
    expect(bucket.tokens).toBe(49);
  });

  test('when full, pays for more than it holds, and is in debt then', () => {
    const bucket = { tokens: 50, at: 0 };
    expect(spendFrom(bucket, 100, rate, 0)).toBe(0);
    expect(bucket.tokens).toBe(-50);
    expect(spendFrom(bucket, 1, rate, 0)).toBe(5.1);
    expect(spendFrom(bucket, 100, rate, 5_000)).toBe(5);
    expect(spendFrom(bucket, 100, rate, 10_000)).toBe(0);
  });

  test('takes back what was not used, and no clock that goes back', () => {
    const bucket = { tokens: 20, at: 1_000 };
    expect(spendFrom(bucket, -10, rate, 1_000)).toBe(0);
    expect(bucket.tokens).toBe(30);
    expect(spendFrom(bucket, 1, rate, 0)).toBe(0);
    expect(bucket.tokens).toBe(29);
    spendFrom(bucket, -100, rate, 0);
    expect(bucket.tokens).toBe(50);
  });
});

describe('a rate limit', () => {
  /** Of this process' own buckets, so at once. */
  const spend = (rates: RateLimit, client: Client, cost: number) => void rates.spend(client, cost);
  const limit = () => new RateLimit({ rate: 10, burstSeconds: 2, byClient: { report: 100 } }, new MemoryBuckets(() => 0));

  test('is of each address, and of each client that has one of its own', () => {
    const rates = limit();
    for (const client of [{ address: 'a' }, { address: 'b', name: 'unknown' }]) {
      spend(rates, client, 20);
      expect(() => spend(rates, client, 5)).toThrow(
        new TryLater('RATE_LIMIT_EXCEEDED', 'expected a cost of at most 10 a second from this client, but it has spent more; try again in 1 s', 1),
      );
    }
    expect(() => spend(rates, { address: 'b', name: 'another name' }, 5)).toThrow('it has spent more');
    spend(rates, { address: 'a', name: 'report' }, 150);
    spend(rates, { address: 'b', name: 'report' }, 50);
    expect(() => spend(rates, { address: 'c', name: 'report' }, 1)).toThrow('at most 100 a second');
    expect(rates.rejected).toBe(4);
  });

  test('a request that costs nothing costs 1, and what is given back can be spent', () => {
    const rates = limit();
    for (let count = 0; count < 20; count += 1) spend(rates, { address: 'a' }, 0);
    expect(() => spend(rates, { address: 'a' }, 0)).toThrow(TryLater);
    rates.refund({ address: 'a' }, 0);
    spend(rates, { address: 'a' }, 0);
  });

  test('tells what is left, and in how many seconds there is more', async () => {
    let now = 0;
    const rates = new RateLimit({ rate: 0.5, burstSeconds: 41, byClient: {} }, new MemoryBuckets(() => now));
    const quotaAfter = async (cost: number) => {
      const headers = quotaHeaders(await rates.spend({ address: 'a' }, cost));
      expect([headers['ratelimit-policy'], headers['ratelimit-limit']]).toEqual(['"cost";q=20;w=41', '20']);
      expect(headers.ratelimit).toBe(`"cost";r=${headers['ratelimit-remaining']};t=${headers['ratelimit-reset']}`);
      return [headers['ratelimit-remaining'], headers['ratelimit-reset']];
    };
    // 19.5 of 20.5 are left, then 9.5; a second later 10.
    expect(await quotaAfter(1)).toEqual(['19', '1']);
    expect(await quotaAfter(10)).toEqual(['9', '1']);
    now = 1_000;
    expect(await quotaAfter(9)).toEqual(['1', '2']);
    const refused = () => rates.spend({ address: 'a' }, 3);
    expect(refused).toThrow(expect.objectContaining({ seconds: 4, headers: expect.objectContaining({ 'retry-after': '4', ratelimit: '"cost";r=1;t=4' }) }));
    now = 60_000;
    // Dearer than a full bucket: a debt of 9.5, of which 21 seconds leave 1 to spend.
    expect(await quotaAfter(30)).toEqual(['0', '21']);
    expect(quotaHeaders({ rate: 1, burst: 5, tokens: 5 }).ratelimit).toBe('"cost";r=5;t=0');
  });

  test('tells status, code and when to come back', () => {
    const error = new TryLater('RATE_LIMIT_EXCEEDED', 'expected less', 3);
    expect([error.status, error.seconds, error.extensions]).toEqual([
      429,
      3,
      { code: 'RATE_LIMIT_EXCEEDED', http: { status: 429, headers: new Map([['retry-after', '3']]) } },
    ]);
    expect(new TryLater('OVERLOADED', 'expected less', 1).status).toBe(503);
  });
});

describe('load shedding', () => {
  test('turns requests away from one measurement that is late until one that is not', () => {
    let [time, delay, resets] = [0, 0, 0];
    const shedding = new LoadShedding(100, { count: 3, percentile: () => (20 + delay) * 1e6, reset: () => (resets += 1), disable: () => true }, () => time);
    const admitted = (at: number, late: number) => {
      [time, delay] = [at, late];
      try {
        shedding.admit();
        return true;
      } catch (error) {
        expect(error).toMatchObject({ status: 503, seconds: 1, extensions: { code: 'OVERLOADED' } });
        return false;
      }
    };
    expect([admitted(0, 500), admitted(249, 500), admitted(250, 100), admitted(500, 101), admitted(600, 0), admitted(749, 0), admitted(750, 0)]).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
    expect([resets, shedding.shed]).toEqual([3, 3]);
  });

  test('turns nobody away because of one long turn', () => {
    let time = 0;
    const delays = { count: 2, percentile: () => 5_000e6, reset: () => undefined, disable: () => true };
    const shedding = new LoadShedding(100, delays, () => time);
    time = 5_000;
    expect(() => shedding.admit()).not.toThrow();
    delays.count = 3;
    expect(() => shedding.admit()).toThrow('try again in 1 s');
  });
});

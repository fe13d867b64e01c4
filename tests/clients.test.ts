import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ClientSettings } from '@portfolio/config';
import { startRedis, waitFor } from '@portfolio/testkit';
import { openGateways, type Gateways } from './gateways.js';
import type { Hub } from './setups.js';

/** A page, what is on it, and an id of each. */
const QUERY = '{ solutions(first: 40) { nodes { id } } }';
const COST = 1 + 40 + 4;
/** What a document costs more the first time. */
const UNKNOWN = 10;

describe('clients', () => {
  let gateways: Gateways;

  beforeAll(async () => {
    gateways = await openGateways({ responseCacheBytes: 10_000_000 });
  });

  afterAll(() => gateways?.close());

  const open = (clients: Partial<ClientSettings>) => gateways.start({ clients });

  const post = async (hub: Hub, headers: Record<string, string> = {}) => {
    const response = await fetch(hub.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: QUERY }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return { status: response.status, code: errors?.[0]?.extensions.code, after: Number(response.headers.get('retry-after')) };
  };

  test('that exceed their rate limit get 429 with Retry-After, for a cached operation and a new one; others are served', async () => {
    const hub = await open({ rateLimits: { rate: 1, burstSeconds: 110, byClient: { report: 1_000 } }, trustedProxies: 1 });
    const [one, other] = [{ 'x-forwarded-for': '192.0.2.1' }, { 'x-forwarded-for': '192.0.2.2' }];
    const answered = { status: 200, code: undefined, after: 0 };
    // The first time a document costs 10 more; then the response is cached, and costs as much as one that is executed.
    expect([await post(hub, one), await post(hub, one)]).toEqual([answered, answered]);
    const refused = await post(hub, one);
    expect(refused).toEqual({ status: 429, code: 'RATE_LIMIT_EXCEEDED', after: expect.any(Number) });
    expect(refused.after).toBeGreaterThan(0);
    expect(refused.after).toBeLessThanOrEqual(COST - (110 - UNKNOWN - 2 * COST));
    expect((await hub.request(QUERY.replace('40', '41'), undefined, one)).errors).toMatchObject([
      { message: expect.stringMatching(/^expected a cost of at most 1 a second from this client/), extensions: { classification: 'ExecutionAborted' } },
    ]);
    expect(await post(hub, other)).toEqual(answered);
    for (const _ of [1, 2, 3]) expect(await post(hub, { ...one, 'apollographql-client-name': 'report' })).toEqual(answered);
    expect((await fetch(new URL('/', hub.url), { headers: one })).status).toBe(200);
  });

  test('that are refused before their document is read are charged too, by network, and then rejected unread', async () => {
    const hub = await open({ rateLimits: { rate: 1, burstSeconds: 60, byClient: {} }, trustedProxies: 1 });
    const wrong = async (forwarded: string, body: string, headers: Record<string, string> = {}) => {
      const sent = { 'content-type': 'application/json', 'x-forwarded-for': forwarded, ...headers };
      return (await fetch(hub.url, { method: 'POST', headers: sent, body })).status;
    };
    const mistakes = () =>
      [
        wrong('2001:db8::1', '{'),
        wrong('2001:db8::2', ' '.repeat(1_100_000)),
        wrong('2001:db8:0:0:1::3', '{}', { 'content-encoding': 'zstd' }),
        wrong('2001:db8::4', QUERY, { 'content-type': 'text/plain' }),
        wrong('2001:db8::5', '{}'),
        fetch(hub.url, { method: 'PUT', headers: { 'x-forwarded-for': '2001:db8::6' } }).then(({ status }) => status),
      ] as const;
    expect((await Promise.all(mistakes())).slice(0, 3)).toEqual([400, 413, 415]);
    expect(await Promise.all(mistakes())).toEqual([429, 429, 429, 429, 429, 429]);
    expect(await post(hub, { 'x-forwarded-for': '2001:db8::7' })).toMatchObject({ status: 429, code: 'RATE_LIMIT_EXCEEDED' });
    expect(await wrong('2001:db8:0:1::1', '{')).toBe(400);
    expect(await wrong('::ffff:192.0.2.9', '{')).toBe(400);
  });

  test('get the remaining quota with each response and each refusal', async () => {
    const hub = await open({ rateLimits: { rate: 0.01, burstSeconds: 11_000, byClient: {} } });
    const request = async (query = QUERY) => {
      const { status, headers } = await fetch(hub.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
      const remaining = Number(headers.get('ratelimit-remaining'));
      expect([headers.get('ratelimit-policy'), headers.get('ratelimit-limit')]).toEqual(['"cost";q=110;w=11000', '110']);
      expect(headers.get('ratelimit')).toBe(`"cost";r=${remaining};t=${headers.get('ratelimit-reset')}`);
      return { status, remaining, after: headers.get('retry-after'), reset: headers.get('ratelimit-reset') };
    };
    const first = await request();
    const second = await request();
    expect([first.status, second.status]).toEqual([200, 200]);
    // What was spent comes back, as long as it takes.
    expect(first.remaining).toBeGreaterThanOrEqual(110 - UNKNOWN - COST);
    expect(first.remaining).toBeLessThan(110 - COST);
    expect(second.remaining).toBeLessThan(first.remaining);
    const unreadable = await request('{');
    expect([unreadable.status, unreadable.remaining < second.remaining]).toEqual([400, true]);
    const refused = await request();
    expect(refused).toEqual({ status: 429, remaining: expect.any(Number), after: refused.reset, reset: expect.stringMatching(/^[1-9]\d+$/) });
  });

  test('are shed while the event loop is late, and served again after', async () => {
    const hub = await open({ shedDelay: 10 });
    expect((await post(hub)).status).toBe(200);
    const turns = setInterval(() => {
      for (const end = performance.now() + 60; performance.now() < end;);
    });
    try {
      await waitFor(async () => (await post(hub)).status === 503, 'a request to be turned away');
      expect(await post(hub)).toEqual({ status: 503, code: 'OVERLOADED', after: 1 });
    } finally {
      clearInterval(turns);
    }
    await waitFor(async () => (await post(hub)).status === 200, 'requests to be answered again');
  });

  test('are counted by all gateways in Redis; without it each gateway counts its own, and no request fails', async () => {
    const redis = await startRedis();
    const clients = { rateLimits: { rate: 1, burstSeconds: 160, byClient: {} }, redisUrl: redis.url };
    const [one, other] = [await open(clients), await open(clients)];
    // Each is sent for the first time to another gateway, so that both times the document costs 10 more.
    try {
      const statuses = [];
      for (const hub of [one, other, one, other]) statuses.push((await post(hub)).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
      expect(await post(one)).toEqual({ status: 429, code: 'RATE_LIMIT_EXCEEDED', after: expect.any(Number) });
    } finally {
      await redis.stop();
    }
    expect([(await post(one)).status, (await post(other)).status]).toEqual([200, 200]);
  });
});

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultHttp } from '@portfolio/config';
import { openGateways, type Gateways } from './gateways.js';

const QUERY = 'query Named($id: ID!) { solution(id: $id) { id name } }';
const VARIABLES = { id: 'sapa' };
const TAG = /^"[\w-]{27}"$/;
const PREFLIGHT = { 'apollo-require-preflight': '1' };
const PRIVATE = 'private, no-cache';

describe('conditional requests', () => {
  let gateways: Gateways;

  beforeAll(async () => {
    gateways = await openGateways();
  });

  afterAll(() => gateways?.close());

  /** A gateway that has answered nothing yet. */
  async function start({ sharedCache = 0, responseCacheBytes = 10_000_000 } = {}): Promise<string> {
    return (await gateways.start({ responseCacheBytes, http: { ...defaultHttp(), sharedCache } })).url;
  }

  const addressOf = (url: string, parameters: Record<string, string> = { query: QUERY, variables: JSON.stringify(VARIABLES) }) =>
    `${url}?${new URLSearchParams(parameters).toString()}`;
  const byHash = { extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(QUERY).digest('hex') } }) };
  const post = (url: string, body: object, headers: Record<string, string> = {}) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const cacheHeaders = ({ status, headers }: Response) => [status, headers.get('etag'), headers.get('cache-control')];

  test.each([
    ['kept', 10_000_000],
    ['not kept', 0],
  ])('with responses %s, equal GETs have one ETag, the first as the next', async (_title, responseCacheBytes) => {
    const url = await start({ responseCacheBytes });
    const first = await fetch(addressOf(url), { headers: PREFLIGHT });
    const tag = first.headers.get('etag')!;
    expect(cacheHeaders(first)).toEqual([200, expect.stringMatching(TAG), PRIVATE]);
    expect(await first.json()).toEqual({ data: { solution: { id: 'sapa', name: expect.any(String) } } });
    await post(url, { query: QUERY, variables: VARIABLES, extensions: JSON.parse(byHash.extensions) as object });
    const headers: Record<string, string>[] = [PREFLIGHT, { 'x-apollo-operation-name': 'Named' }, { 'content-type': 'application/json' }];
    const addresses = [addressOf(url), addressOf(url, { ...byHash, variables: JSON.stringify(VARIABLES) })];
    for (const address of addresses) {
      for (const own of headers) {
        expect(cacheHeaders(await fetch(address, { headers: own }))).toEqual([200, tag, PRIVATE]);
        const notModified = await fetch(address, { headers: { ...own, 'if-none-match': `"other", W/${tag}` } });
        expect([...cacheHeaders(notModified), await notModified.text(), notModified.headers.get('vary')]).toEqual([
          304,
          tag,
          PRIVATE,
          '',
          'accept, accept-encoding',
        ]);
      }
    }
    for (const other of ['"other"', tag.replace('"', '"x')]) {
      expect((await fetch(addresses[0]!, { headers: { ...PREFLIGHT, 'if-none-match': other } })).status).toBe(200);
    }
  });

  test('an ETag is still valid after a restart, for the first request too', async () => {
    const tag = (await fetch(addressOf(await start()), { headers: PREFLIGHT })).headers.get('etag')!;
    const again = await fetch(addressOf(await start()), { headers: { ...PREFLIGHT, 'if-none-match': tag } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
  });

  test('HEAD returns the headers of GET without the body, also the first time', async () => {
    const url = await start();
    for (let time = 0; time < 2; time += 1) {
      const head = await fetch(addressOf(url), { method: 'HEAD', headers: PREFLIGHT });
      const get = await fetch(addressOf(url), { headers: PREFLIGHT });
      const shown = ['etag', 'cache-control', 'content-length', 'content-type', 'vary'];
      expect([head.status, await head.text(), ...shown.map((name) => head.headers.get(name))]).toEqual([
        200,
        '',
        ...shown.map((name) => get.headers.get(name)),
      ]);
      expect(Number(head.headers.get('content-length'))).toBe((await get.arrayBuffer()).byteLength);
    }
    const conditional = { ...PREFLIGHT, 'if-none-match': (await fetch(addressOf(url), { headers: PREFLIGHT })).headers.get('etag')! };
    expect((await fetch(addressOf(url), { method: 'HEAD', headers: conditional })).status).toBe(304);
    expect((await fetch(addressOf(url), { method: 'HEAD' })).status).toBe(400);
    expect((await fetch(addressOf(url, { query: 'mutation { __typename }' }), { method: 'HEAD', headers: PREFLIGHT })).status).toBe(405);
  });

  test('a POST gets the ETag where it names one, and the full body', async () => {
    const url = await start();
    const tag = (await fetch(addressOf(url), { headers: PREFLIGHT })).headers.get('etag')!;
    const body = { query: QUERY, variables: VARIABLES };
    for (const etag of [tag, '"other"', '*']) {
      const answer = await post(url, body, { 'if-none-match': etag });
      expect([...cacheHeaders(answer), await answer.json()]).toEqual([200, tag, 'no-store', { data: { solution: { id: 'sapa', name: expect.any(String) } } }]);
    }
    expect(cacheHeaders(await post(url, body))).toEqual([200, null, 'no-store']);
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['an error', { query: '{ regions { id } solutions(first: 100000) { totalCount } }' }, {}],
    ['a document that is refused', { query: '{ nothing }' }, {}],
    ['what the request cost', { query: QUERY, variables: JSON.stringify(VARIABLES) }, { 'x-cost': 'on' }],
  ])('a response with %s has no ETag and is not cached', async (_title, parameters, headers) => {
    const url = await start({ sharedCache: 60 });
    for (let time = 0; time < 3; time += 1) {
      expect(cacheHeaders(await fetch(addressOf(url, parameters), { headers: { ...PREFLIGHT, ...headers } })).slice(1)).toEqual([null, 'no-store']);
    }
  });

  test('the schema has an ETag like other data', async () => {
    const url = await start();
    const address = addressOf(url, { query: '{ __schema { queryType { name } } }' });
    const tag = (await fetch(address, { headers: PREFLIGHT })).headers.get('etag')!;
    expect(tag).toMatch(TAG);
    expect((await fetch(address, { headers: { ...PREFLIGHT, 'if-none-match': tag } })).status).toBe(304);
  });

  test('a shared cache may store public responses for the configured time, by the headers of Vary', async () => {
    const url = await start({ sharedCache: 60 });
    for (let time = 0; time < 2; time += 1) {
      const { headers } = await fetch(addressOf(url), { headers: PREFLIGHT });
      expect([headers.get('cache-control'), headers.get('vary')]).toEqual([
        'public, max-age=0, must-revalidate, s-maxage=60',
        'accept, accept-encoding, authorization, cookie, x-as-of, x-cost, x-transaktionsid, x-transaktionstid',
      ]);
      const own = {
        authorization: 'Bearer x',
        cookie: 'a=b',
        'x-transaktionsid': '00000000-0000-4000-8000-000000000000',
        'x-transaktionstid': '2026-01-01T00:00:00Z',
      };
      for (const [name, value] of Object.entries(own)) {
        const answer = await fetch(addressOf(url), { headers: { ...PREFLIGHT, [name]: value } });
        expect([name, answer.headers.get('cache-control')]).toEqual([name, PRIVATE]);
      }
      expect((await post(url, { query: QUERY, variables: VARIABLES })).headers.get('cache-control')).toBe('no-store');
    }
  });

  test.each([
    ['.csv', 'gzip'],
    ['.jsonld', 'gzip'],
    ['.xlsx', null],
  ])('an answer as %s has a weak ETag, is compressed once, and 304 for who has it', async (extension, coding) => {
    const address = addressOf(`${await start()}${extension}`);
    const first = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
    const tag = first.headers.get('etag')!;
    expect([...cacheHeaders(first), first.headers.get('content-encoding'), first.headers.get('vary')]).toEqual([
      200,
      expect.stringMatching(/^W\/"[\w-]{27}"$/),
      PRIVATE,
      coding,
      'accept, accept-encoding',
    ]);
    expect((await first.arrayBuffer()).byteLength).toBeGreaterThan(50);
    const head = await fetch(address, { method: 'HEAD' });
    expect([...cacheHeaders(head), await head.text()]).toEqual([200, tag, PRIVATE, '']);
    const again = await fetch(address, { headers: { 'if-none-match': tag } });
    expect([...cacheHeaders(again), await again.text()]).toEqual([304, tag, PRIVATE, '']);
    expect(first.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename="Named-\\d{4}-\\d\\d-\\d\\d\\${extension}"$`));
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultClients } from '@portfolio/config';
import { waitFor } from '@portfolio/testkit';
import { pino } from 'pino';
import { KnownRequests, ParsedText } from '../src/http/known-requests.js';
import { manifestOf } from '../src/protection/trusted-documents/index.js';
import { openShop, request, type Shop, type ShopAnswer } from './shop.js';

const parsed = (text: string) => new ParsedText(Buffer.from(text), JSON.parse(text));

describe('requests that are remembered', () => {
  test('are known by all of their bytes', () => {
    const known = new KnownRequests();
    const one = parsed('{"query":"{ a }"}');
    known.remember(one);
    expect(known.byBody(Buffer.from('{"query":"{ a }"}'))).toBe(one);
    for (const other of ['{"query":"{ b }"}', '{"query":"{ a }"} ', '']) expect(known.byBody(Buffer.from(other))).toBeUndefined();
    const search = new ParsedText('?query={a}', { query: '{a}' });
    known.remember(search);
    expect(known.bySearch('?query={a}')).toBe(search);
    expect(known.bySearch('?query={b}')).toBeUndefined();
  });

  test('are not taken for others of the same checksum', () => {
    const [one, other] = ['{"query":"plumless"}', '{"query":"buckeroo"}'];
    expect(crc32(one)).toBe(crc32(other));
    const known = new KnownRequests();
    known.remember(parsed(one));
    expect(known.byBody(Buffer.from(other))).toBeUndefined();
    known.remember(parsed(other));
    expect(known.byBody(Buffer.from(other))!.parsed).toEqual({ query: 'buckeroo' });
    expect(known.byBody(Buffer.from(one))).toBeUndefined();
  });

  test('stay within their bytes, whatever is sent; what was not asked for longest is forgotten', () => {
    const known = new KnownRequests(200_000);
    const bodyOf = (n: number) => JSON.stringify({ query: '{ a }', variables: { list: Array.from({ length: 200 }, (_, index) => [index, {}, n]) } });
    known.remember(parsed(bodyOf(0)));
    for (let n = 1; n <= 500; n += 1) {
      known.remember(parsed(bodyOf(n)));
      expect(known.bytes).toBeLessThanOrEqual(200_000);
    }
    expect(known.byBody(Buffer.from(bodyOf(0)))).toBeUndefined();
    expect(known.byBody(Buffer.from(bodyOf(500)))).toBeDefined();
    const long = JSON.stringify({ query: `{ a } #${'x'.repeat(60_000)}` });
    known.remember(parsed(long));
    expect(known.byBody(Buffer.from(long))).toBeUndefined();
  });

  test('hold no more memory than their own', () => {
    const known = new KnownRequests();
    const read = Buffer.concat([Buffer.alloc(60_000), Buffer.from('{"query":"{ a }"}')]).subarray(60_000);
    const own = new ParsedText(read, JSON.parse(read.toString()));
    known.remember(own);
    expect((own.text as Buffer).buffer.byteLength).toBe(read.length);
  });

  test('cannot be changed by whoever answers them, at any depth', () => {
    const known = new KnownRequests();
    const deep = parsed(`{"variables":{"deep":${'['.repeat(3_000)}{"a":1}${']'.repeat(3_000)}}}`);
    known.remember(deep);
    let inner: unknown = (deep.parsed as { variables: { deep: unknown } }).variables.deep;
    while (Array.isArray(inner)) {
      expect(Object.isFrozen(inner)).toBe(true);
      inner = inner[0] as unknown;
    }
    expect(() => ((inner as { a: number }).a = 2)).toThrow(TypeError);
    expect(() => delete (deep.parsed as { variables?: object }).variables).toThrow(TypeError);
  });
});

describe('a body that was answered before', () => {
  let shop: Shop;
  let folder: string;
  const log: Record<string, unknown>[] = [];
  const QUERY = 'query Some($first: Int!) { products(first: $first) { name } }';
  const bytes = JSON.stringify({ query: QUERY, variables: { first: 2 } });
  const data = { products: [{ name: 'product 0' }, { name: 'product 1' }] };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portfolio-known-'));
    await write('ours', [QUERY, 'query Greeting { greeting }']);
    shop = await openShop({
      responseCacheBytes: 1_000_000,
      logger: pino({}, { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) }),
      clients: { ...defaultClients(), shedDelay: 0, rateLimits: { rate: 1_000, burstSeconds: 10, byClient: { one: 2_000, other: 3_000 } } },
      costByClient: { poor: 1 },
    });
    for (let time = 0; time < 3; time += 1) expect(await (await post(bytes)).json()).toEqual({ data });
    expect(log.filter(({ msg }) => msg === 'answered').map(({ kept }) => kept)).toEqual([false, false, true]);
  });

  afterAll(async () => {
    await shop?.gateway.close();
    await rm(folder, { recursive: true, force: true });
  });

  const write = (client: string, documents: string[]) => writeFile(join(folder, `${client}.json`), JSON.stringify(manifestOf(documents)));
  const post = (body: string | Buffer, headers: Record<string, string> = {}, at = shop) =>
    fetch(at.gateway.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  const codeOf = async (response: Response) => ((await response.json()) as ShopAnswer).errors![0]!.extensions.code;
  const lastLine = () => log.filter(({ msg }) => msg === 'answered').at(-1)!;

  test('is answered in the media type that each client takes', async () => {
    const type = async (accept: string) => (await post(bytes, { accept })).headers.get('content-type');
    expect(await type('application/graphql-response+json')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await type('application/json')).toBe('application/json; charset=utf-8');
    expect((await post(bytes, { accept: 'image/png' })).status).toBe(406);
    expect(await type('text/csv')).toMatch(/^text\/csv/);
  });

  test('is refused in another content type', async () => {
    for (const type of ['text/plain', 'application/json; charset=latin1']) expect((await post(bytes, { 'content-type': type })).status).toBe(415);
    expect((await post(bytes, { 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
  });

  test('is charged to the client who sends it, and told as that client', async () => {
    const left = async (name: string) => {
      const response = await post(bytes, { 'apollographql-client-name': name });
      return [response.headers.get('ratelimit-limit'), Number(response.headers.get('ratelimit-remaining'))];
    };
    expect(await left('one')).toEqual(['20000', 20_000 - (lastLine().cost as number)]);
    expect([lastLine().client, lastLine().kept]).toEqual(['one', true]);
    expect(await left('other')).toEqual(['30000', 30_000 - (lastLine().cost as number)]);
    expect(lastLine().client).toBe('other');
  });

  test('is refused to a client whose operations may not cost as much', async () => {
    for (let time = 0; time < 2; time += 1) {
      expect(await codeOf(await post(bytes, { 'apollographql-client-name': 'poor' }))).toBe('COST_LIMIT_EXCEEDED');
      expect(await (await post(bytes)).json()).toEqual({ data });
    }
  });

  test('tells the cost and the transaction of each request, and asks about its day', async () => {
    const id = '6f4b1f0a-3c0c-4d0e-9f7c-0a4a5d2d6a10';
    const own = await post(bytes, { 'x-transaktionsid': id, 'x-as-of': '2024-02-29' });
    expect([own.headers.get('x-transaktionsid'), own.headers.get('x-as-of'), lastLine().transactionId, lastLine().kept]).toEqual([id, '2024-02-29', id, false]);
    const [first, second] = [await post(bytes), await post(bytes)];
    expect(first.headers.get('x-transaktionsid')).not.toBe(second.headers.get('x-transaktionsid'));
    expect(first.headers.get('x-as-of')).toBeNull();
    expect(await codeOf(await post(bytes, { 'x-transaktionsid': 'none' }))).toBe('BAD_REQUEST');
    expect(await (await post(bytes, { 'x-cost': 'on' })).json()).toMatchObject({ data, extensions: { cost: { estimated: expect.any(Number) } } });
  });

  test('is known where it is sent compressed, and is another with other bytes', async () => {
    expect(await (await post(gzipSync(bytes), { 'content-encoding': 'gzip' })).json()).toEqual({ data });
    expect(lastLine().kept).toBe(true);
    const three = { data: { products: [...data.products, { name: 'product 2' }] } };
    for (let time = 0; time < 3; time += 1) expect(await (await post(bytes.replace('"first":2', '"first":3'))).json()).toEqual(three);
    const latin1 = Buffer.from(bytes.replace('Some', 'Somé'), 'latin1');
    for (let time = 0; time < 2; time += 1) expect((await post(latin1)).status).toBe(400);
    const invalid = bytes.replace('"first":2', '"first":"2"');
    for (let time = 0; time < 3; time += 1) expect(await codeOf(await post(invalid))).toBe('BAD_USER_INPUT');
  });

  test('by GET: is asked conditionally, and checked for forgery each time', async () => {
    const url = `${shop.gateway.url}?${new URLSearchParams({ query: QUERY, variables: '{"first":1}' }).toString()}`;
    const get = (headers: Record<string, string> = {}) => fetch(url, { headers: { 'apollo-require-preflight': '1', ...headers } });
    const answers = [await get(), await get(), await get()];
    const [etag] = new Set(answers.map(({ headers }) => headers.get('etag')));
    for (const answer of answers) expect([answer.headers.get('etag'), await answer.json()]).toEqual([etag, { data: { products: [{ name: 'product 0' }] } }]);
    expect((await get({ 'if-none-match': etag! })).status).toBe(304);
    expect((await fetch(url)).status).toBe(400);
    expect((await fetch(url, { method: 'HEAD', headers: { 'apollo-require-preflight': '1' } })).headers.get('etag')).toBe(etag);
  });

  test('is trusted by the documents of that moment, of its client', async () => {
    const lines: string[] = [];
    const trusting = await openShop({
      responseCacheBytes: 1_000_000,
      trustedDocuments: 'enforce',
      trustedDocumentsDir: folder,
      logger: pino({}, { write: (line: string) => void lines.push(line) }),
    });
    try {
      const named = (name: string, body = bytes) => post(body, { 'apollographql-client-name': name }, trusting);
      for (let time = 0; time < 3; time += 1) expect(await (await named('ours')).json()).toEqual({ data });
      expect(await codeOf(await named('theirs'))).toBe('OPERATION_NOT_TRUSTED');
      await write('ours', ['query Greeting { greeting }']);
      await waitFor(() => lines.some((line) => line.includes('trusted documents were read anew')), 'the documents to be read anew');
      expect(await codeOf(await named('ours'))).toBe('OPERATION_NOT_TRUSTED');
      const byId = JSON.stringify({ documentId: manifestOf(['query Greeting { greeting }']).operations[0]!.id });
      for (let time = 0; time < 3; time += 1) expect(await (await named('ours', byId)).json()).toEqual({ data: { greeting: 'hello' } });
      expect(await codeOf(await named('theirs', byId))).toBe('OPERATION_NOT_TRUSTED');
    } finally {
      await trusting.gateway.close();
    }
  });

  test('is answered from the data of that moment', async () => {
    const asked = shop.requests.catalogue!;
    shop.version += 1;
    for (let time = 0; time < 2; time += 1) expect(await (await post(bytes)).json()).toEqual({ data });
    expect(shop.requests.catalogue).toBe(asked + 1);
    expect(await request(shop, '{ greeting }')).toEqual({ data: { greeting: 'hello' } });
  });
});

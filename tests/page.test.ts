import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openShared, type Hub } from './setups.js';
import { questions } from './portfolio/questions.js';

describe('the query editor for people', () => {
  let hub: Hub;
  let page: string;

  beforeAll(async () => {
    hub = await openShared();
    page = hub.url.replace(/graphql$/, 'spoerg/graphql');
  });

  afterAll(() => hub?.close());

  test('everything it loads comes from this server', async () => {
    const response = await fetch(page);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    const loaded = [...(await response.text()).matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, address]) => address!)
      .filter((address) => !address.startsWith('data:'));
    expect(loaded).toEqual(['assets/graphiql.css', 'assets/page.css', 'assets/react.js', 'assets/react-dom.js', 'assets/graphiql.js', 'assets/page.js']);
    const answers = await Promise.all(loaded.map((address) => fetch(new URL(address, page))));
    expect(answers.map(({ status, headers }) => [status, headers.get('content-type')?.split(';')[0]])).toEqual(
      loaded.map((address) => [200, address.endsWith('.css') ? 'text/css' : 'text/javascript']),
    );
  });

  test('it offers the forty questions, in Danish and in English, with the operations that the tests run', async () => {
    const offered: unknown = await (await fetch(new URL('questions.json', page))).json();
    expect(offered).toEqual(questions().map(({ id, question, variables, operation }) => ({ id, question, variables, query: operation })));
  });

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => fetch(new URL(path, page), { method, headers });

  test('its files are served compressed at build time, in fewer bytes', async () => {
    const plain = await get('assets/graphiql.js', { 'accept-encoding': 'identity' });
    const text = await plain.text();
    expect([plain.headers.get('content-encoding'), plain.headers.get('vary')]).toEqual([null, 'accept-encoding']);
    for (const [accepted, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
    ] as const) {
      const compressed = await get('assets/graphiql.js', { 'accept-encoding': accepted });
      const { headers } = compressed;
      expect([headers.get('content-encoding'), headers.get('vary'), headers.get('content-type')]).toEqual([
        encoding,
        'accept-encoding',
        'text/javascript; charset=utf-8',
      ]);
      expect(Number(headers.get('content-length'))).toBeLessThan(text.length / 4);
      expect(await compressed.text()).toBe(text);
      const head = await get('assets/graphiql.js', { 'accept-encoding': accepted }, 'HEAD');
      expect(['content-length', 'etag', 'content-encoding'].map((name) => head.headers.get(name))).toEqual(
        ['content-length', 'etag', 'content-encoding'].map((name) => headers.get(name)),
      );
      // Without a cache-control of its own, fetch would request the file itself.
      const conditional = { 'accept-encoding': accepted, 'if-none-match': headers.get('etag')!, 'cache-control': 'max-age=0' };
      expect((await get('assets/graphiql.js', conditional)).status).toBe(304);
    }
  });

  test('a range of a file is returned, one beyond its end and failed preconditions are refused', async () => {
    const size = Number((await get('assets/graphiql.js', { 'accept-encoding': 'identity' }, 'HEAD')).headers.get('content-length'));
    const part = await get('assets/graphiql.js', { range: 'bytes=0-9' });
    expect([part.status, part.headers.get('content-range'), part.headers.get('content-encoding'), (await part.arrayBuffer()).byteLength]).toEqual([
      206,
      `bytes 0-9/${size}`,
      null,
      10,
    ]);
    const beyond = await get('assets/graphiql.js', { range: `bytes=${size}-` });
    expect([beyond.status, beyond.headers.get('content-range'), await beyond.json()]).toMatchObject([
      416,
      `bytes */${size}`,
      { errors: [{ message: `expected a range within "/spoerg/assets/graphiql.js", but got "bytes=${size}-"`, extensions: { code: 'BAD_REQUEST' } }] },
    ]);
    const conditions: Record<string, string>[] = [{ 'if-match': '"other"' }, { 'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }];
    for (const condition of conditions) {
      const refused = await get('assets/graphiql.js', condition);
      expect([refused.status, refused.headers.get('etag'), refused.headers.get('content-encoding'), await refused.json()]).toMatchObject([
        412,
        null,
        null,
        { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
      ]);
    }
    const tag = (await get('assets/graphiql.js')).headers.get('etag')!;
    expect((await get('assets/graphiql.js', { 'if-match': tag })).status).toBe(200);
  });

  test('nothing else of the installation is served', async () => {
    for (const path of ['assets/graphiql.js.br', 'assets/%67raphiql.js', '../gateway.js', '../index.html', '../..%2fpackage.json']) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
    // Beside the editor stand the portal's ready questions: whatever they are called, it is the portal's page that says so.
    const shown = async (path: string) => (await (await get(path)).text()).replaceAll('../', '');
    const portal = await shown('nedbrud');
    for (const path of ['assets/', 'index.html', 'index.html.gz', '..%2f..%2fpackage.json']) expect([path, await shown(path)]).toEqual([path, portal]);
  });
});

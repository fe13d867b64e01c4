import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultHttp } from '@portfolio/config';
import { openGateways, type Gateways, type OwnOptions } from './gateways.js';

describe('requests that cannot be parsed', () => {
  let gateways: Gateways;

  beforeAll(async () => {
    gateways = await openGateways();
  });

  afterAll(() => gateways?.close());

  const start = async (options: OwnOptions) => (await gateways.start(options)).url;

  const post = (url: string, body: string) => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  /** What comes back for bytes as they stand, until the server ends the connection. */
  function raw(url: string, bytes: string): Promise<string> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.once('end', () => resolve(text)).once('error', reject);
    });
  }

  test.each([
    ['that is no HTTP', 'hello\r\n\r\n', 400],
    ['whose headers are too long', `GET /graphql HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['whose headers do not come', 'GET /graphql HTTP/1.1\r\nhost:', 408],
    ['with two lengths', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n', 400],
    ['without a host', 'GET /graphql HTTP/1.1\r\n\r\n', 400],
    ['that expects what is not done', 'GET /graphql HTTP/1.1\r\nhost: x\r\nexpect: more\r\n\r\n', 417],
  ])('a request %s is charged like any other client error', async (_title, bytes, status) => {
    const rateLimits = { rate: 0.001, burstSeconds: 25_000, byClient: {} };
    // What is whole may come late on a busy machine.
    const headersTimeout = status === 408 ? 1_000 : defaultHttp().headersTimeout;
    const own = await start({ clients: { rateLimits }, http: { ...defaultHttp(), headersTimeout } });
    const send = async () => {
      const text = await raw(own, bytes);
      return [Number(/^HTTP\/1.1 (\d+)/.exec(text)![1]), /"code":"(\w+)"/.exec(text)![1], /ratelimit-remaining: (\d+)/i.exec(text)?.[1]];
    };
    // 25 can be spent.
    const [first, second, third] = [await send(), await send(), await send()];
    expect([first, second].map((answer) => answer.slice(0, 2))).toEqual([
      [status, 'BAD_REQUEST'],
      [status, 'BAD_REQUEST'],
    ]);
    if (first[2] !== undefined) expect([first[2], second[2]]).toEqual(['15', '5']);
    expect(third.slice(0, 2)).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
    const good = await post(own, '{"query":"{ __typename }"}');
    expect([good.status, await good.text()]).toEqual([429, expect.stringContaining('"code":"RATE_LIMIT_EXCEEDED"')]);
  });

  test('a request whose body cannot be read is charged once', async () => {
    const rateLimits = { rate: 0.001, burstSeconds: 25_000, byClient: {} };
    const own = await start({ clients: { rateLimits } });
    const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';
    expect(await raw(own, `${head}hello\r\n`)).toMatch(/^HTTP\/1.1 400 /);
    // Once another connection has been answered, the server knows that this one is closed.
    for (let time = 0; time < 2; time += 1) await (await fetch(new URL('/health/live', own))).text();
    expect((await post(own, '{')).headers.get('ratelimit-remaining')).toBe('5');
  });

  test('a connection on which nothing is sent costs nothing', async () => {
    const rateLimits = { rate: 0.001, burstSeconds: 25_000, byClient: {} };
    const own = await start({ clients: { rateLimits }, http: { ...defaultHttp(), headersTimeout: 1_000 } });
    for (const text of await Promise.all(Array.from({ length: 5 }, () => raw(own, '')))) expect(text).toMatch(/^HTTP\/1.1 408 /);
    expect((await post(own, '{')).headers.get('ratelimit-remaining')).toBe('15');
  });
});

import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultHttp, defaultLimits, defaultTimeouts } from '@portfolio/config';
import { Drain } from '@portfolio/server';
import { pino } from 'pino';
import { withCors } from '../src/http/cors.js';
import { serveGraphql } from '../src/http/apollo-http-integration.js';
import { contentCodingFor } from '../src/http/compression.js';
import { openServer } from '../src/http/server.js';
import { refusingUnparsed, withCheckedHeaders } from '../src/http/unparsed.js';

const LONG = 'portfolio '.repeat(1_000);
const BODY = JSON.stringify({ query: '{ long }' });
const JSON_TYPE = 'application/json; charset=utf-8';

interface Raw {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

describe('the HTTP server', () => {
  const apollo = new ApolloServer({ typeDefs: 'type Query { long: String! short: String! }', resolvers: { Query: { long: () => LONG, short: () => 'x' } } });
  const servers: Server[] = [];

  beforeAll(() => apollo.start());
  afterAll(async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    await apollo.stop();
  });

  async function open({ origins = [] as string[], compression = true, headersTimeout = 10_000 } = {}): Promise<number> {
    const integration = { server: apollo, logger: pino({ level: 'silent' }), limits: defaultLimits(), compression, sharedCache: 0, context: () => ({}) };
    const server = openServer({ ...defaultHttp(), headersTimeout });
    const refusing = { ...integration, observer: { erred: () => undefined }, trustedProxies: 0 };
    new Drain(server, defaultTimeouts().drain, withCheckedHeaders(refusing, withCors(origins, serveGraphql(integration))), refusingUnparsed(refusing));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    return (server.address() as AddressInfo).port;
  }

  function send(port: number, headers: Record<string, string>, body = BODY, method = 'POST'): Promise<Raw> {
    return new Promise((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', method, headers: { 'content-type': 'application/json', ...headers } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }));
      });
      sent.once('error', reject).end(method === 'POST' ? body : undefined);
    });
  }

  /** What comes back for bytes as they stand, until the server ends the connection. */
  function raw(port: number, bytes: string): Promise<string> {
    return new Promise((resolve, reject) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.once('end', () => resolve(text)).once('error', reject);
    });
  }

  test('packs a long answer as its client accepts it', async () => {
    const port = await open();
    const text = JSON.stringify({ data: { long: LONG } });
    const brotli = await send(port, { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept, accept-encoding', 'content-length': String(brotli.body.length) });
    expect(JSON.parse(brotliDecompressSync(brotli.body).toString())).toEqual(JSON.parse(text));
    const gzip = await send(port, { 'accept-encoding': 'gzip, deflate' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(gzip.body).toString())).toEqual(JSON.parse(text));
    expect(gzip.body.length).toBeLessThan(text.length / 10);
    for (const headers of [{} as Record<string, string>, { 'accept-encoding': 'identity' }, { 'accept-encoding': 'zstd' }, { 'accept-encoding': 'gzip;q=0' }]) {
      const plain = await send(port, headers);
      expect([plain.headers['content-encoding'], plain.headers.vary]).toEqual([undefined, 'accept, accept-encoding']);
      expect(JSON.parse(plain.body.toString())).toEqual(JSON.parse(text));
    }
  });

  test('leaves a short answer as it is, and every one where packing is off', async () => {
    const short = await send(await open(), { 'accept-encoding': 'br' }, '{"query":"{ short }"}');
    expect([short.headers['content-encoding'], short.body.toString()]).toEqual([undefined, '{"data":{"short":"x"}}\n']);
    const off = await send(await open({ compression: false }), { 'accept-encoding': 'br' });
    expect([off.headers['content-encoding'], off.headers.vary]).toEqual([undefined, 'accept, accept-encoding']);
  });

  test('a client weighs what it accepts; of equals the smaller', () => {
    expect(contentCodingFor('gzip;q=1, br;q=0.5', 2_000)).toBe('gzip');
    expect(contentCodingFor('gzip, br', 2_000)).toBe('br');
    expect(contentCodingFor('*', 2_000)).toBe('br');
    expect(contentCodingFor('', 2_000)).toBeUndefined();
    expect(contentCodingFor('br', 1_023)).toBeUndefined();
    expect(contentCodingFor(undefined, 2_000)).toBeUndefined();
  });

  test('pages of a named origin may ask, others may not', async () => {
    const port = await open({ origins: ['https://kommune.example', 'https://other.example'] });
    const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    const allowed = await send(port, { origin: 'https://kommune.example', ...preflight }, '', 'OPTIONS');
    expect(allowed.status).toBe(204);
    expect(allowed.headers).toMatchObject({
      'access-control-allow-origin': 'https://kommune.example',
      'access-control-allow-methods': 'GET,POST',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '86400',
    });
    const crossOrigin = await send(port, { origin: 'https://kommune.example' });
    expect(crossOrigin.headers).toMatchObject({
      'access-control-allow-origin': 'https://kommune.example',
      'access-control-expose-headers': expect.stringContaining('content-disposition,etag,retry-after'),
      vary: 'Origin, accept, accept-encoding',
    });
    const refused = await send(port, { origin: 'https://evil.example' });
    expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([200, undefined]);
    expect((await send(await open({ origins: ['*'] }), { origin: 'https://evil.example' })).headers['access-control-allow-origin']).toBe('*');
    expect((await send(await open(), { origin: 'https://evil.example' })).headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400, 'expected a request as HTTP/1.1'],
    ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'expected shorter headers'],
    ['two lengths', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n', 400, 'expected a request as HTTP/1.1'],
    ['no host', 'GET /graphql HTTP/1.1\r\n\r\n', 400, 'expected the header host, but got none'],
    ['what is not done here', 'GET /graphql HTTP/1.1\r\nhost: x\r\nexpect: more\r\n\r\n', 417, 'expected the header expect to be 100-continue, but got "more"'],
    ['half a header, for longer than the limit', 'GET / HTTP/1.1\r\nhost:', 408, 'expected the whole request in time'],
  ])('%s is refused in JSON', async (_title, bytes, status, message) => {
    const [head = '', body = ''] = (await raw(await open({ headersTimeout: 200 }), bytes)).split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain(`content-type: ${JSON_TYPE}`);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ message: expect.stringContaining(message), extensions: { code: 'BAD_REQUEST' } }] });
  });
});

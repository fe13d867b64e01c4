import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { DeadlineTimer } from '@portfolio/server';
import { RemoteServers } from '../src/execution/subgraphs/remote-server.js';
import { RemoteSubgraph } from '../src/execution/subgraphs/remote-subgraph.js';

const METADATA = { transactionId: '00000000-0000-4000-8000-000000000000', transactionTime: '2025-11-21T12:00:00Z' };
const ANSWER = JSON.stringify({ data: { name: 'Ærø '.repeat(1_000) } });

describe("another house's subgraph", () => {
  let server: Server;
  let remote: RemoteSubgraph;

  async function open(listener: RequestListener, urlOf: (host: string) => string = (host) => `http://${host}/graphql`): Promise<void> {
    server = createServer((request, response) => {
      request.resume();
      listener(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = urlOf(`127.0.0.1:${(server.address() as AddressInfo).port}`);
    remote = new RemoteSubgraph({ name: 'klik', url, timer: new DeadlineTimer() });
  }

  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await remote.close();
  });

  const send = async () => await remote.source.prepare('{name}')({}, { metadata: METADATA, today: '2025-11-21', statements: {}, observed: {} }, []);

  test.each([
    ['gzip', gzipSync(ANSWER)],
    ['br', brotliCompressSync(ANSWER)],
    ['deflate', deflateSync(ANSWER)],
    ['gzip, br', brotliCompressSync(gzipSync(ANSWER))],
    ['identity', Buffer.from(ANSWER)],
  ])('is understood where its answer is packed as %s', async (encoding, bytes) => {
    await open((_request, response) => void response.writeHead(200, { 'content-encoding': encoding }).end(bytes));
    expect(await send()).toEqual(JSON.parse(ANSWER));
  });

  test.each([
    ['in a way nobody knows', 'zap', Buffer.from(ANSWER)],
    ['in another way than it says', 'br', gzipSync(ANSWER)],
  ])('is unavailable where its answer is packed %s', async (_title, encoding, bytes) => {
    await open((_request, response) => void response.writeHead(200, { 'content-encoding': encoding }).end(bytes));
    await expect(send()).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'klik' } });
  });

  test('is given up where its answer is packed as a bomb', async () => {
    await open((_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(70_000_000))));
    await expect(send()).rejects.toMatchObject({ extensions: { code: 'ANSWER_LIMIT_EXCEEDED' } });
  });

  test('is understood where its answer begins with a byte order mark', async () => {
    await open((_request, response) => void response.end(`\ufeff${ANSWER}`));
    expect(await send()).toEqual(JSON.parse(ANSWER));
  });

  test('is asked with the query string and the credentials of its address, at its path and for its version beside that', async () => {
    const received: unknown[] = [];
    await open(
      ({ method, url, headers: { authorization } }, response) => {
        received.push([method, url, authorization]);
        response.end(method === 'GET' ? 'v1' : ANSWER);
      },
      (host) => `http://graph:s%C3%A6rt%3A@${host}/klik/graphql?key=1&x=%20`,
    );
    await send();
    expect(await remote.version()).toBe('v1');
    const basic = `Basic ${Buffer.from('graph:sært:').toString('base64')}`;
    expect(received).toEqual([
      ['POST', '/klik/graphql?key=1&x=%20', basic],
      ['GET', '/klik/version?key=1&x=%20', basic],
    ]);
  });
});

describe('two subgraphs of one server', () => {
  test('are asked in one exchange, and each fails by itself', async () => {
    const received: unknown[] = [];
    const server = createServer((request, response) => {
      void json(request).then((parts) => {
        received.push([request.url, request.headers.authorization, (parts as { subgraph: string }[]).map(({ subgraph }) => subgraph)]);
        response.writeHead(200, { 'content-type': 'application/x-ndjson' });
        response.end('{"part":1,"status":502,"answer":{}}\n{"part":0,"status":200,"answer":{"data":{"name":"Ærø"}}}\n');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://graph:x@127.0.0.1:${(server.address() as AddressInfo).port}/hosted`;
    const servers = new RemoteServers();
    const [klik, sapa] = ['klik', 'sapa'].map(
      (name) => new RemoteSubgraph({ name, url: `${address}/${name}/graphql`, timer: new DeadlineTimer(), servers }),
    ) as [RemoteSubgraph, RemoteSubgraph];
    const context = { metadata: METADATA, today: '2025-11-21', statements: {}, observed: {} };
    const [first, second] = await Promise.allSettled([klik.source.prepare('{name}')({}, context, []), sapa.source.prepare('{name}')({}, context, ['a'])]);
    expect(first).toEqual({ status: 'fulfilled', value: { data: { name: 'Ærø' } } });
    expect(second).toMatchObject({ status: 'rejected', reason: { path: ['a'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'sapa' } } });
    expect(received).toEqual([['/hosted/batch', `Basic ${Buffer.from('graph:x').toString('base64')}`, ['klik', 'sapa']]]);
    await Promise.all([klik.close(), sapa.close()]);
    server.close();
  });
});

import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { DeadlineToken } from '@portfolio/server';
import { Budget } from '@portfolio/subgraph';
import { waitFor } from '@portfolio/testkit';
import { Pool } from 'undici';
import { BatchedRequests } from '../src/execution/subgraphs/batched-requests.js';

interface Received {
  url: string;
  headers: IncomingHttpHeaders;
  body: unknown;
  response: ServerResponse;
}

const line = (part: number, answer: unknown, more = {}) => `${JSON.stringify({ part, status: 200, work: 3, answer, ...more })}\n`;
const inLines = { 'content-type': 'application/x-ndjson' };

describe('reads that begin in one turn', () => {
  let server: Server;
  let pool: Pool;
  let batches: BatchedRequests;
  let received: Received[];

  async function open(onRequest: (request: Received) => void): Promise<void> {
    received = [];
    server = createServer((request, response) => {
      void json(request).then((body) => {
        const one = { url: request.url!, headers: request.headers, body, response };
        received.push(one);
        onRequest(one);
      });
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    pool = new Pool(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { connections: 4 });
    batches = new BatchedRequests(pool, '/batch', { authorization: 'Basic eDp5' });
  }

  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await pool.destroy();
  });

  const deadline = () => new DeadlineToken(performance.now() + 60_000, () => new Error('expected an answer'));
  const send = (n: number, more: { deadline?: DeadlineToken; budget?: Budget } = {}) =>
    batches.send({
      subgraph: 'klik',
      path: '/graphql',
      headers: { 'x-today': `2025-12-0${n}` },
      body: `{"query":"{ n${n} }"}`,
      deadline: undefined,
      budget: undefined,
      ...more,
    });

  test('go in one exchange, each with its own headers, and are answered as they are ready', async () => {
    await open(({ response }) => void response.writeHead(200, inLines).write(line(1, { data: { n2: 'å' } })));
    const [first, second] = [send(1, { budget: new Budget({ work: 100, answerBytes: 5_000 }) }), send(2, { deadline: deadline() })];
    expect(await second).toEqual({ status: 200, work: 3, length: line(1, { data: { n2: 'å' } }).length - 1, body: { data: { n2: 'å' } } });
    const [{ url, headers, body, response }] = received as [Received];
    expect([received.length, url, headers.authorization, headers.accept]).toEqual([1, '/batch', 'Basic eDp5', 'application/x-ndjson, application/json']);
    expect(body).toEqual([
      { subgraph: 'klik', headers: { 'x-today': '2025-12-01', 'x-work': '100', 'x-answer-bytes': '5000' }, request: { query: '{ n1 }' } },
      { subgraph: 'klik', headers: { 'x-today': '2025-12-02', 'x-deadline-ms': expect.stringMatching(/^\d+$/) }, request: { query: '{ n2 }' } },
    ]);
    response.end(line(0, { errors: [] }, { status: 400 }));
    expect(await first).toMatchObject({ status: 400, body: { errors: [] } });
  });

  test('go by themselves where there is one alone', async () => {
    await open(({ response }) => void response.writeHead(200, { 'x-work': '7' }).end('{"data":{}}'));
    expect(await send(1)).toEqual({ status: 200, work: 7, length: 11, body: { data: {} } });
    expect(received.map(({ url, headers, body }) => [url, headers['x-today'], headers.authorization, body])).toEqual([
      ['/graphql', '2025-12-01', 'Basic eDp5', { query: '{ n1 }' }],
    ]);
  });

  test('are answered in whatever pieces the lines come, packed too', async () => {
    const answers = [1, 2, 3].map((n) => ({ data: { n: 'æ'.repeat(n * 1_000) } }));
    const whole = Buffer.from(answers.map((answer, part) => line(part, answer)).join(''));
    let packed = false;
    await open(({ response }) => {
      if (packed) return void response.writeHead(200, { ...inLines, 'content-encoding': 'gzip' }).end(gzipSync(whole));
      response.writeHead(200, inLines);
      const write = (from: number) => void (from < whole.length ? response.write(whole.subarray(from, from + 999), () => write(from + 999)) : response.end());
      write(0);
    });
    for (packed of [false, true]) expect((await Promise.all([send(1), send(2), send(3)])).map(({ body }) => body)).toEqual(answers);
  });

  test.each([
    ['the path', 404, '<html>\n'],
    ['POST at the path', 405, ''],
    ['a list of requests', 400, '{"errors":[{"message":"no list"}]}\n'],
    ['so many bytes', 413, '{}'],
    ['what it was sent', 500, 'broken\n'],
    ['lines, but is a GraphQL server at every path', 200, '[{"data":null}]\n'],
  ])('go by themselves to a server that does not know %s, which is not asked for a batch again at once', async (_what, status, text) => {
    await open(({ url, response }) => void response.writeHead(url === '/batch' ? status : 200).end(url === '/batch' ? text : '{"data":{}}'));
    for (let time = 0; time < 2; time += 1)
      expect((await Promise.all([send(1), send(2)])).map(({ status, body }) => [status, body])).toEqual(Array(2).fill([200, { data: {} }]));
    expect(received.map(({ url }) => url)).toEqual(['/batch', ...Array<string>(4).fill('/graphql')]);
  });

  test('all have the answer to the exchange where that was refused', async () => {
    await open(({ response }) => void response.writeHead(503).end('<html>'));
    expect(await Promise.all([send(1), send(2)])).toEqual(Array(2).fill({ status: 503, work: 0, length: 6, body: undefined }));
  });

  test('fail one by one where the connection is lost in the middle, or an answer is left out', async () => {
    let cut = true;
    await open(({ response }) => {
      response.writeHead(200, inLines).write(line(0, { data: {} }), () => void (cut ? response.destroy() : response.end()));
    });
    for (cut of [true, false]) {
      const [first, second] = await Promise.allSettled([send(1), send(2)]);
      expect(first).toMatchObject({ status: 'fulfilled', value: { body: { data: {} } } });
      expect(second).toMatchObject({ status: 'rejected', reason: cut ? { code: 'UND_ERR_SOCKET' } : { status: 502 } });
    }
  });

  test.each(['{"part":9,"status":200}', 'no JSON', 'null'])('fail with an answer that is none: %s', async (wrong) => {
    await open(({ response }) => void response.writeHead(200, inLines).write(`${wrong}\n`));
    const settled = await Promise.allSettled([send(1), send(2)]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(settled).toMatchObject(Array(2).fill({ reason: { status: 200 } }));
  });

  test('end with their own deadlines; the exchange with the last', async () => {
    let closed = false;
    await open(({ response }) => {
      response.writeHead(200, inLines).flushHeaders();
      response.once('close', () => (closed = true));
    });
    const [early, late] = [deadline(), deadline()];
    const answers = [send(1, { deadline: early }), send(2, { deadline: late })];
    await waitFor(() => received.length === 1, 'the batch to arrive');
    early.abort(new Error('too late'));
    await expect(answers[0]).rejects.toThrow('too late');
    received[0]!.response.write(line(0, { data: {} }));
    expect(closed).toBe(false);
    late.abort(new Error('too late as well'));
    await expect(answers[1]).rejects.toThrow('too late as well');
    await waitFor(() => closed, 'the exchange to end');
    expect([early.listenerCount, late.listenerCount]).toEqual([0, 0]);
  });

  test('are refused an answer that is longer than theirs may be', async () => {
    await open(({ response }) => void response.writeHead(200, inLines).end(line(0, { data: 'x'.repeat(500) }) + line(1, { data: 'y' })));
    const [first, second] = await Promise.allSettled([
      send(1, { budget: new Budget({ work: 100, answerBytes: 400 }) }),
      send(2, { budget: new Budget({ work: 100, answerBytes: 4_000 }) }),
    ]);
    expect(first).toMatchObject({ status: 'rejected', reason: { code: 'ANSWER_LIMIT_EXCEEDED' } });
    expect(second).toMatchObject({ status: 'fulfilled' });
  });

  test('go in several exchanges where they are large, a very large one by itself', async () => {
    await open(({ body, response }) => {
      if (!Array.isArray(body)) return void response.end('{"data":{}}');
      response.writeHead(200, inLines).end(body.map((_, part) => line(part, { data: {} })).join(''));
    });
    const large = (length: number) =>
      batches.send({ subgraph: 'klik', path: '/graphql', headers: {}, body: `{"query":"${'x'.repeat(length)}"}`, deadline: undefined, budget: undefined });
    await Promise.all([large(200_000), large(200_000), large(200_000), large(600_000)]);
    expect(received.map(({ url, body }) => [url, Array.isArray(body) ? body.length : 1]).sort()).toEqual([
      ['/batch', 2],
      ['/graphql', 1],
      ['/graphql', 1],
    ]);
  });
});

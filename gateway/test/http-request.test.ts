import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { DeadlineToken } from '@portfolio/server';
import { waitFor } from '@portfolio/testkit';
import { Pool } from 'undici';
import { sendHttpRequest } from '../src/execution/subgraphs/http-request.js';

const SENT = { method: 'POST', path: '/graphql', body: '{"query":"{ å }"}' } as const;
const waiting = () => new DeadlineToken(performance.now() + 60_000, () => new Error('expected no deadline'));

describe('a request and its answer', () => {
  let server: Server | undefined;
  let pool: Pool | undefined;

  async function open(listener: RequestListener): Promise<Pool> {
    server = createServer(listener);
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    return (pool = new Pool(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { connections: 1 }));
  }

  afterEach(async () => {
    server?.closeAllConnections();
    server?.close();
    await pool?.destroy();
  });

  test('arrive whole, in whatever pieces and with whatever status', async () => {
    const text = 'æøå'.repeat(100_000);
    const echo = await open((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.once('end', () => {
        response.writeProcessing();
        response.writeHead(422).write(Buffer.concat(chunks));
        response.end(text);
      });
    });
    expect(await sendHttpRequest(echo, SENT, { deadline: waiting() })).toMatchObject({ status: 422, text: SENT.body + text });
  });

  test('are given up with the wait, under way or not yet begun, and leave nothing at it', async () => {
    let received = 0;
    const silent = await open(() => void (received += 1));
    const token = waiting();
    const answer = sendHttpRequest(silent, SENT, { deadline: token });
    await waitFor(() => received === 1, 'the request to arrive');
    token.abort(new Error('nobody waits'));
    await expect(answer).rejects.toThrow('nobody waits');
    await expect(sendHttpRequest(silent, SENT, { deadline: token })).rejects.toThrow('nobody waits');
    expect([received, token.listenerCount]).toEqual([1, 0]);
  });

  test('fail with a connection that is lost, or cannot be had any more', async () => {
    const cut = await open((request) => void request.socket.destroy());
    await expect(sendHttpRequest(cut, SENT)).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
    await cut.close();
    await expect(sendHttpRequest(cut, SENT)).rejects.toMatchObject({ code: 'UND_ERR_DESTROYED' });
  });

  test('are given up as soon as there is more than is wanted', async () => {
    let sent = 0;
    let ended = false;
    const endless = await open((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(1_000))) sent += 1_000;
        response.once('drain', more);
      };
      response.once('close', () => (ended = true));
      more();
    });
    await expect(sendHttpRequest(endless, SENT, { maxBytes: 100_000 })).rejects.toMatchObject({ extensions: { code: 'ANSWER_LIMIT_EXCEEDED' } });
    await waitFor(() => ended, 'the connection to be closed');
    expect(sent).toBeGreaterThan(50_000);
  });

  test('are unpacked only as far as they are wanted', async () => {
    const compressed = await open((_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000))));
    expect((await sendHttpRequest(compressed, SENT, { maxBytes: 100_000 })).text).toHaveLength(100_000);
    await expect(sendHttpRequest(compressed, SENT, { maxBytes: 99_999 })).rejects.toMatchObject({ extensions: { code: 'ANSWER_LIMIT_EXCEEDED' } });
  });
});

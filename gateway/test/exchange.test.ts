import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Wait } from '@portfolio/subgraph';
import { waitFor } from '@portfolio/testkit';
import { Pool } from 'undici';
import { exchange } from '../src/exchange.js';

const SENT = { method: 'POST', path: '/graphql', body: '{"query":"{ å }"}' } as const;
const waiting = () => new Wait(performance.now() + 60_000, () => new Error('expected no deadline'));

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
    expect(await exchange(echo, SENT, waiting())).toEqual({ status: 422, text: SENT.body + text });
  });

  test('are given up with the wait, under way or not yet begun, and leave nothing at it', async () => {
    let asked = 0;
    const silent = await open(() => void (asked += 1));
    const wait = waiting();
    const answer = exchange(silent, SENT, wait);
    await waitFor(() => asked === 1, 'the request to arrive', 10_000);
    wait.abort(new Error('nobody waits'));
    await expect(answer).rejects.toThrow('nobody waits');
    await expect(exchange(silent, SENT, wait)).rejects.toThrow('nobody waits');
    expect([asked, wait.listenerCount('abort')]).toEqual([1, 0]);
  });

  test('fail with a connection that is lost, or cannot be had any more', async () => {
    const cut = await open((request) => void request.socket.destroy());
    await expect(exchange(cut, SENT)).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
    await cut.close();
    await expect(exchange(cut, SENT)).rejects.toMatchObject({ code: 'UND_ERR_DESTROYED' });
  });
});

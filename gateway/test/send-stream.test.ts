import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { gunzipSync, constants } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { waitFor } from '@portfolio/testkit';
import { compressorFor } from '../src/http/compression.js';
import { begun, sendStream } from '../src/http/send-stream.js';

const CHUNK = 'x'.repeat(100_000);
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** What a sender has done. */
interface Sent {
  chunks: number;
  ended: boolean;
  bytes?: number;
  failure?: unknown;
}

/** A server that sends a stream of so many chunks to each client; where `fails`, they end with an error. */
async function serve({ count, fails = false, gzip = false }: { count: number; fails?: boolean; gzip?: boolean }): Promise<{ port: number; sent: Sent }> {
  const sent: Sent = { chunks: 0, ended: false };
  async function* chunks() {
    try {
      for (; sent.chunks < count; sent.chunks += 1) yield CHUNK;
      if (fails) throw new Error('no more');
    } finally {
      sent.ended = true;
    }
  }
  const answer = async (response: ServerResponse) => {
    response.writeHead(200, gzip ? { 'content-encoding': 'gzip' } : {});
    return sendStream(response, await begun(chunks()), gzip ? compressorFor('gzip') : undefined, (error) => `${(error as Error).message}\n`);
  };
  const server = createServer((_request, response) => {
    answer(response).then(
      (bytes) => (sent.bytes = bytes),
      (failure: unknown) => (sent.failure = failure),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, sent };
}

/** Reads what comes until the connection ends; `whole`: it ended as the protocol wants. */
async function read(port: number): Promise<{ body: Buffer; whole: boolean }> {
  const socket = connect(port, '127.0.0.1');
  const received: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => received.push(chunk)).on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
  await new Promise((resolve) => socket.once('close', resolve));
  const text = Buffer.concat(received);
  const body: Buffer[] = [];
  for (let at = text.indexOf('\r\n\r\n') + 4; ;) {
    const end = text.indexOf('\r\n', at);
    if (end < 0) return { body: Buffer.concat(body), whole: false };
    const length = parseInt(text.subarray(at, end).toString(), 16);
    if (length === 0) return { body: Buffer.concat(body), whole: true };
    body.push(text.subarray(end + 2, end + 2 + length));
    at = end + 4 + length;
  }
}

test.each([false, true])('a stream is sent to its end; packed: %s', async (gzip) => {
  const { port, sent } = await serve({ count: 5, gzip });
  const { body, whole } = await read(port);
  expect([whole, (gzip ? gunzipSync(body) : body).toString() === CHUNK.repeat(5)]).toEqual([true, true]);
  await waitFor(() => sent.bytes !== undefined, 'the sender to be done', 60_000);
  expect(sent).toEqual({ chunks: 5, ended: true, bytes: 500_000 });
});

test.each([false, true])('one that fails has its last words, and an end that no client takes for one; packed: %s', async (gzip) => {
  const { port, sent } = await serve({ count: 3, fails: true, gzip });
  const { body, whole } = await read(port);
  const text = (gzip ? gunzipSync(body, { finishFlush: constants.Z_SYNC_FLUSH }) : body).toString();
  expect([whole, text === `${CHUNK.repeat(3)}no more\n`]).toEqual([false, true]);
  await waitFor(() => sent.failure !== undefined, 'the sender to be done', 60_000);
  expect((sent.failure as Error).message).toBe('no more');
});

test('who reads nothing is not read for, and who goes ends the reading', async () => {
  const { port, sent } = await serve({ count: 1_000_000 });
  const socket = connect(port, '127.0.0.1').pause();
  socket.on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  let last = -1;
  await waitFor(
    async () => {
      const isStill = sent.chunks > 0 && sent.chunks === last;
      last = sent.chunks;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return isStill;
    },
    'the sender to stand still',
    120_000,
  );
  expect(sent.chunks).toBeLessThan(1_000);
  expect(sent.ended).toBe(false);
  socket.destroy();
  await waitFor(() => sent.ended, 'the sender to be done', 60_000);
});

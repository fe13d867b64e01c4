import { once } from 'node:events';
import { createServer, get, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setImmediate as turn, setTimeout as after } from 'node:timers/promises';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { waitFor } from '@portfolio/testkit';
import { Drain, refuseUnparsed, SlowReaders, writeBody, type SendLimits } from '../src/index.js';

/** Larger than what the system keeps for two ends of a connection. */
const LARGE = Buffer.alloc(24_000_000, 'x');
const REQUEST = 'GET /large HTTP/1.1\r\nhost: x\r\n\r\n';

/** All but intervals and what tells time for them. */
const REAL = ['Date', 'hrtime', 'nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'] as const;

describe('a server with clients that do not read', () => {
  let server: Server;
  let slow: SlowReaders;
  let drain: Drain;
  const sockets: Socket[] = [];

  const start = async (limits: SendLimits) => {
    server = createServer();
    drain = new Drain(
      server,
      { delay: 0, timeout: 60_000 },
      (request, response) => (request.url === '/large' ? writeBody(response, [LARGE]) : response.end('small')),
      refuseUnparsed,
    );
    slow = new SlowReaders(drain.connections, limits);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  };
  const open = async () => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.on('error', () => undefined);
    sockets.push(socket);
    await once(socket, 'connect');
    return socket;
  };
  const ask = (path: string) =>
    new Promise<number>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      get({ host: '127.0.0.1', port, path, agent: false }, (response) => void buffer(response).then(({ length }) => resolve(length), reject)).once(
        'error',
        reject,
      );
    });
  const waiting = () => [...drain.connections.values()].filter((connection) => connection.unreadSince < Infinity).length;

  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    slow.close();
    jest.useRealTimers();
    server.closeAllConnections();
    server.close();
  });

  test('closes each connection on which nothing is read for the time, and answers others meanwhile', async () => {
    await start({ timeout: 1_000, bytes: 1e12 });
    const begun = performance.now();
    for (let number = 0; number < 10; number += 1) (await open()).write(REQUEST);
    await waitFor(() => waiting() === 10, 'the answers to wait');
    expect(await ask('/small')).toBe(5);
    await waitFor(() => drain.connections.size === 0, 'the connections to be closed');
    expect(performance.now() - begun).toBeGreaterThan(1_000);
    expect(await ask('/large')).toBe(LARGE.length);
  });

  test('holds no more than the bytes, by closing those that have waited longest', async () => {
    await start({ timeout: 600_000, bytes: 3 * LARGE.length });
    const first = await open();
    first.write(REQUEST);
    await waitFor(() => waiting() === 1, 'the first answer to wait');
    for (let number = 0; number < 4; number += 1) (await open()).write(REQUEST);
    await waitFor(() => drain.connections.size === 3, 'two connections to be closed');
    expect(await Promise.race([once(first.resume(), 'close').then(() => 'closed'), after(60_000, 'open', { ref: false })])).toBe('closed');
    expect(waiting()).toBe(3);
  });

  /** The clock is the test's: between two pieces nearly the whole time passes in which nothing may be read. */
  test('leaves a client that reads slowly alone, and closes it when it stops', async () => {
    jest.useFakeTimers({ doNotFake: [...REAL] });
    await start({ timeout: 2_000, bytes: 1e12 });
    const socket = (await open()).pause();
    let received = 0;
    socket.write(REQUEST.repeat(2));
    await waitFor(() => drain.connections.size === 1, 'the connection');
    const [connected] = [...drain.connections.keys()];
    const read = () => connected!.bytesWritten - connected!.writableLength;
    const readUntilServerWrites = async () => {
      for (const before = read(); read() === before; await turn()) received += ((socket.read() as Buffer | null) ?? '').length;
    };
    while (received < LARGE.length) {
      await waitFor(() => connected!.writableLength > 0, 'the answer to wait');
      jest.advanceTimersByTime(1_900);
      expect([connected!.destroyed, waiting()]).toEqual([false, 1]);
      await readUntilServerWrites();
    }
    jest.advanceTimersByTime(2_500);
    await waitFor(() => drain.connections.size === 0, 'the connection to be closed');
  });

  test('closes a connection that asks more and more and reads nothing', async () => {
    await start({ timeout: 1_000, bytes: 1e12 });
    const socket = await open();
    socket.write('GET /small HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(100_000));
    await waitFor(() => drain.connections.size === 0, 'the connection to be closed');
  });
});

import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { waitFor } from '@portfolio/testkit';
import { Drain, refuseUnparsed, type DrainTimes } from '../src/index.js';

const TIMES = { delay: 250, timeout: 120_000 };

/** A server whose answers to `/slow` wait until the test lets them go. */
describe('a server that drains', () => {
  let server: Server;
  let drain: Drain;
  let slow: ServerResponse[];
  let agent: Agent;

  const start = async (times: DrainTimes) => {
    drain = new Drain(
      server,
      times,
      (request, response) => {
        if (request.url === '/slow') slow.push(response);
        else response.end('quick');
      },
      refuseUnparsed,
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  };
  const ask = (path: string) =>
    new Promise<{ text: string; connection: string | undefined }>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const answered = (response: IncomingMessage) =>
        void text(response).then((body) => resolve({ text: body, connection: response.headers.connection }), reject);
      get({ host: '127.0.0.1', port, path, agent }, answered).once('error', reject);
    });

  beforeEach(() => {
    [slow, agent] = [[], new Agent({ keepAlive: true })];
    server = createServer();
  });

  afterEach(() => {
    agent.destroy();
    server.closeAllConnections();
  });

  test('finishes what is under way, and closes connections that are idle', async () => {
    await start(TIMES);
    expect([await ask('/'), drain.ready]).toEqual([{ text: 'quick', connection: 'keep-alive' }, true]);
    const under = ask('/slow');
    await waitFor(() => slow.length === 1, 'the request to arrive');
    const ended = drain.end();
    expect(drain.ready).toBe(false);
    await waitFor(() => !server.listening, 'the server to stop');
    slow[0]!.end('finished');
    expect(await under).toEqual({ text: 'finished', connection: 'close' });
    await ended;
  });

  test('waits for what is under way, without a delay too', async () => {
    await start({ delay: 0, timeout: 120_000 });
    const under = ask('/slow');
    await waitFor(() => slow.length === 1, 'the request to arrive');
    const [connection] = drain.connections.values();
    const looks = jest.spyOn(connection!, 'quietFor');
    const ended = drain.end();
    await waitFor(() => looks.mock.calls.length > 3, 'the connection to be looked at');
    slow[0]!.end('finished');
    expect(await under).toEqual({ text: 'finished', connection: 'close' });
    await ended;
  });

  test('answers a request on a connection that was opened before it stopped to listen', async () => {
    await start({ delay: 1_000, timeout: 120_000 });
    const ended = drain.end({ delayed: true });
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    await waitFor(() => !server.listening, 'the server to stop');
    socket.end('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 OK\r\n.*connection: close\r\n.*quick/is);
    await ended;
  });

  test('answers what was sent one behind the other', async () => {
    await start(TIMES);
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write('GET /slow HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(3));
    await waitFor(() => slow.length === 1, 'the first request to arrive');
    const ended = drain.end();
    for (let count = 1; count <= 3; count += 1) {
      await waitFor(() => slow.length === count, 'the next request to be begun');
      slow[count - 1]!.end('finished');
    }
    const answers = await text(socket);
    expect(answers.match(/^connection: .*/gim)).toEqual(['Connection: keep-alive', 'Connection: keep-alive', 'connection: close']);
    expect(answers.match(/finished/g)).toHaveLength(3);
    await ended;
  });

  test('closes a connection on which nothing is asked', async () => {
    await start(TIMES);
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    await Promise.all([drain.end({ delayed: true }), text(socket).then((all) => expect(all).toBe(''))]);
  });

  test('takes connections until the delay is over, though nobody is connected, each for one request', async () => {
    await start({ delay: 2_000, timeout: 120_000 });
    const begun = performance.now();
    const ended = drain.end({ delayed: true });
    for (let number = 0; number < 3; number += 1) {
      expect(await ask('/')).toEqual({ text: 'quick', connection: 'close' });
      expect([drain.ready, server.listening]).toEqual([false, true]);
    }
    await ended;
    expect(performance.now() - begun).toBeGreaterThan(1_990);
    expect(server.listening).toBe(false);
  });

  test('cuts off what has not finished in time', async () => {
    await start({ delay: 0, timeout: 50 });
    const under = ask('/slow');
    await waitFor(() => slow.length === 1, 'the request to arrive');
    await Promise.all([drain.end(), expect(under).rejects.toThrow('socket hang up')]);
  });
});

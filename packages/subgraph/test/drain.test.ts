import { Agent, createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { waitFor } from '@portfolio/testkit';
import { Drain, type DrainTimes } from '../src/index.js';

const TIMES = { delay: 60_000, timeout: 120_000 };

/** A server whose answers to `/slow` wait until the test lets them go. */
describe('a server that drains', () => {
  let server: Server;
  let drain: Drain;
  let slow: ServerResponse[];
  let agent: Agent;

  const start = async (times: DrainTimes) => {
    drain = new Drain(server, times);
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
    server = createServer((request, response) => {
      if (request.url === '/slow') slow.push(response);
      else response.end('quick');
    });
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
    expect((await under).text).toBe('finished');
    await ended;
  });

  test('takes connections for a while, each for one request, where it is given a delay', async () => {
    await start(TIMES);
    const under = ask('/slow');
    await waitFor(() => slow.length === 1, 'the request to arrive');
    const ended = drain.end({ delayed: true });
    expect(await ask('/')).toEqual({ text: 'quick', connection: 'close' });
    expect([drain.ready, server.listening]).toEqual([false, true]);
    slow[0]!.end('finished');
    await under;
    agent.destroy();
    await ended;
    expect(server.listening).toBe(false);
  });

  test('cuts off what has not finished in time', async () => {
    await start({ delay: 0, timeout: 50 });
    const under = ask('/slow');
    await waitFor(() => slow.length === 1, 'the request to arrive');
    await Promise.all([drain.end(), expect(under).rejects.toThrow('socket hang up')]);
  });
});

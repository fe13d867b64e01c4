import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultHttp, readConfiguration } from '@portfolio/config';
import { SUBGRAPHS } from '@portfolio/gateway';
import { serveSubgraph, type ServedSubgraph } from '@portfolio/subgraph';
import { waitFor } from '@portfolio/testkit';
import { openHere } from './gateways.js';
import type { Hub } from './setups.js';

/** Some 77 kB. */
const LARGE = `{ tasks(first: 500) { nodes { id ${Array.from({ length: 20 }, (_, number) => `a${number}: title`).join(' ')} } } }`;
/** So many of its responses are more than the system buffers for the two ends of a connection. */
const TIMES = 400;

function post(query: string): string {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

const gets = (path: string) => `GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`;

describe('clients that send requests and never read', () => {
  let hub: Hub;
  let subgraph: ServedSubgraph;
  let folder: string;
  const sockets: Socket[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portfolio-slow-'));
    const http = { ...defaultHttp(), send: { timeout: 1_500, bytes: 64_000_000 } };
    // A request that is turned away has an answer too small to wait for anybody.
    hub = await openHere(undefined, { http, responseCacheBytes: 10_000_000 });
    subgraph = await serveSubgraph(
      SUBGRAPHS.find(({ name }) => name === 'klik')!,
      readConfiguration({ DATA_DIR: folder, PORT: '0', SEND_TIMEOUT_MS: '1500' }),
    );
  });

  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
  });

  afterAll(async () => {
    await Promise.all([hub?.close(), subgraph?.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  /** Writes, reads nothing; how many of its connections the server has closed. */
  const sendWithoutReading = (url: string, text: string) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write(text.repeat(TIMES))).pause();
    socket.on('error', () => undefined);
    sockets.push(socket);
  };
  const closed = () => sockets.filter((socket) => socket.destroyed).length;
  /** A socket that does not read notices a reset only when it writes. */
  const writeUntilClosed = (count: number) =>
    waitFor(() => {
      for (const socket of sockets) if (socket.writable) socket.write('\r\n');
      return closed() === count;
    }, 'the connections to be closed');

  test.each([
    ['large answers', post(LARGE)],
    ['the page', gets('/spoerg/assets/graphiql.js')],
  ])('of a gateway: %s; all are closed, and others are answered meanwhile', async (_, text) => {
    for (let number = 0; number < 10; number += 1) sendWithoutReading(hub.url, text);
    expect((await hub.request('{ solutions(first: 1) { totalCount } }')).errors).toBeUndefined();
    await writeUntilClosed(10);
    expect((await hub.request('{ solutions(first: 1) { totalCount } }')).errors).toBeUndefined();
  });

  test('of a subgraph server: all are closed', async () => {
    for (let number = 0; number < 10; number += 1) sendWithoutReading(subgraph.url, post(LARGE));
    await writeUntilClosed(10);
    expect((await fetch(new URL('/health/ready', subgraph.url))).status).toBe(200);
  });
});

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ERROR_CODES } from '@portfolio/errors';
import { startProcess, type TestProcess } from '@portfolio/testkit';
import { cpuOf } from '../bench/measure/accounting.js';
import { shared } from '../shared/client.js';
import { probes, type Probe } from './probes.js';

const MAIN = fileURLToPath(new URL('../../dist/gateway.js', import.meta.url));

/** Of processor time: elapsed time measures the machine's other work as much. */
const MOST_MILLISECONDS = 1_000;

/** Clients that send many requests and read nothing meanwhile. */
const SLOW_READERS = 10;

describe('bad input in production mode, with a heap of 256 MB', () => {
  let hub: TestProcess;
  let url: string;
  const slow: Socket[] = [];
  const results: ({ name: string } & Answered)[] = [];

  beforeAll(async () => {
    const { path } = await shared('portfolio-folder');
    hub = startProcess(MAIN, { NODE_ENV: 'production', PORT: '0', DATA_DIR: path, NODE_OPTIONS: '--max-old-space-size=256' });
    [, url = ''] = await hub.printed(/ready at (\S+)/);
    await measure({ body: '{"query":"{ __typename }"}', headers: { 'content-type': 'application/json' } });
    for (let number = 0; number < SLOW_READERS; number += 1) slow.push(await neverRead(url));
  });

  /** Sends a request, and returns its response with the processor time of the hub meanwhile. */
  async function measure(request: Probe['request']): Promise<Answered> {
    const before = cpuOf([hub.process.pid!]);
    const answer = await send(url, request);
    return { ...answer, milliseconds: cpuOf([hub.process.pid!]) - before };
  }

  afterAll(async () => {
    for (const socket of slow) socket.destroy();
    await hub?.end('SIGTERM');
    printSummary(results);
  });

  test('has many probes, all different', () => {
    const names = probes().map(({ name, source }) => `${source}: ${name}`);
    expect(names.length).toBeGreaterThanOrEqual(100);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(probes())(
    '$source: $name',
    async ({ source, name, request, status, code, message }) => {
      // What was accepted is known the second time, and takes another way.
      for (const answer of [await measure(request), await measure(request)]) {
        expect([status].flat()).toContain(answer.status);
        expect(answer.errors?.[0]?.extensions.code).toBe(code);
        expect(answer.status).toBeLessThan(500);
        expect(answer.milliseconds).toBeLessThan(MOST_MILLISECONDS);
        expect(answer.text).not.toMatch(/ at .*\.[jt]s:\d|node_modules|select .* from /i);
        expect(answer.text.length).toBeLessThan(50_000);
        for (const error of answer.errors ?? []) {
          expect(error.extensions).toMatchObject({ type: 'ERROR', classification: ERROR_CODES[error.extensions.code as keyof typeof ERROR_CODES] });
        }
        if (message) expect(answer.errors![0]!.message).toContain(message);
        results.push({ name: `${source}: ${name}`, ...answer });
      }
    },
    30_000,
  );

  test('leaves the hub serving, and no prototype polluted', async () => {
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
    const { status, data } = await measure({ body: '{"query":"{ solution(id: \\"sapa\\") { id } }"}', headers: { 'content-type': 'application/json' } });
    expect({ status, data }).toEqual({ status: 200, data: { solution: { id: 'sapa' } } });
  });
});

/** Sends a request for some megabytes, of whose answer nothing is read once it has begun to come. */
async function neverRead(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const fields = Array.from({ length: 40 }, (_, number) => `a${number}: title`).join(' ');
  const body = JSON.stringify({ query: `{ tasks(first: 500) { nodes { id ${fields} } } }` });
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  const socket = connect(Number(port), hostname, () => socket.write((head + body).repeat(200)));
  socket.on('error', () => undefined);
  const [first] = (await once(socket, 'data')) as [Buffer];
  if (!first.toString().startsWith('HTTP/1.1 200 ')) throw new Error(`expected to be answered, but got ${first.toString()}`);
  return socket.pause();
}

/** Prints the number of responses by status, and the slowest. */
function printSummary(results: readonly ({ name: string } & Answered)[]): void {
  const statuses = [...Map.groupBy(results, ({ status }) => status)].map(([status, { length }]) => `${status}: ${length}`).sort();
  const slowest = results.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, 3);
  const lines = slowest.map(({ name, milliseconds }) => `  ${milliseconds.toFixed(0).padStart(5)} ms  ${name}`);
  process.stdout.write(`\nbad input, each probe twice: ${statuses.join(', ')}; the dearest, in processor time:\n${lines.join('\n')}\n\n`);
}

interface Answered {
  status: number;
  text: string;
  milliseconds: number;
  data?: unknown;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

async function send(url: string, { method = 'POST', search = '', headers, body }: Probe['request']): Promise<Omit<Answered, 'milliseconds'>> {
  const response = await fetch(`${url}${search}`, { method, headers, body: method === 'GET' ? undefined : body, signal: AbortSignal.timeout(240_000) });
  const text = await response.text();
  const answer = text.startsWith('{') ? (JSON.parse(text) as object) : {};
  return { status: response.status, text, ...answer };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SUBGRAPHS } from '@portfolio/gateway';
import { startPostgresql, startProcess, type TestPostgresql } from '@portfolio/testkit';

const MAIN = new URL('../dist/gateway.js', import.meta.url).pathname;
const SECRET = 'hemmelig';

/** An address that refuses connections, with a password and another in its query. */
const unreachable = (protocol: string) => `${protocol}://u:${SECRET}@127.0.0.1:1/x?password=${SECRET}`;

describe('the output of a hub', () => {
  let postgresql: TestPostgresql;
  let folder: string;

  beforeAll(async () => {
    postgresql = await startPostgresql();
    folder = await mkdtemp(join(tmpdir(), 'portfolio-credentials-'));
  });

  afterAll(async () => {
    await postgresql?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test.each([
    ['a database that nobody serves', { DATABASE_URL: unreachable('postgresql') }, /The database at 127\.0\.0\.1:1 cannot be reached; check DATABASE_URL/],
    ['addresses that are none', { SUBGRAPH_URLS: `klik=http//u:${SECRET}@host` }, /SUBGRAPH_URLS: expected name=url pairs .* number 1 of 1 is none/],
    ['a subgraph too few', { SUBGRAPH_URLS: `klik=${unreachable('http')}` }, /SUBGRAPH_URLS names no address for /],
    ['a Redis that is none', { REDIS_URL: unreachable('http') }, /REDIS_URL: expected a redis/],
  ])('contains no password where the hub cannot start: %s', async (_title, environment, message) => {
    const hub = startProcess(MAIN, { PORT: '0', DATA_DIR: join(folder, 'none'), ...environment });
    expect(await hub.end()).toBe(1);
    expect(hub.output()).toMatch(message);
    expect(hub.output()).not.toContain(SECRET);
  });

  test('contains no password where the hub starts and then fails', async () => {
    const { host } = new URL(postgresql.createDatabase('credentials'));
    const hub = startProcess(MAIN, {
      PORT: '0',
      METRICS_PORT: '0',
      DATABASE_URL: `postgresql://portfolio:${SECRET}@${host}/credentials`,
      DATABASE_REPLICA_URL: unreachable('postgresql'),
      RATE_LIMIT: '1000000',
      REDIS_URL: `redis://u:${SECRET}@127.0.0.1:1`,
      OTEL_EXPORTER_OTLP_ENDPOINT: unreachable('http').replace(/\?.*/, ''),
      TRACE_RATIO: '1',
    });
    const [, url = ''] = await hub.printed(/ready at (\S+)/);
    expect(await request(url)).toEqual({ data: { solution: { id: 'sapa' } } });
    await hub.end('SIGTERM');
    expect(hub.output()).toContain(`PostgreSQL`);
    expect(hub.output()).toContain('Redis is away');
    expect(hub.output()).not.toContain(SECRET);
  });

  test('contains no password of subgraphs that do not answer', async () => {
    const hub = startProcess(MAIN, { PORT: '0', SUBGRAPH_URLS: SUBGRAPHS.map(({ name }) => `${name}=${unreachable('http')}`).join() });
    const [, url = ''] = await hub.printed(/ready at (\S+)/);
    expect(await request(url)).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
    await hub.end('SIGTERM');
    expect(hub.output()).toContain('subgraphs at 127.0.0.1:1');
    expect(hub.output()).toContain('a request failed');
    expect(hub.output()).not.toContain(SECRET);
  });
});

async function request(url: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ solution(id: \\"sapa\\") { id } }"}',
  });
  return response.json();
}

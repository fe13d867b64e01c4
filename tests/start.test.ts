import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { loopback, startProcess, type TestProcess } from '@portfolio/testkit';
import { hubAt } from './setups.js';
import { shared } from './shared/client.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIN = join(ROOT, 'dist/gateway.js');
const READY = /ready at (\S+)/;

describe('the hub as a process', () => {
  let folder: string;
  const running: TestProcess[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portfolio-start-'));
  });

  afterEach(async () => {
    await Promise.all(running.splice(0).map((hub) => hub.end('SIGKILL')));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const start = (environment: Record<string, string>) => {
    const hub = startProcess(MAIN, { PORT: '0', DATA_DIR: join(folder, 'data'), ...environment });
    running.push(hub);
    return hub;
  };

  const QUERY = '{ agreements(filter: { state: { in: [DEADLINE_PASSED], asOf: "2025-11-21" } }) { nodes { id deadline { raw } solutions { name } } } }';
  const request = async (hub: TestProcess) => hubAt((await hub.printed(READY))[1]!, () => Promise.resolve()).request(QUERY);

  test('it prints its progress and, when ready, the address, the database, the record counts and the time', async () => {
    const hub = start({});
    await hub.printed(READY);
    await hub.printed(/ready in +\d+\.\d s/);
    expect(hub.output()).toMatch(/opening the database/);
    expect(hub.output()).toMatch(/page +http:\/\/127\.0\.0\.1:\d+\/\n/);
    expect(hub.output()).toContain(`PGlite in ${join(folder, 'data')}`);
    expect(hub.output()).toMatch(/records +\d+: municipalities \d+, solutions \d+/);
    expect(await hub.end('SIGTERM')).toBe(0);
  });

  test('it runs in a folder of any name, and at an IPv6 address', async () => {
    const home = join(folder, '.a dot-folder', 'with %20 # and ?');
    const copied = [
      'dist',
      'package.json',
      'gateway',
      'packages/portal/dist/site',
      ...(await readdir(join(ROOT, 'subgraphs'))).map((name) => `subgraphs/${name}`),
    ];
    const data = join(home, 'data');
    await cp((await shared('portfolio-folder')).path, data, { recursive: true });
    const filter = (path: string) => !/node_modules|\/(src|test)(\/|$)/.test(path.slice(ROOT.length));
    await mkdir(home, { recursive: true });
    for (const path of copied) await cp(join(ROOT, path), join(home, path), { recursive: true, filter });
    await symlink(join(ROOT, 'node_modules'), join(home, 'node_modules'));
    const hub = startProcess(join(home, 'dist/gateway.js'), { PORT: '0', HOST: loopback(), DATA_DIR: data });
    running.push(hub);
    const [, page = ''] = await hub.printed(/page +(\S+)/);
    expect(new URL(page).hostname).toBe(loopback() === '::1' ? '[::1]' : '127.0.0.1');
    const files = ['', 'kort', 'spoerg/graphql', 'spoerg/questions.json', 'spoerg/assets/graphiql.js'];
    expect(await Promise.all(files.map(async (path) => (await fetch(new URL(path, page))).status))).toEqual([200, 200, 200, 200, 200]);
    expect((await hubAt(`${page}graphql`, () => Promise.resolve()).request(QUERY)).errors).toBeUndefined();
    expect(await hub.end('SIGTERM')).toBe(0);
  });

  test('after kill -9 while it serves it starts again with the same answers', async () => {
    const first = start({});
    const before = await request(first);
    const unfinished = request(first).catch(() => undefined);
    await first.end('SIGKILL');
    await unfinished;
    const after = await request(start({}));
    expect(before.data).toMatchObject({ agreements: { nodes: { length: 6 } } });
    expect(after).toEqual(before);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s closes everything and ends with code 0', async (signal) => {
    const hub = start({});
    await hub.printed(READY);
    expect(await hub.end(signal)).toBe(0);
  });

  test('a port in use is one sentence and exit code 1', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as AddressInfo;
    const hub = start({ PORT: String(port) });
    expect(await hub.end()).toBe(1);
    expect(lastLine(hub)).toBe(`Port ${port} of 127.0.0.1 is in use; stop what listens there or set PORT to another port.`);
    holder.close();
  });

  test('a data folder held by another process is one sentence and exit code 1', async () => {
    const holder = start({});
    await holder.printed(READY);
    const hub = start({});
    expect(await hub.end()).toBe(1);
    expect(lastLine(hub)).toBe(
      `The data folder ${join(folder, 'data')} is in use by process ${holder.process.pid} of ${hostname()}; stop that process or set DATA_DIR to another folder. If it is none of ours, remove ${join(folder, 'data', 'in-use-by')}.`,
    );
  });

  test('an unreachable database is one sentence and exit code 1', async () => {
    const hub = start({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' });
    expect(await hub.end()).toBe(1);
    expect(lastLine(hub)).toMatch(/^The database at 127\.0\.0\.1:1 cannot be reached; check DATABASE_URL \(.*ECONNREFUSED.*\)\.$/);
  });

  test('every wrong variable of the environment is named at once', async () => {
    const hub = start({ PORT: 'many', DATABASE_URL: 'mysql://x' });
    expect(await hub.end()).toBe(1);
    expect(lastLine(hub)).toMatch(/^The environment is not usable: .*DATABASE_URL: expected a postgres:.*PORT: /);
  });
});

function lastLine(hub: TestProcess): string {
  return hub.output().trim().split('\n').at(-1)!;
}

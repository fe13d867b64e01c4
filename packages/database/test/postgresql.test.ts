import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPostgresql, waitFor, type TestPostgresql } from '@portfolio/testkit';
import { Client } from 'pg';
import { openDatabase, type Database, type Orm } from '../src/index.js';
import { openPool } from '../src/pool.js';

describe('the connections to PostgreSQL', () => {
  let postgresql: TestPostgresql;
  let url: string;

  beforeAll(async () => {
    postgresql = await startPostgresql();
    url = postgresql.createDatabase('connections');
  }, 60_000);

  afterAll(() => postgresql?.stop());

  async function withDatabase(poolSize: number, use: (database: Database, orms: Orm[]) => Promise<void>): Promise<void> {
    const database = await openDatabase({ url, poolSize });
    const orms = await Promise.all(['a', 'b', 'c'].map((schema) => database.openOrm({ schema, entities: [] })));
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
      const asked = await Promise.all(orms.flatMap(({ em }) => Array.from({ length: 5 }, () => em.fork().execute('select pg_backend_pid() as pid'))));
      expect(new Set(asked.map(([row]) => (row as { pid: number }).pid)).size).toBe(2);
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
      await Promise.all(orms.map((orm) => database.exclusively(orm, work(orm))));
      most = 0;
      await Promise.all([1, 2, 3].map(() => database.exclusively(orms[0]!, work(orms[0]!))));
      expect([inside, most]).toEqual([0, 1]);
    }));

  test('are opened anew after the server has dropped them; reads, idle or busy, are sent again', () =>
    withServer(async (server) =>
      withDatabase(3, async (_database, [orm]) => {
        const ask = (sql: string) => orm!.em.fork().execute(sql);
        await server.query('select pg_advisory_lock(7)');
        const busy = ask('select 1 as one, pg_advisory_lock(7)::text as lock');
        await ask('select 1');
        const drop = `select pg_terminate_backend(pid) from pg_stat_activity where datname = 'connections' and pid <> pg_backend_pid()`;
        await waitFor(async () => (await server.query(`select from pg_locks where locktype = 'advisory' and not granted`)).rowCount === 1, 'the busy read');
        expect((await server.query(drop)).rowCount).toBe(2);
        expect(await ask('select 2 as two')).toEqual([{ two: 2 }]);
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

  test('prepare a text once, and give up the one least lately used', async () => {
    const pool = openPool({ url, size: 1 });
    const client = await pool.connect();
    const prepared = async () =>
      (await client.query<{ count: number }>(`select count(*)::int as count from pg_prepared_statements where statement like '%tally%'`)).rows[0]?.count;
    const ask = async (n: number) => (await client.query<{ tally: number }>(`select $1::int + ${n} as tally`, [1])).rows;
    for (const n of [1, 2, 1, 2, 1]) expect(await ask(n)).toEqual([{ tally: n + 1 }]);
    expect(await prepared()).toBe(2);
    for (let n = 3; n <= 600; n += 1) await ask(n);
    expect(await prepared()).toBe(500);
    expect(await ask(1)).toEqual([{ tally: 2 }]);
    client.release();
    await pool.end();
  });
});

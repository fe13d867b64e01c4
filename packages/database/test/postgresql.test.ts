import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPostgresql, waitFor, type TestPostgresql } from '@portfolio/testkit';
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

  test('are opened anew after the server has dropped them, idle or busy', () =>
    withDatabase(3, async (_database, [orm]) => {
      const ask = (sql: string) => orm!.em.fork().execute(sql);
      const busy = ask('select pg_sleep(60)').catch((error: Error) => error.message);
      await ask('select 1');
      const drop = `select pg_terminate_backend(pid) from pg_stat_activity where datname = 'connections' and pid <> pg_backend_pid()`;
      await waitFor(async () => (await ask(drop)).length > 0, 'connections to drop');
      expect(await busy).toMatch(/terminating connection|Connection terminated/);
      expect(await ask('select 2 as two')).toEqual([{ two: 2 }]);
    }));

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

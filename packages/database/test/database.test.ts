import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPostgresql, type TestPostgresql } from '@portfolio/testkit';
import { openDatabase } from '../src/index.js';

describe('PostgreSQL', () => {
  let postgresql: TestPostgresql;

  beforeAll(async () => {
    postgresql = await startPostgresql();
  });

  afterAll(() => postgresql?.stop());

  test('it is described without its password', async () => {
    const url = postgresql.createDatabase('described').replace('portfolio@', 'portfolio:secret@');
    const database = await openDatabase({ url });
    expect(database.description).toMatch(/^PostgreSQL \d+\.\d+ at 127\.0\.0\.1:\d+\/described$/);
    await database.close();
  });

  test('a statement tells its snapshot as the version is told', async () => {
    const database = await openDatabase({ url: postgresql.createDatabase('seen') });
    const seen = async () => (await database.read<{ seen: string }>(`select ${database.snapshot} as "seen"`, []))[0]!.seen;
    const [before, version] = [await seen(), await database.version()];
    await database.read('create table written (n int)', []);
    expect([version, await database.version()]).toEqual([before, await seen()]);
    expect(await seen()).not.toBe(before);
    await database.close();
  });

  test('is reached by the socket in a folder, and by an IPv6 address', async () => {
    const url = new URL(postgresql.createDatabase('socket'));
    const folder = /-D (\S+)/.exec(postgresql.running.process.spawnargs.join(' '))![1]!;
    const database = await openDatabase({ url: `postgresql://portfolio@/socket?host=${folder}&port=${url.port}` });
    expect([database.description.split(' at ')[1], await database.read('select 1 as one', [])]).toEqual([`${folder}:${url.port}/socket`, [{ one: 1 }]]);
    await database.close();
    await expect(openDatabase({ url: 'postgresql://portfolio@[::1]:1/there' })).rejects.toThrow(
      /^The database at \[::1\]:1 cannot be reached; check DATABASE_URL /,
    );
  });

  test('a database that cannot be reached is reported in one sentence', async () => {
    const url = postgresql.createDatabase('there').replace('/there', '/not-there');
    await expect(openDatabase({ url })).rejects.toThrow(
      /^The database at 127\.0\.0\.1:\d+ cannot be reached; check DATABASE_URL \(database "not-there" does not exist\)\.$/,
    );
  });
});

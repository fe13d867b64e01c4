import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort, startPostgresql, waitFor, type TestPostgresql } from '@portfolio/testkit';
import pg from 'pg';
import { openDatabase, type Database } from '../src/index.js';
import { hasCaughtUp, type Position } from '../src/replica/position.js';

const QUERY = 'select pg_is_in_recovery() as replica, (select max(n) from tally) as n';

describe('a database with a replica', () => {
  let primary: TestPostgresql;
  let replica: TestPostgresql;
  let database: Database;
  let writer: pg.Client;
  let standby: pg.Client;

  beforeAll(async () => {
    primary = await startPostgresql();
    const url = primary.createDatabase('replicated');
    replica = await primary.startReplica();
    const replicaUrl = replica.url('replicated');
    [writer, standby] = [new pg.Client(url), new pg.Client(replicaUrl)];
    await Promise.all([writer.connect(), standby.connect()]);
    await writer.query('create table tally (n int); insert into tally values (0); create role reader login; grant select on tally to reader');
    database = await openDatabase({ url: url.replace('portfolio@', 'reader@'), replicaUrl: replicaUrl.replace('portfolio@', 'reader@') });
  });

  afterAll(async () => {
    standby?.on('error', () => undefined);
    await Promise.all([database?.close(), writer?.end(), standby?.end()]);
    await replica?.stop();
    await primary?.stop();
  });

  const read = async () => (await database.read<{ replica: boolean; n: number }>(QUERY, []))[0]!;
  const write = (n: number) => writer.query('insert into tally values ($1)', [n]);
  const readFromReplica = () => waitFor(async () => (await read()).replica, 'a read from the replica');

  test('reads from it, as any user, and is described with it', async () => {
    await readFromReplica();
    expect(await read()).toEqual({ replica: true, n: 0 });
    expect(database.description).toMatch(/^PostgreSQL \d+\.\d+ at 127\.0\.0\.1:\d+\/replicated, read from its replica at 127\.0\.0\.1:\d+$/);
  });

  test('has no snapshot for statements, which name no running transactions on a standby', () => {
    expect(database.snapshot).toBeUndefined();
  });

  test('reads a finished write from the primary until the replica has it too', async () => {
    await standby.query('select pg_wal_replay_pause()');
    await write(1);
    expect(await read()).toEqual({ replica: false, n: 1 });
    await standby.query('select pg_wal_replay_resume()');
    await readFromReplica();
    expect(await read()).toEqual({ replica: true, n: 1 });
  });

  test('never reads what is older than a finished write, from whichever server', async () => {
    const answered = { replica: 0, primary: 0 };
    for (let n = 2; n <= 200; n += 1) {
      await write(n);
      const row = await read();
      expect(row.n).toBe(n);
      answered[row.replica ? 'replica' : 'primary'] += 1;
      if (n % 20 === 0) await readFromReplica();
    }
    expect(answered.replica + answered.primary).toBe(199);
  });

  test('reads all of one request from the server that it read first, and from the primary once it writes', async () => {
    const first = database.requestReads();
    const run = async (reads = first) => (await reads.read<{ replica: boolean; n: number }>(QUERY, []))[0];
    await readFromReplica();
    expect(await run()).toEqual({ replica: true, n: 200 });
    await standby.query('select pg_wal_replay_pause()');
    await write(300);
    expect(await run()).toEqual({ replica: true, n: 200 });
    expect(await run(database.requestReads())).toEqual({ replica: false, n: 300 });
    first.writes();
    expect(await run()).toEqual({ replica: false, n: 300 });
    await standby.query('select pg_wal_replay_resume()');
  });

  test('gives the version of the primary, which a write changes at once', async () => {
    const before = await database.version();
    await standby.query('select pg_wal_replay_pause()');
    await write(500);
    expect(await database.version()).not.toBe(before);
    await standby.query('select pg_wal_replay_resume()');
  });

  test('reads on from the primary while the replica is away, and from the replica when it is back', async () => {
    await readFromReplica();
    standby.on('error', () => undefined);
    await replica.running.end('SIGINT');
    expect(await read()).toEqual({ replica: false, n: 500 });
    await replica.restart();
    await readFromReplica();
  });

  test('opens without a replica that cannot be reached', async () => {
    const other = await openDatabase({ url: primary.url('replicated'), replicaUrl: `postgresql://portfolio@127.0.0.1:${await freePort()}/replicated` });
    expect(await other.read(QUERY, [])).toEqual([{ replica: false, n: 500 }]);
    await other.close();
  });

  test('refuses a server that is no replica of it', async () => {
    const url = primary.url('replicated');
    await expect(openDatabase({ url, replicaUrl: url })).rejects.toThrow(
      /^The server at 127\.0\.0\.1:\d+ is no streaming replica of the primary; check DATABASE_REPLICA_URL and DATABASE_URL\.$/,
    );
  });
});

describe('a replica has caught up', () => {
  const at = (history: string, bytes: bigint): Position => ({ history, bytes });

  test.each([
    ['where it has replayed all that was written', at('1 1', 200n), at('1 1', 200n), true],
    ['not where something is missing', at('1 1', 199n), at('1 1', 200n), false],
    ['not where it follows another history, however long', at('1 1', 900n), at('1 2', 200n), false],
    ['not where one of them does not tell', undefined, at('1 1', 200n), false],
    ['not where one of them does not tell', at('1 1', 200n), undefined, false],
  ])('%s', (_, replayed, written, expected) => {
    expect(hasCaughtUp(replayed, written)).toBe(expected);
  });
});

import { MikroORM, type Options } from '@mikro-orm/core';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { StartError } from '@portfolio/errors';
import { PostgresDialect } from 'kysely';
import { Client, type Pool } from 'pg';
import { SNAPSHOT, VERSION, type Database, type Lead, type RequestReads } from './database.js';
import { runMigrations, sharedOptions } from './orm-options.js';
import { openPool, placeOf, typeOverrides, type PoolOptions } from './pool.js';
import { ReadQueue } from './reads/read-queue.js';
import { openReplica } from './replica/replica.js';
import { TransactionClient } from './transaction-client.js';

/** PostgreSQL 15 or newer by its address; every subgraph of the process shares one pool, since statements name their schema. */
export async function openPostgresql(options: PoolOptions & { replicaUrl?: string }): Promise<Database> {
  const { server, name } = placeOf(options.url);
  const version = await serverVersion(options.url, server);
  const pool = openPool(options);
  const reads = new ReadQueue(pool, typeOverrides());
  const replica = options.replicaUrl ? await openReplica({ ...options, url: options.replicaUrl }, reads).catch(closing(pool)) : undefined;
  const primaryReads: RequestReads = { read: (text, values) => reads.read(text, values), writes: () => undefined };
  const open = (ormOptions: Partial<Options>) =>
    new MikroORM({ ...ormOptions, driver: PostgreSqlDriver, dbName: name, driverOptions: dialectOn(pool) } as never);
  return {
    description: `PostgreSQL ${version} at ${server}/${name}${replica ? `, read from its replica at ${replica.server}` : ''}`,
    openOrm: (ormOptions) => open(sharedOptions(ormOptions)) as never,
    migrate: (ormOptions) => runMigrations(ormOptions, open),
    exclusively: (schema, work) => lockedBySchema(options.url, schema, work),
    lead: (name) => leadership(options.url, name),
    read: (text, values) => (replica?.reads ?? reads).read(text, values),
    requestReads: () => replica?.reads.ofRequest() ?? primaryReads,
    version: async () => (await reads.readNow<{ version: string }>(VERSION, []))[0]!.version,
    snapshot: replica ? undefined : SNAPSHOT,
    connections: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => Promise.all([pool.end(), replica?.close()]).then(() => undefined),
  };
}

function closing(pool: Pool): (error: unknown) => Promise<never> {
  return async (error) => {
    await pool.end();
    throw error;
  };
}

/** The pool is the process's own: an ORM that closes leaves it open. */
function dialectOn(pool: Pool): PostgresDialect {
  return new PostgresDialect({ pool: { connect: () => TransactionClient.from(pool) as never, end: async () => undefined, options: pool.options } });
}

async function serverVersion(url: string, server: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; encoding: string }>(
      "select current_setting('server_version') as version, current_setting('server_encoding') as encoding",
    );
    const [{ version: reported = '', encoding = '' } = {}] = rows;
    const version = reported.split(' ')[0]!;
    if (Number.parseInt(version, 10) < 15) throw new StartError(`PostgreSQL 15 or newer is needed, but ${server} is ${version}.`);
    if (encoding !== 'UTF8') {
      const remedy = 'create it with "createdb --template=template0 --encoding=UTF8"; its locale may be any, C too';
      throw new StartError(`The database at ${server} is to hold all letters, in UTF8, but it is encoded as ${encoding}: ${remedy}.`);
    }
    return version;
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`The database at ${server} cannot be reached; check DATABASE_URL (${reasonOf(error)}).`);
  } finally {
    await client.end();
  }
}

/** An advisory lock on a connection of its own, so that those who wait for it leave the pool to the one who works. */
async function lockedBySchema<T>(url: string, schema: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`portfolio:${schema}`]);
    const result = await work();
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}

/** The same without waiting, until it is released: a lock of the session, which ends with its connection. */
async function leadership(url: string, name: string): Promise<Lead | undefined> {
  let isLost = false;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
  client.on('error', () => (isLost = true));
  client.on('end', () => (isLost = true));
  await client.connect();
  const { rows } = await client.query<{ won: boolean }>('select pg_try_advisory_lock(hashtext($1)) as won', [`portfolio:lead:${name}`]);
  if (rows[0]!.won) return { isLost: () => isLost, release: () => client.end() };
  await client.end();
  return undefined;
}

function reasonOf(error: unknown): string {
  const { message, errors, code } = error as { message?: string; errors?: { message: string }[]; code?: string };
  return message || errors?.[0]?.message || code || String(error);
}

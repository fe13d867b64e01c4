import { MikroORM, type Options } from '@mikro-orm/core';
import { PostgreSqlDriver, type SqlEntityManager } from '@mikro-orm/postgresql';
import { StartError } from '@portfolio/errors';
import { Client } from 'pg';
import type { Database, Orm } from './database.js';
import { runMigrations, sharedOptions } from './orm-options.js';

/** PostgreSQL 15 or newer by its address; the pool of each subgraph stays small, since one process may hold eight. */
export async function openPostgresql(url: string): Promise<Database> {
  const { host, pathname } = new URL(url);
  const version = await serverVersion(url, host);
  const open = (options: Partial<Options>) => MikroORM.init({ ...options, driver: PostgreSqlDriver, clientUrl: url, pool: { min: 0, max: 6 } } as never);
  return {
    description: `PostgreSQL ${version} at ${host}${pathname}`,
    openOrm: (options) => open(sharedOptions(options)) as Promise<never> as Promise<Orm>,
    migrate: (options) => runMigrations(options, open),
    exclusively: lockedBySchema,
    close: async () => undefined,
  };
}

async function serverVersion(url: string, host: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    const version = rows[0]?.server_version.split(' ')[0] ?? '';
    if (Number.parseInt(version, 10) < 15) throw new StartError(`PostgreSQL 15 or newer is needed, but ${host} is ${version}.`);
    return version;
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`The database at ${host} cannot be reached; check DATABASE_URL (${reasonOf(error)}).`);
  } finally {
    await client.end();
  }
}

/** An advisory lock of one transaction; the work itself runs on other connections of the pool. */
async function lockedBySchema<T>(orm: Orm, work: () => Promise<T>): Promise<T> {
  return orm.em.fork().transactional(async (transaction) => {
    await (transaction as unknown as SqlEntityManager).execute('select pg_advisory_xact_lock(hashtext(?))', [`portfolio:${orm.config.get('schema')}`]);
    return work();
  });
}

function reasonOf(error: unknown): string {
  const { message, errors, code } = error as { message?: string; errors?: { message: string }[]; code?: string };
  return message || errors?.[0]?.message || code || String(error);
}

import { startProcess, type TestPostgresql } from '@portfolio/testkit';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { generate } from './generate.ts';

export interface BenchDatabase {
  url: string;
  /** The server's parent process. */
  postgresql: number;
  /** Rows of all tables. */
  rows: number;
}

/** A database that the hub has migrated and loaded, grown to so many times the portfolio; later starts find it up to date. */
export async function prepareDatabase(postgresql: TestPostgresql, scale: number): Promise<BenchDatabase> {
  const url = postgresql.createDatabase(`bench_${scale}`);
  const hub = startProcess(fileURLToPath(new URL('../../../dist/gateway.js', import.meta.url)), { DATABASE_URL: url, PORT: '0' });
  await hub.printed(/ready at (\S+)/);
  await hub.end('SIGTERM');
  const client = new pg.Client(url);
  await client.connect();
  try {
    // A vacuum that starts by itself in the middle of a round would be counted against the variant that is measured then.
    await client.query('alter system set autovacuum = off');
    await client.query('select pg_reload_conf()');
    await generate(client, scale);
    const { rows } = await client.query<{ pid: number; rows: number }>(
      `select pg_backend_pid() as pid, (select sum(reltuples)::int from pg_class where relkind = 'r' and relnamespace::regnamespace::text !~ '^(pg_|information)') as rows`,
    );
    return { url, postgresql: parentOf(rows[0]!.pid), rows: rows[0]!.rows };
  } finally {
    await client.end();
  }
}

function parentOf(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
}

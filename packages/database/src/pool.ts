import { Client, Pool, TypeOverrides, type ClientBase } from 'pg';
import { typeParsers } from './type-parsers.js';

export interface PoolOptions {
  url: string;
  /** How many connections at the most; default 10. */
  size?: number;
}

/** The one pool of a process; a connection that breaks is dropped, and the next request opens another. */
export function openPool({ url, size = 10 }: PoolOptions): Pool {
  const options = {
    connectionString: url,
    types: typeOverrides(),
    pipeline: true,
    max: size,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    allowExitOnIdle: true,
    statement_timeout: 60_000,
    onConnect: prepareSession,
  };
  const pool = new Pool(options);
  // Without listeners a lost connection would end the process; pg drops it by itself.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Where an address leads, as pg reads it: to a host, or by `?host=` to the folder of a socket. Never a password. */
export function placeOf(url: string): { server: string; name: string } {
  const { host, port, database } = new Client({ connectionString: url });
  return { server: `${host.includes(':') ? `[${host}]` : host}:${port}`, name: database ?? 'postgres' };
}

export function typeOverrides(): TypeOverrides {
  const types = new TypeOverrides();
  for (const [oid, parser] of Object.entries(typeParsers())) types.setTypeParser(Number(oid), parser as never);
  return types;
}

/** A prepared read is planned once, for any values; compiling a plan would cost more than reads of this size. */
async function prepareSession(client: ClientBase): Promise<void> {
  await client.query('set plan_cache_mode = force_generic_plan; set jit = off');
}

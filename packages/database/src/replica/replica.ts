import { StartError } from '@portfolio/errors';
import { openPool, placeOf, typeOverrides, type PoolOptions } from '../pool.js';
import { ReadQueue } from '../reads/read-queue.js';
import { FreshReads, type Reads } from './fresh-reads.js';
import { REPLAYED_POSITION, WRITTEN_POSITION, type PositionRow } from './position.js';

export interface Replica {
  /** Host and port, or a socket's folder and port. */
  server: string;
  reads: FreshReads;
  close(): Promise<void>;
}

/** One that cannot be reached is used when it can be; throws a StartError for a server that is no replica of this primary. */
export async function openReplica(options: PoolOptions, primary: Reads): Promise<Replica> {
  const { server } = placeOf(options.url);
  const pool = openPool(options);
  const reads = new ReadQueue(pool, typeOverrides());
  const [[written], replayed] = await Promise.all([
    primary.read<PositionRow>(WRITTEN_POSITION, []),
    reads.read<PositionRow>(REPLAYED_POSITION, []).catch(() => undefined),
  ]);
  if (replayed && clusterOf(replayed[0]) !== clusterOf(written)) {
    await pool.end();
    throw new StartError(`The server at ${server} is no streaming replica of the primary; check DATABASE_REPLICA_URL and DATABASE_URL.`);
  }
  return { server, reads: new FreshReads(primary, reads), close: () => pool.end() };
}

function clusterOf(row: PositionRow | undefined): string | undefined {
  return row?.history.split(' ')[0];
}

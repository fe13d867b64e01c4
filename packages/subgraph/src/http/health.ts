import { setTimeout as after } from 'node:timers/promises';
import { CLOSING } from '@portfolio/server';
import type { OpenSubgraph } from '../open.js';

export interface Health {
  status: number;
  body: object;
}

/** Longer than a healthy database takes, shorter than the timeout of a health probe. */
const DATABASE_MILLISECONDS = 1_500;

/**
 * `/health/live`: the process turns requests around; one that does not should be started anew. `/health/ready`: it takes new requests and its
 * database answers; one that is not ready should be sent none, and comes back by itself. Undefined for another path.
 */
export async function healthOf(path: string, subgraph: OpenSubgraph, ready: boolean): Promise<Health | undefined> {
  if (path === '/health') return { status: 200, body: { subgraph: subgraph.name, rows: subgraph.rowCount } };
  if (path === '/health/live') return { status: 200, body: { subgraph: subgraph.name, live: true } };
  if (path === '/health/ready') return readiness(subgraph, ready);
  return undefined;
}

async function readiness(subgraph: OpenSubgraph, ready: boolean): Promise<Health> {
  if (!ready) return { status: CLOSING, body: { subgraph: subgraph.name, ready: false, reason: 'it is closing' } };
  const { name, follower } = subgraph;
  const reason = await databaseFault(subgraph);
  if (reason) return { status: 503, body: { subgraph: name, ready: false, reason } };
  return { status: 200, body: { subgraph: name, ready: true, ...(follower && { filled: follower.isFilled, ...(await follower.watermark()) }) } };
}

async function databaseFault(subgraph: OpenSubgraph): Promise<string | undefined> {
  const answered = subgraph.version().then(
    () => true,
    () => false,
  );
  return (await Promise.race([answered, after(DATABASE_MILLISECONDS, false, { ref: false })])) ? undefined : 'its database does not answer';
}

import { setTimeout as after } from 'node:timers/promises';
import { CLOSING } from '@portfolio/server';
import type { OpenSubgraph } from '../open.js';

export interface Health {
  status: number;
  body: object;
}

/** Longer than a healthy database takes, shorter than the timeout of a health probe. */
const DATABASE_MILLISECONDS = 1_500;

export const HEALTH_PATHS = ['/health', '/health/live', '/health/ready'];

/**
 * `/health/live`: the process turns requests around; one that does not should be started anew. `/health/ready`: it takes new requests and its
 * database answers; one that is not ready should be sent none, and comes back by itself. A server of several subgraphs is ready when all are.
 */
export async function healthOf(path: string, subgraphs: readonly OpenSubgraph[], ready: boolean): Promise<Health> {
  const all = await Promise.all(subgraphs.map((subgraph) => oneHealth(path, subgraph, ready)));
  return all.length === 1 ? all[0]! : { status: Math.max(...all.map(({ status }) => status)), body: { subgraphs: all.map(({ body }) => body) } };
}

async function oneHealth(path: string, subgraph: OpenSubgraph, ready: boolean): Promise<Health> {
  if (path === '/health') return { status: 200, body: { subgraph: subgraph.name, rows: subgraph.rowCount } };
  if (path === '/health/live') return { status: 200, body: { subgraph: subgraph.name, live: true } };
  return readiness(subgraph, ready);
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

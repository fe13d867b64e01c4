import type { IncomingMessage, ServerResponse } from 'node:http';
import { CLOSING } from '@portfolio/server';
import type { Topology } from '../topology.js';
import { isRead } from './conditional-requests.js';
import { refuse, send } from './respond.js';

interface Health {
  status: number;
  body: object;
}

/**
 * `/health/live`: the process answers; one that does not should be restarted. `/health/ready`: it accepts new requests, and in-process its database answers.
 * A gateway whose subgraphs fail stays ready, since every other gateway would fail too; it reports the state of each subgraph's circuit.
 */
export function health(topology: Topology, ready: () => boolean) {
  return async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isRead(request)) return refuse(response, 405, 'BAD_REQUEST', `expected GET or HEAD for "${path}", but got ${request.method}`, { allow: 'GET, HEAD' });
    const { status, body } = await healthOf(path, topology, ready());
    const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
    send(response, status, headers, [Buffer.from(JSON.stringify(body))]);
  };
}

async function healthOf(path: string, topology: Topology, ready: boolean): Promise<Health> {
  if (path === '/health/live') return { status: 200, body: { live: true } };
  if (path !== '/health/ready') return { status: 404, body: { reason: `expected the path /health/live or /health/ready, but got ${path}` } };
  if (!ready) return { status: CLOSING, body: { ready: false, reason: 'it is closing' } };
  const { breakers } = topology;
  if (breakers) return { status: 200, body: { ready: true, subgraphs: Object.fromEntries([...breakers].map(([name, { state }]) => [name, state])) } };
  if ((await topology.version([])) === undefined) return { status: 503, body: { ready: false, reason: 'its database does not answer' } };
  return { status: 200, body: { ready: true } };
}

import { StartError } from '@portfolio/errors';
import { DEADLINE_HEADER, Watch, type Wait } from '@portfolio/subgraph';
import { Pool } from 'undici';
import { versionSoon } from './cache/version.js';
import { committedSupergraph } from './committed.js';
import type { FetchResult } from './executor/run.js';
import { subgraphSource, type Connect } from './source.js';
import type { Topology } from './topology.js';

/** Every subgraph a server of its own, called by URL from the committed supergraph. */
export async function openOverHttp(urls: Readonly<Record<string, string>>): Promise<Topology> {
  const supergraphSdl = await committedSupergraph();
  const names = [...supergraphSdl.matchAll(/@join__graph\(name: "([^"]+)"/g)].map(([, name]) => name!);
  const missing = names.filter((name) => !urls[name]);
  if (missing.length > 0) throw new StartError(`SUBGRAPH_URLS names no address for ${missing.join(', ')}.`);
  const pools = new Map(names.map((name) => [name, new Pool(new URL(urls[name]!).origin, { connections: CONNECTIONS })]));
  const watch = new Watch();
  const versions = new Map(names.map((name) => [name, versionSoon(watch, (wait) => versionOf(pools.get(name)!, wait))]));

  return {
    description: `subgraphs at ${names.map((name) => new URL(urls[name]!).host).join(', ')}`,
    supergraphSdl,
    rowCounts: {},
    async version(subgraphs) {
      const all = await Promise.all(subgraphs.map((name) => versions.get(name)!.now()));
      return all.every((version) => version !== undefined) ? all.join(' ') : undefined;
    },
    dataSource: (name) => subgraphSource(name, connectTo(name, pools.get(name)!, new URL(urls[name]!).pathname)),
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}

const CONNECTIONS = 64;

/** The document's part of a body is written once; the answer is read whatever its status, since a subgraph tells its refusals in it. */
function connectTo(name: string, pool: Pool, path: string): Connect {
  return (query) => {
    const head = `{"query":${JSON.stringify(query)},"variables":`;
    return async (variables, { viewer, statements }, wait) => {
      const headers = {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-transaktionsid': viewer.transactionId,
        'x-transaktionstid': viewer.transactionTime,
        ...(wait && { [DEADLINE_HEADER]: String(wait.remaining) }),
      };
      const { statusCode, body } = await pool.request({ method: 'POST', path, headers, body: `${head}${JSON.stringify(variables)}}`, signal: wait });
      const answer = parsed(await body.text(), statusCode);
      const sent = answer.extensions?.statements;
      if (sent !== undefined) statements[name] = (statements[name] ?? 0) + sent;
      return answer;
    };
  };
}

/** A server that does not tell is asked for its answers each time. */
async function versionOf(pool: Pool, signal: Wait): Promise<string | undefined> {
  try {
    const { statusCode, body } = await pool.request({ method: 'GET', path: '/version', signal });
    const text = await body.text();
    return statusCode === 200 ? text : undefined;
  } catch {
    return undefined;
  }
}

type SubgraphAnswer = FetchResult & { extensions?: { statements?: number } };

function parsed(text: string, status: number): SubgraphAnswer {
  try {
    const answer = JSON.parse(text) as SubgraphAnswer | null;
    if (answer && ('data' in answer || 'errors' in answer)) return answer;
  } catch {
    // told below, with the status
  }
  throw new Error(`expected a GraphQL answer, but got status ${status} and ${text.length} characters of something else`);
}

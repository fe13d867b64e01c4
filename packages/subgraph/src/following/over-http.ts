import { LARGEST_FEED_PAGE, type Changes } from '@portfolio/seeding';
import type { FollowedGraph } from './follows.js';

const TIMEOUT = 30_000;

export interface OverHttp {
  /** The read model's own name: by it the gateway knows its client. */
  name: string;
  /** The address of the graph, with credentials where needed. */
  graphUrl: string;
  /** The addresses of the subgraphs' endpoints; their feeds are relative to these. */
  subgraphUrls: Readonly<Record<string, string>>;
}

/** The graph behind a gateway, and the feeds of the subgraphs' servers. */
export function graphOverHttp({ name, graphUrl, subgraphUrls }: OverHttp): FollowedGraph {
  const others = Object.entries(subgraphUrls).filter(([subgraph]) => subgraph !== name);
  return {
    async changes(after) {
      const feeds = await Promise.all(others.map(async ([subgraph, url]) => [subgraph, await changesAt(url, after(subgraph))] as const));
      return new Map(feeds.flatMap(([subgraph, changes]) => (changes ? [[subgraph, changes] as const] : [])));
    },
    async ask(query, variables) {
      const response = await send(new URL(graphUrl), {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', 'apollographql-client-name': name },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data?: never; errors?: { message: string }[] };
      if (errors || !data) throw new Error(`expected the graph to answer "${name}", but got: ${errors?.[0]?.message ?? response.status}`);
      return data;
    },
  };
}

/** Undefined where the subgraph keeps nothing, and so has no feed. */
async function changesAt(url: string, after: number): Promise<Changes | undefined> {
  const { origin, pathname, search, username, password } = new URL(url);
  const address = new URL('changes', origin + pathname);
  Object.assign(address, { search, username, password });
  address.searchParams.set('after', String(after));
  address.searchParams.set('first', String(LARGEST_FEED_PAGE));
  const response = await send(address, {});
  if (response.ok) return (await response.json()) as Changes;
  await response.body?.cancel();
  if (response.status === 404) return undefined;
  throw new Error(`expected the feed of ${address.host} to be readable, but got the status ${response.status}`);
}

/** `fetch` takes no credentials in an address. */
function send(address: URL, { headers, ...init }: RequestInit): Promise<Response> {
  const { username, password } = address;
  const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  const bare = new URL(address);
  Object.assign(bare, { username: '', password: '' });
  return fetch(bare, {
    ...init,
    signal: AbortSignal.timeout(TIMEOUT),
    headers: { ...(headers as Record<string, string>), ...(username || password ? { authorization: `Basic ${credentials}` } : {}) },
  });
}

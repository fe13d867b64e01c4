import { shared } from './shared/client.js';

/** A running hub, with a client for it over HTTP. */
export interface Hub {
  url: string;
  request(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<HubAnswer>;
  close(): Promise<void>;
}

export interface HubAnswer {
  status: number;
  data?: Record<string, unknown>;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: { statements?: Record<string, number> };
}

export interface Setup {
  name: string;
  open(): Promise<Hub>;
}

/** The three ways the product runs; every scenario holds in each. */
export function setups(): Setup[] {
  return [
    { name: 'in-process on PGlite', open: () => openShared('hub-in-process-on-pglite') },
    { name: 'in-process on PostgreSQL', open: () => openShared('hub-in-process-on-postgresql') },
    // some of the subgraphs in one server, each of the others in its own
    { name: 'over HTTP on PostgreSQL', open: () => openShared('hub-over-http') },
  ];
}

/**
 * A hub that suites share, for queries only: it reports its statements, caches no responses and sheds no requests. What needs options of its own, changes data
 * or looks into the process has a hub of its own; see gateways.ts.
 */
export async function openShared(
  name: 'hub-in-process-on-pglite' | 'hub-in-process-on-postgresql' | 'hub-over-http' = 'hub-in-process-on-pglite',
): Promise<Hub> {
  const { url } = await shared(name);
  return hubAt(url, async () => undefined);
}

export function hubAt(url: string, close: () => Promise<void>): Hub {
  return {
    url,
    close,
    async request(query, variables, headers = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<HubAnswer, 'status'>) };
    },
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { subgraphSource, type Topology } from '@portfolio/gateway';
import { listen } from '@portfolio/server';

/** How a subgraph fails in the gateway's own process: it throws, or answers that it could not. */
export const FAILURES = {
  'that throws': async () => Promise.reject(new Error('no answer')),
  'that answers with errors alone': async () => ({ errors: [{ message: 'no answer' }] }),
  'whose data is null': async () => ({ data: null, errors: [{ message: 'no answer' }] }),
} as const;

export type Failure = keyof typeof FAILURES;

/** A topology of which one subgraph fails: the one that `failing` names at the time of the request. The caller closes it. */
export function withFailing(topology: Topology, failing: () => { name: string; how: Failure } | undefined): Topology {
  return {
    ...topology,
    dataSource(name) {
      const source = topology.dataSource(name);
      return subgraphSource(name, (query) => {
        const callSource = source.prepare(query);
        return async (variables, context) => {
          const now = failing();
          return now?.name === name ? FAILURES[now.how]() : callSource(variables, context, []);
        };
      });
    },
    close: async () => undefined,
  };
}

/** A server that answers every request with 500 and a page. */
export async function brokenServer(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Internal Server Error</h1>');
  });
  await listen(server, { host: '127.0.0.1', port: 0 });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

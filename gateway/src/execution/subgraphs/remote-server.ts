import { Pool } from 'undici';
import { BatchedRequests } from './batched-requests.js';

const CONNECTIONS = 64;

/** A server of one subgraph or of several: its connections, and the reads that go to it together. */
export class RemoteServer {
  readonly pool: Pool;
  readonly batches: BatchedRequests;
  private closing: Promise<void> | undefined;

  constructor(
    origin: string,
    batchPath: string,
    readonly credentials: Readonly<Record<string, string>>,
  ) {
    this.pool = new Pool(origin, { connections: CONNECTIONS });
    this.batches = new BatchedRequests(this.pool, batchPath, credentials);
  }

  close(): Promise<void> {
    return (this.closing ??= this.pool.close());
  }
}

/** The servers behind the addresses of subgraphs. */
export class RemoteServers {
  private readonly byAddress = new Map<string, RemoteServer>();

  /** The server of a subgraph's GraphQL endpoint: that at `/klik/graphql` and that at `/sapa/graphql` of one origin are the same one's. */
  at(name: string, url: string): RemoteServer {
    const { origin, pathname, search, username, password } = new URL(url);
    const batchPath =
      (pathname.endsWith(`/${name}/graphql`) ? pathname.slice(0, -`${name}/graphql`.length) : pathname.replace(/[^/]*$/, '')) + 'batch' + search;
    const address = JSON.stringify([origin, username, password, batchPath]);
    const known = this.byAddress.get(address);
    if (known) return known;
    const credentials: Record<string, string> =
      username || password ? { authorization: basic(decodeURIComponent(username), decodeURIComponent(password)) } : {};
    const server = new RemoteServer(origin, batchPath, credentials);
    this.byAddress.set(address, server);
    return server;
  }
}

function basic(name: string, password: string): string {
  return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}

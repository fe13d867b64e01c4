import { fileURLToPath } from 'node:url';
import { openInProcess, startGateway, SUBGRAPHS, type GatewayOptions } from '@portfolio/gateway';
import { startPostgresql, startProcess, type TestPostgresql } from '@portfolio/testkit';

/** A running hub, asked over HTTP as a client asks it. */
export interface Hub {
  url: string;
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<HubAnswer>;
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

const LOCAL = { host: '127.0.0.1', port: 0, diagnostics: true };
const program = (name: string) => fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url));

/** The three ways the product runs; every scenario holds in each. */
export function setups(): Setup[] {
  return [
    { name: 'in-process on PGlite', open: () => openHere() },
    { name: 'in-process on PostgreSQL', open: () => withPostgresql((postgresql) => openHere(postgresql.createDatabase('in_process'))) },
    { name: 'over HTTP on PostgreSQL', open: () => withPostgresql((postgresql) => openProcesses(postgresql.createDatabase('over_http'))) },
  ];
}

export async function openHere(url?: string, options: Partial<GatewayOptions> = {}): Promise<Hub> {
  const gateway = await startGateway(await openInProcess({ url }), { ...LOCAL, ...options });
  return hubAt(gateway.url, () => gateway.close());
}

/** Every subgraph and the gateway a process of its own, started as in production. */
export async function openProcesses(databaseUrl: string): Promise<Hub> {
  const servers = await startSubgraphServers(databaseUrl, { DIAGNOSTICS: 'on' });
  const urls = Object.entries(servers.urls).map(([name, url]) => `${name}=${url}`);
  const gateway = startProcess(program('gateway'), { PORT: '0', DIAGNOSTICS: 'on', SUBGRAPH_URLS: urls.join(',') });
  const [, url = ''] = await gateway.printed(/ready at (\S+)/, 60_000);
  return hubAt(url, () => gateway.end('SIGTERM').then(servers.close));
}

export interface SubgraphServers {
  /** The address of each subgraph, by its name. */
  urls: Record<string, string>;
  pids: number[];
  close(): Promise<void>;
}

/** Every subgraph a process of its own on one PostgreSQL database. */
export async function startSubgraphServers(databaseUrl: string, environment: Record<string, string> = {}): Promise<SubgraphServers> {
  const servers = SUBGRAPHS.map(({ name }) => [name, startProcess(program(name), { DATABASE_URL: databaseUrl, PORT: '0', ...environment })] as const);
  const urls = await Promise.all(servers.map(async ([name, server]) => [name, (await server.printed(/ready at (\S+)/, 120_000))[1]!] as const));
  return {
    urls: Object.fromEntries(urls),
    pids: servers.map(([, server]) => server.process.pid!),
    close: () => Promise.all(servers.map(([, server]) => server.end('SIGTERM'))).then(() => undefined),
  };
}

export function hubAt(url: string, close: () => Promise<void>): Hub {
  return {
    url,
    close,
    async ask(query, variables, headers = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<HubAnswer, 'status'>) };
    },
  };
}

export async function withPostgresql(open: (postgresql: TestPostgresql) => Promise<Hub>): Promise<Hub> {
  const postgresql = await startPostgresql();
  try {
    const hub = await open(postgresql);
    return { ...hub, close: () => hub.close().then(() => postgresql.stop()) };
  } catch (error) {
    await postgresql.stop();
    throw error;
  }
}

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startProcess } from '@portfolio/testkit';

export interface SubgraphServers {
  /** The address of each subgraph, by its name. */
  urls: Record<string, string>;
  pids: number[];
  close(): Promise<void>;
}

/** Every subgraph a process of its own on one PostgreSQL database, started as in production. */
export async function startSubgraphServers(databaseUrl: string, environment: Record<string, string> = {}): Promise<SubgraphServers> {
  const names = readdirSync(new URL('../subgraphs', import.meta.url)).sort();
  const servers = names.map((name) => [name, startProgram(name, { DATABASE_URL: databaseUrl, ...environment })] as const);
  const urls = await Promise.all(servers.map(async ([name, server]) => [name, await server.ready()] as const));
  return {
    urls: Object.fromEntries(urls),
    pids: servers.map(([, server]) => server.process.pid!),
    close: () => Promise.all(servers.map(([, server]) => server.end('SIGTERM'))).then(() => undefined),
  };
}

/** A compiled program of the product as a process on a free port; `ready` gives its address. */
export function startProgram(name: string, environment: Record<string, string>) {
  const started = startProcess(fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url)), { PORT: '0', ...environment });
  return { ...started, ready: async (): Promise<string> => (await started.printed(/ready at (\S+)/))[1]! };
}

/** `name=url` pairs, as SUBGRAPH_URLS has them. */
export function urlPairs(urls: Readonly<Record<string, string>>): string {
  return Object.entries(urls)
    .map(([name, url]) => `${name}=${url}`)
    .join(',');
}

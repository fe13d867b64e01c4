import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startProcess } from '@portfolio/testkit';

export interface SubgraphServers {
  /** The address of each subgraph, by its name. */
  urls: Record<string, string>;
  pids: number[];
  close(): Promise<void>;
}

/** Every subgraph on one PostgreSQL database, started as in production: each a process of its own, but for those that are to be served together. */
export async function startSubgraphServers(
  databaseUrl: string,
  environment: Record<string, string> = {},
  together: readonly string[] = [],
): Promise<SubgraphServers> {
  const alone = readdirSync(new URL('../subgraphs', import.meta.url))
    .sort()
    .filter((name) => !together.includes(name));
  const environmentOf = { DATABASE_URL: databaseUrl, ...environment };
  const servers = alone.map((name) => ({ names: [name], program: startProgram(name, environmentOf) }));
  if (together.length > 0) servers.push({ names: [...together], program: startProgram('subgraphs', environmentOf, [together.join()]) });
  const urls = await Promise.all(servers.map(async ({ names, program }) => urlsOf(names, await program.ready())));
  return {
    urls: Object.assign({}, ...urls) as Record<string, string>,
    pids: servers.map(({ program }) => program.process.pid!),
    close: () => Promise.all(servers.map(({ program }) => program.end('SIGTERM'))).then(() => undefined),
  };
}

/** The address of each subgraph of a server, by that of the first. */
export function urlsOf(names: readonly string[], first: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, names.length === 1 ? first : new URL(`/${name}/graphql`, first).href]));
}

/** A compiled program of the product as a process on a free port; `ready` gives its address. */
export function startProgram(name: string, environment: Record<string, string>, args: readonly string[] = []) {
  const started = startProcess(fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url)), { PORT: '0', ...environment }, { args });
  return { ...started, ready: async (): Promise<string> => (await started.printed(/ready at (\S+)/))[1]! };
}

/** `name=url` pairs, as SUBGRAPH_URLS has them. */
export function urlPairs(urls: Readonly<Record<string, string>>): string {
  return Object.entries(urls)
    .map(([name, url]) => `${name}=${url}`)
    .join(',');
}

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startProcess, type TestProcess } from '@portfolio/testkit';

/** The product's subgraph servers on one database, started when first used. */
export interface SharedServers {
  databaseUrl: string;
  running?: Promise<{ urls: string; processes: TestProcess[] }>;
}

export function subgraphServers(servers: SharedServers) {
  return (servers.running ??= start(servers.databaseUrl));
}

async function start(databaseUrl: string) {
  const environment = { DATABASE_URL: databaseUrl, PORT: '0', NODE_ENV: 'production', RESPONSE_CACHE: 'off' };
  const folder = new URL('../../subgraphs/', import.meta.url);
  const servers = readdirSync(folder).map((name) => ({
    name,
    server: startProcess(fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url)), environment),
  }));
  const urls = await Promise.all(servers.map(async ({ name, server }) => `${name}=${(await server.printed(/ready at (\S+)/))[1]}`));
  return { urls: urls.join(','), processes: servers.map(({ server }) => server) };
}

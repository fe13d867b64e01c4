import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startProcess, type TestProcess } from '@portfolio/testkit';
import { urlPairs, urlsOf } from '../subgraph-servers.ts';

/** The product's subgraph servers on one database, started when first used. */
export interface SharedServers {
  databaseUrl: string;
  running?: Promise<Servers>;
  /** One server of all of them, started when first used. */
  together?: Promise<Servers>;
}

interface Servers {
  urls: string;
  processes: TestProcess[];
}

export function subgraphServers(servers: SharedServers) {
  return (servers.running ??= start(servers.databaseUrl));
}

/** All subgraphs in one server. */
export function subgraphServer(servers: SharedServers) {
  return (servers.together ??= startTogether(servers.databaseUrl));
}

const NAMES = readdirSync(new URL('../../subgraphs/', import.meta.url));
const environmentOn = (databaseUrl: string) => ({ DATABASE_URL: databaseUrl, PORT: '0', NODE_ENV: 'production', RESPONSE_CACHE: 'off' });

async function startTogether(databaseUrl: string): Promise<Servers> {
  const server = startProcess(fileURLToPath(new URL('../../dist/subgraphs.js', import.meta.url)), environmentOn(databaseUrl), { args: [NAMES.join()] });
  const [, first = ''] = await server.printed(/ready at (\S+)/);
  return { urls: urlPairs(urlsOf(NAMES, first)), processes: [server] };
}

async function start(databaseUrl: string): Promise<Servers> {
  const environment = environmentOn(databaseUrl);
  const servers = NAMES.map((name) => ({
    name,
    server: startProcess(fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url)), environment),
  }));
  const urls = await Promise.all(servers.map(async ({ name, server }) => `${name}=${(await server.printed(/ready at (\S+)/))[1]}`));
  return { urls: urls.join(','), processes: servers.map(({ server }) => server) };
}

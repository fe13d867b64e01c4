import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startProcess, type TestProcess } from '@portfolio/testkit';
import pg from 'pg';
import type { BenchQuery } from './queries/query.ts';
import { PLAIN, type HttpRequest } from './queries/shapes.ts';
import { subgraphServer, subgraphServers, type SharedServers } from './subgraph-servers.ts';

export interface Surroundings {
  databaseUrl: string;
  /** Every variant over HTTP uses the same subgraph servers. */
  servers: SharedServers;
  /** For the hub's CPU profile. */
  profile?: string;
}

export interface RunningVariant extends Pick<Variant, 'isAsked'> {
  name: string;
  url: string;
  /** Whether it persists documents that are sent with their hash; where it does not, it is sent their text. */
  persists: boolean;
  /** Its processes; a database's backends are counted separately. */
  processes: TestProcess[];
  toRequest(query: BenchQuery): HttpRequest;
  /** Its answer in the shape of the graph's. */
  reshape(query: BenchQuery, data: unknown): unknown;
}

export interface Variant {
  name: string;
  /** For people. */
  title: string;
  open(around: Surroundings): Promise<RunningVariant>;
  /** False: what it needs is not installed. */
  installed(): boolean;
  /** Absent: it is asked every query. */
  isAsked?(query: BenchQuery): boolean;
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const HUB = at('../../dist/gateway.js');
const here = () => true;
/** Some variants are written for some queries only: for those that have a peer's query. */
const ifWritten = ({ postgraphile }: BenchQuery) => postgraphile !== undefined;
/** What is not about how a question is sent. */
const ifPlain = (query: BenchQuery) => ifWritten(query) && query.shape === PLAIN;
const peersInstalled = () => existsSync(at('./peers/node_modules'));

/** In the order of the table. */
export const VARIANTS: readonly Variant[] = [
  { name: 'stock', title: 'Apollo Gateway and Server, subgraphs over HTTP', installed: here, open: overHttp('stock', './servers/stock.ts') },
  { name: 'hive', title: 'Hive Gateway, subgraphs over HTTP', installed: peersInstalled, open: overHttp('hive', './peers/hive.js') },
  {
    name: 'hive-rust',
    title: 'Hive Gateway with its Rust planner, subgraphs over HTTP',
    installed: peersInstalled,
    open: overHttp('hive-rust', './peers/hive.js', { PLANNER: 'rust' }),
  },
  { name: 'hub-http', title: 'the hub, subgraphs over HTTP', installed: here, open: overHttp('hub-http', HUB, { RESPONSE_CACHE: 'off' }) },
  {
    name: 'hub-host',
    title: 'the hub, all subgraphs in one server over HTTP',
    installed: here,
    open: overHttp('hub-host', HUB, { RESPONSE_CACHE: 'off' }, subgraphServer),
  },
  { name: 'postgraphile', title: 'PostGraphile 5', installed: peersInstalled, isAsked: ifWritten, open: openPostgraphile },
  {
    name: 'monolith',
    title: 'hand-written graphql-js monolith',
    installed: here,
    isAsked: ifWritten,
    open: onDatabase('monolith', './servers/monolith/monolith.ts'),
  },
  { name: 'hub', title: 'the hub, in-process', installed: here, open: hub('hub') },
  { name: 'hub-twin', title: 'the hub, in-process, once more', installed: here, isAsked: ifPlain, open: hub('hub-twin') },
  { name: 'hub-warn', title: 'the hub, in-process, log at warn', installed: here, isAsked: ifPlain, open: hub('hub-warn', { LOG_LEVEL: 'warn' }) },
  { name: 'limit', title: 'the limit: one SQL statement a query', installed: here, open: byPath('limit', './servers/limit.ts') },
  {
    name: 'by-hand',
    title: 'the limit by hand: a few statements, joined in JavaScript',
    installed: here,
    isAsked: ifPlain,
    open: byPath('by-hand', './servers/by-hand/by-hand.ts'),
  },
  { name: 'hub-cached', title: 'the hub, in-process, caches on', installed: here, open: hub('hub-cached', { RESPONSE_CACHE: 'on' }) },
  { name: 'stored', title: 'a stored body', installed: here, open: byPath('stored', './servers/stored.ts') },
];

/** Reported in a table of their own, since they answer from memory. */
export const FROM_MEMORY = ['hub-cached', 'stored'];

/** What any server for one question alone costs: the cheaper of the two is the limit. */
export const LIMITS = ['limit', 'by-hand'];

/** What tells about the measurement and not about a variant: two of a kind. */
export const TWINS = ['hub', 'hub-twin'] as const;

function overHttp(name: string, script: string, environment: Record<string, string> = {}, serversOf = subgraphServers) {
  return async ({ servers }: Surroundings) => {
    const { urls, processes } = await serversOf(servers);
    const own = await started(name, script, { ...environment, SUBGRAPH_URLS: urls }, true);
    return { ...own, processes: [...own.processes, ...processes] };
  };
}

function onDatabase(name: string, script: string) {
  return ({ databaseUrl }: Surroundings) => started(name, script, { DATABASE_URL: databaseUrl });
}

/** A server that finds the query by its path, and reads only variables from the body. */
function byPath(name: string, script: string) {
  return async ({ databaseUrl }: Surroundings) => {
    const own = await started(name, script, { DATABASE_URL: databaseUrl });
    return { ...own, toRequest: (query: BenchQuery) => PLAIN.toRequest(new URL(`/${query.queryName}`, own.url).href, query) };
  };
}

function hub(name: string, environment: Record<string, string> = {}) {
  return ({ databaseUrl, profile }: Surroundings) => {
    const options = profile && { NODE_OPTIONS: `--cpu-prof --cpu-prof-name=${name}.cpuprofile --cpu-prof-dir=${profile}` };
    return started(name, HUB, { DATABASE_URL: databaseUrl, RESPONSE_CACHE: 'off', ...environment, ...options }, true);
  };
}

async function openPostgraphile({ databaseUrl }: Surroundings): Promise<RunningVariant> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(readFileSync(at('./peers/postgraphile.sql'), 'utf8'));
  await client.end();
  const own = await started('postgraphile', './peers/postgraphile.js', { DATABASE_URL: databaseUrl, GRAPHILE_ENV: 'production' });
  return {
    ...own,
    toRequest: (query) => own.toRequest({ ...query, operation: query.postgraphile!.query }),
    reshape: ({ postgraphile }, data) => postgraphile!.reshape(data as never),
  };
}

async function started(name: string, script: string, environment: Record<string, string>, persists = false): Promise<RunningVariant> {
  const server = startProcess(script.startsWith('/') ? script : at(script), { PORT: '0', NODE_ENV: 'production', ...environment });
  const [, url = ''] = await server.printed(/ready at (http\S+)/);
  return {
    name,
    url,
    persists,
    processes: [server],
    toRequest: ({ shape, ...operation }) => ((!persists && shape.instead) || shape).toRequest(url, operation),
    reshape: (_query, data) => data,
  };
}

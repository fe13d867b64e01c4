import { startPostgresql, startRedis, type TestPostgresql, type TestRedis } from '@portfolio/testkit';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startBalancer, type Balancer } from './balancer.ts';
import type { Pool } from './balancer-config.ts';
import { urlsOf } from '../subgraph-servers.ts';
import { startServer, type ClusterServer } from './server.ts';

/** The whole house on one machine, every piece a process of its own that can be stopped and started by itself. */
export interface Cluster {
  /** The address of the graph: the balancer's. */
  url: string;
  /** The primary. */
  postgresql: TestPostgresql;
  /** Streams from the primary and answers reads. */
  replica: TestPostgresql;
  redis: TestRedis;
  /** Two servers of each subgraph, by its name; those of subgraphs that are served together are the same. */
  subgraphs: Record<string, ClusterServer[]>;
  /** Between the gateways and the subgraph servers; a pool a subgraph, or for all that are served together. */
  inner: Balancer;
  gateways: ClusterServer[];
  /** In front of the gateways; its only pool is "gateways". */
  balancer: Balancer;
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** How many servers of each subgraph, and how many gateways; default 2. */
  copies?: number;
  /** How many of these instead, by the name of the subgraph or "gateways". */
  copiesOf?: Readonly<Record<string, number>>;
  /** Subgraphs that are served together, each list by one kind of server. */
  together?: readonly (readonly string[])[];
  /** For every gateway, added to what it must know of the cluster. */
  gatewayEnvironment?: Record<string, string>;
  subgraphEnvironment?: Record<string, string>;
  /** Called with what has been started. */
  onProgress?: (line: string) => void;
  /** Every process in a group of its own: a Ctrl-C in the terminal then reaches only this one, which stops the others in order. */
  detached?: boolean;
  /** Aborted: what is being started is the last, and all is stopped. */
  signal?: AbortSignal;
}

const root = new URL('../../', import.meta.url);
const DATABASE = 'portfolio';
/** What every server of ours gets: time enough for the balancer to see that one is closing. */
const SERVER = { DRAIN_DELAY_MS: '1500' };
/** How many processes start at the same time: a start is a second or two of a core's work. */
const AT_ONCE = 2;

/** Starts everything in the order in which it depends on another; what was started is stopped again where something fails. */
export async function startCluster(options: ClusterOptions = {}): Promise<Cluster> {
  const started = new Started(options);
  try {
    const data = await startData(started);
    /** What the overview follows: known when all else has been started. */
    const followed: Record<string, string> = {};
    const hosts = await startHosts(started, data, followed);
    const inner = await startPools(
      started,
      hosts.map(({ name, servers }) => poolOf([name, servers])),
    );
    const urls = Object.assign({}, ...hosts.map(({ name, subgraphs }) => urlsOf(subgraphs, inner.urls[name]!))) as Record<string, string>;
    const subgraphs = Object.fromEntries(hosts.flatMap((host) => host.subgraphs.map((name) => [name, host.servers])));
    const gateways = await startGateways(started, urls, data.redis);
    const balancer = await startPools(started, [poolOf(['gateways', gateways])]);
    Object.assign(followed, { GRAPH_URL: balancer.urls.gateways!, SUBGRAPH_URLS: pairsOf(urls) });
    for (const server of subgraphs.overview ?? []) await server.restart();
    return { url: balancer.urls.gateways!, ...data, subgraphs, inner, gateways, balancer, stop: () => started.stop() };
  } catch (error) {
    await started.stop();
    throw error;
  }
}

/** What runs so far, to be stopped in the opposite order. */
class Started {
  readonly options: ClusterOptions;
  private readonly stages: { stop(): Promise<void> }[][] = [[]];

  constructor(options: ClusterOptions) {
    this.options = options;
  }

  /** What is started from now on needs what was started before, and is stopped before it. */
  next(): void {
    this.stages.push([]);
  }

  async piece<Piece extends { stop(): Promise<void> }>(starting: Promise<Piece>): Promise<Piece> {
    const piece = await starting;
    this.stages.at(-1)!.push(piece);
    this.options.signal?.throwIfAborted();
    return piece;
  }

  report(what: string, where: string): void {
    this.options.onProgress?.(`${what.padEnd(16)}${where}`);
  }

  async stop(): Promise<void> {
    for (const stage of this.stages.splice(0).reverse()) await Promise.all(stage.map((piece) => piece.stop()));
  }
}

async function startData(started: Started): Promise<Pick<Cluster, 'postgresql' | 'replica' | 'redis'>> {
  const postgresql = await started.piece(startPostgresql(started.options));
  started.report('PostgreSQL', postgresql.createDatabase(DATABASE));
  started.next();
  const replica = await started.piece(postgresql.startReplica());
  started.report('its replica', replica.url(DATABASE));
  const redis = await started.piece(startRedis(started.options));
  started.report('Redis', redis.url);
  return { postgresql, replica, redis };
}

/** Servers of the same subgraphs. */
interface Host {
  name: string;
  subgraphs: readonly string[];
  servers: ClusterServer[];
}

async function startHosts(
  started: Started,
  { postgresql, replica }: Pick<Cluster, 'postgresql' | 'replica'>,
  followed: Record<string, string>,
): Promise<Host[]> {
  started.next();
  const { together = [] } = started.options;
  const all = readdirSync(new URL('subgraphs', root)).sort();
  const alone = all.filter((name) => !together.flat().includes(name));
  const urls = { DATABASE_URL: postgresql.url(DATABASE), DATABASE_REPLICA_URL: replica.url(DATABASE) };
  const environment = { ...SERVER, ...urls, ...started.options.subgraphEnvironment };
  Object.assign(followed, environment);
  return inTurn([...alone.map((name) => [name]), ...together], async (subgraphs) => {
    const name = subgraphs.join('-');
    const script = subgraphs.length === 1 ? `dist/${name}.js` : 'dist/subgraphs.js';
    const given = subgraphs.includes('overview') ? followed : environment;
    return { name, subgraphs, servers: await startCopies(started, subgraphs, script, given, subgraphs.length === 1 ? [] : [subgraphs.join()]) };
  });
}

async function startGateways(started: Started, urls: Readonly<Record<string, string>>, redis: TestRedis): Promise<ClusterServer[]> {
  started.next();
  const environment = { ...SERVER, SUBGRAPH_URLS: pairsOf(urls), REDIS_URL: redis.url, ...started.options.gatewayEnvironment };
  return startCopies(started, ['gateways'], 'dist/gateway.js', environment);
}

function pairsOf(urls: Readonly<Record<string, string>>): string {
  return Object.entries(urls)
    .map(([name, url]) => `${name}=${url}`)
    .join(',');
}

/** Waits until it finds every server ready. */
async function startPools(started: Started, pools: readonly Pool[]): Promise<Balancer> {
  started.next();
  const balancer = await started.piece(startBalancer(pools, started.options));
  for (const { name, servers } of pools) for (const index of servers.keys()) await balancer.sees(`${name}-${index + 1}`, 'UP');
  return balancer;
}

/** One after another: the first one of a subgraph migrates and loads, and the others find that done. */
async function startCopies(
  started: Started,
  subgraphs: readonly string[],
  script: string,
  environment: Record<string, string>,
  args: readonly string[] = [],
): Promise<ClusterServer[]> {
  const { copies = 2, copiesOf = {}, detached } = started.options;
  const name = subgraphs.join('-');
  const wanted = Math.max(...subgraphs.map((each) => copiesOf[each] ?? copies));
  const servers: ClusterServer[] = [];
  for (let number = 1; number <= wanted; number += 1)
    servers.push(await started.piece(startServer({ name: `${name}-${number}`, script: fileURLToPath(new URL(script, root)), args, environment, detached })));
  started.report(name, servers.map(({ url }) => url).join(' '));
  return servers;
}

/** Some at a time; where one fails, those that have begun are waited for. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let index = 0; index < items.length; index += AT_ONCE) {
    const settled = await Promise.allSettled(items.slice(index, index + AT_ONCE).map(work));
    for (const result of settled) {
      if (result.status === 'rejected') throw result.reason;
      results.push(result.value);
    }
  }
  return results;
}

function poolOf([name, servers]: [string, readonly ClusterServer[]]): Pool {
  return { name, servers: servers.map(({ url }) => url) };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgresql } from '@portfolio/testkit';
import { startProgram, startSubgraphServers, urlPairs } from '../subgraph-servers.ts';

/** Suites share it: statements are counted, so no response is cached, no request is shed, and assistants are served. */
const HUB = { DIAGNOSTICS: 'on', RESPONSE_CACHE: 'off', SHED_DELAY_MS: '0', MCP: 'on' };

/** Subgraphs that one server has together; the others each have one of their own. */
const TOGETHER = ['agreements', 'klik', 'municipalities'];

/** Where the portfolio is loaded; the others are copies of it, so no connection to it stays open. */
const TEMPLATE = 'portfolio';

/** What suites share, by its name. */
export interface Shared {
  /** The file of a snapshot of PGlite that holds the portfolio. */
  snapshot: { path: string };
  /** The file of a dump of a PostgreSQL database that holds the portfolio, for servers of a suite's own. */
  dump: { path: string };
  /** A new folder of PGlite that holds the portfolio, for programs. */
  'portfolio-folder': { path: string };
  /** A new database of the shared PostgreSQL with nothing in it. */
  'empty-database': { url: string };
  /** A new database of the shared PostgreSQL that holds the portfolio. */
  'portfolio-database': { url: string };
  /** Servers of all subgraphs on the shared PostgreSQL, one of them for several. */
  'subgraph-servers': { urls: Record<string, string> };
  'hub-in-process-on-pglite': { url: string };
  'hub-in-process-on-postgresql': { url: string };
  'hub-over-http': { url: string };
}

/** Makes each when it is first requested, and ends all that it started. */
export class SharedResources {
  private readonly ends: (() => unknown)[] = [];
  private copies = 0;

  private readonly built = memoized(() => run(process.execPath, ['scripts/build.js'], fileURLToPath(new URL('../..', import.meta.url))));
  private readonly folder = memoized(() => this.loadFolder());
  private readonly cluster = memoized(() => this.startCluster());
  private readonly template = memoized(() => this.loadTemplate());

  private readonly shared: { [Name in keyof Shared]: () => Promise<Shared[Name]> } = {
    snapshot: memoized(async () => ({ path: (await this.folder()).snapshot })),
    dump: memoized(async () => ({ path: (await this.cluster()).dump(await this.template()) })),
    'portfolio-folder': async () => ({ path: await this.createFolder() }),
    'empty-database': async () => this.createDatabase(),
    'portfolio-database': async () => this.createDatabase(await this.template()),
    'subgraph-servers': memoized(() => this.startServers()),
    'hub-in-process-on-pglite': memoized(async () => this.startHub({ DATA_DIR: (await this.folder()).path })),
    'hub-in-process-on-postgresql': memoized(async () => this.startHub({ DATABASE_URL: (await this.get('portfolio-database')).url })),
    'hub-over-http': memoized(async () => this.startHub({ SUBGRAPH_URLS: urlPairs((await this.get('subgraph-servers')).urls) })),
  };

  get<Name extends keyof Shared>(name: Name): Promise<Shared[Name]> {
    return this.shared[name]();
  }

  async stop(): Promise<void> {
    for (const end of this.ends.splice(0).reverse()) await end();
  }

  private async startHub(environment: Record<string, string>): Promise<{ url: string }> {
    await this.built();
    return { url: await this.start('gateway', { ...HUB, ...environment }).ready() };
  }

  private async startServers(): Promise<{ urls: Record<string, string> }> {
    await this.built();
    const { urls, close } = await startSubgraphServers((await this.get('portfolio-database')).url, { DIAGNOSTICS: 'on' }, TOGETHER);
    this.ends.push(close);
    return { urls };
  }

  private start(name: string, environment: Record<string, string>) {
    const program = startProgram(name, environment);
    this.ends.push(() => program.end('SIGTERM'));
    return program;
  }

  private async startCluster() {
    const cluster = await startPostgresql();
    this.ends.push(() => cluster.stop());
    return cluster;
  }

  private async createDatabase(template?: string): Promise<{ url: string }> {
    // Named before it waits, since several can wait at a time.
    const name = `suite_${(this.copies += 1)}`;
    return { url: (await this.cluster()).createDatabase(name, template) };
  }

  private async createFolder(): Promise<string> {
    const { path, snapshot } = await this.folder();
    const copy = `${path}-${(this.copies += 1)}`;
    const cluster = join(copy, 'postgresql');
    mkdirSync(cluster, { recursive: true, mode: 0o700 });
    await run('tar', ['-xf', snapshot, '-C', cluster]);
    return copy;
  }

  private async loadTemplate(): Promise<string> {
    await this.load({ DATABASE_URL: (await this.cluster()).createDatabase(TEMPLATE) });
    return TEMPLATE;
  }

  /** PGlite's folder with the portfolio, and the same as a snapshot. */
  private async loadFolder(): Promise<{ path: string; snapshot: string }> {
    const own = mkdtempSync(join(tmpdir(), 'portfolio-shared-'));
    this.ends.push(() => rmSync(own, { recursive: true, force: true }));
    const [path, snapshot] = [join(own, 'data'), join(own, 'snapshot.tar')];
    await this.load({ DATA_DIR: path });
    const cluster = join(path, 'postgresql');
    await run('tar', ['--format=ustar', '-cf', snapshot, '-C', cluster, ...readdirSync(cluster)]);
    return { path, snapshot };
  }

  /** Migrates and loads all as the product does at its first start. */
  private async load(environment: Record<string, string>): Promise<void> {
    await this.built();
    const program = this.start('gateway', environment);
    await program.ready();
    await program.end('SIGTERM');
  }
}

function memoized<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

async function run(program: string, args: string[], cwd?: string): Promise<void> {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${program} failed:\n${errors}`);
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartError } from '@portfolio/errors';
import { DeadlineTimer } from '@portfolio/server';
import { joinedKey, type FanOut } from '@portfolio/subgraph';
import type { Logger } from 'pino';
import { generatedSupergraph, SUPERGRAPH } from '../../composition/generated.js';
import type { CircuitBreaker } from '../../protection/circuit-breaker/circuit-breaker.js';
import { RemoteServers } from './remote-server.js';
import { RemoteSubgraph } from './remote-subgraph.js';
import { checkSupergraph } from '../supergraph/check-supergraph.js';
import { followFile } from '../supergraph/follow-file.js';
import type { Topology } from '../../topology.js';

export interface OverHttpOptions {
  /** The supergraph; absent: the generated one. */
  supergraphFile?: string;
  /** Logs circuits that open and close. */
  logger?: Logger;
}

type Urls = Readonly<Record<string, string>>;

/** A topology in which every subgraph is a server, called by URL; its supergraph is a file that may be replaced while it is served. */
export async function openOverHttp(urls: Urls, { supergraphFile, logger }: OverHttpOptions = {}): Promise<Topology> {
  const generated = await generatedSupergraph();
  const supergraphSdl = supergraphFile ? await readSupergraph(supergraphFile, generated) : generated;
  const names = [...supergraphSdl.matchAll(/@join__graph\(name: "([^"]+)"/g)].map(([, name]) => name!);
  const missing = names.filter((name) => !urls[name]);
  if (missing.length > 0) throw noAddress(missing);
  const remotes = new Remotes(urls, logger);
  for (const name of names) remotes.get(name);
  return {
    description: `subgraphs at ${names.map((name) => new URL(urls[name]!).host).join(', ')}`,
    supergraphSdl,
    follow: (onChange, log) =>
      followFile({
        path: supergraphFile ? resolve(supergraphFile) : fileURLToPath(SUPERGRAPH),
        text: supergraphSdl,
        onChange,
        onError: (err) => log.error({ err }, 'the supergraph cannot be read; the one before is still served'),
      }),
    rowCounts: {},
    breakers: remotes.breakers,
    fanOut: () => remotes.fanOut(),
    async version(subgraphs) {
      const all = await Promise.all(subgraphs.map((name) => remotes.get(name).version()));
      return all.every((version) => version !== undefined) ? joinedKey(...all) : undefined;
    },
    dataSource: (name) => remotes.get(name).source,
    feed: (name) => remotes.get(name).feed,
    close: () => remotes.close(),
  };
}

/** The remote subgraphs named by any supergraph so far. */
class Remotes {
  readonly breakers = new Map<string, CircuitBreaker>();
  private readonly byName = new Map<string, RemoteSubgraph>();
  private readonly timer = new DeadlineTimer();
  private readonly servers = new RemoteServers();

  constructor(
    private readonly urls: Urls,
    private readonly logger: Logger | undefined,
  ) {}

  get(name: string): RemoteSubgraph {
    return this.byName.get(name) ?? this.open(name);
  }

  fanOut(): Promise<(FanOut | undefined)[]> {
    return Promise.all([...this.byName.values()].map((remote) => remote.fanOut()));
  }

  async close(): Promise<void> {
    await Promise.all([...this.byName.values()].map((remote) => remote.close()));
  }

  private open(name: string): RemoteSubgraph {
    const url = this.urls[name];
    if (!url) throw noAddress([name]);
    const { timer, servers, logger } = this;
    const remote = new RemoteSubgraph({
      name,
      url,
      timer,
      servers,
      onCircuit: (state) => logger?.warn({ subgraph: name, circuit: state }, 'a circuit changed'),
    });
    this.byName.set(name, remote);
    this.breakers.set(name, remote.breaker);
    return remote;
  }
}

/** Reads and checks the supergraph; the generated one was checked when it was composed. */
async function readSupergraph(path: string, generated: string): Promise<string> {
  try {
    const supergraphSdl = await readFile(path, 'utf8');
    if (supergraphSdl !== generated) checkSupergraph(supergraphSdl);
    return supergraphSdl;
  } catch (error) {
    throw new StartError(`The supergraph cannot be served; check SUPERGRAPH_FILE (${(error as Error).message}).`);
  }
}

function noAddress(names: readonly string[]): StartError {
  return new StartError(`SUBGRAPH_URLS names no address for ${names.join(', ')}.`);
}

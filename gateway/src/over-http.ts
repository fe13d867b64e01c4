import { StartError } from '@portfolio/errors';
import { Watch } from '@portfolio/subgraph';
import type { Logger } from 'pino';
import { committedSupergraph } from './committed.js';
import { RemoteSubgraph } from './remote-subgraph.js';
import type { Topology } from './topology.js';

export interface OverHttpOptions {
  /** Told of subgraphs that are left alone since they fail. */
  logger?: Logger;
}

/** Every subgraph a server of its own, called by URL from the committed supergraph. */
export async function openOverHttp(urls: Readonly<Record<string, string>>, { logger }: OverHttpOptions = {}): Promise<Topology> {
  const supergraphSdl = await committedSupergraph();
  const names = subgraphNames(supergraphSdl);
  const missing = names.filter((name) => !urls[name]);
  if (missing.length > 0) throw new StartError(`SUBGRAPH_URLS names no address for ${missing.join(', ')}.`);
  const watch = new Watch();
  const remotes = new Map(
    names.map((name) => [
      name,
      new RemoteSubgraph({ name, url: urls[name]!, watch, onGuard: (state) => logger?.warn({ subgraph: name, circuit: state }, 'a circuit changed') }),
    ]),
  );
  return {
    description: `subgraphs at ${names.map((name) => new URL(urls[name]!).host).join(', ')}`,
    supergraphSdl,
    rowCounts: {},
    guards: new Map([...remotes].map(([name, { guard }]) => [name, guard])),
    async version(subgraphs) {
      const all = await Promise.all(subgraphs.map((name) => remotes.get(name)!.version()));
      return all.every((version) => version !== undefined) ? all.join(' ') : undefined;
    },
    dataSource: (name) => remotes.get(name)!.source,
    async close() {
      await Promise.all([...remotes.values()].map((remote) => remote.close()));
    },
  };
}

function subgraphNames(supergraphSdl: string): string[] {
  return [...supergraphSdl.matchAll(/@join__graph\(name: "([^"]+)"/g)].map(([, name]) => name!);
}

import { openDatabase, type DatabaseOptions } from '@portfolio/database';
import { observedDatabase, type Observation } from '@portfolio/observe';
import { DeadlineTimer } from '@portfolio/server';
import { openSubgraph, readBuiltContract, type Ask, type Clock, type Feed, type FollowedGraph, type OpenSubgraph, type Subgraph } from '@portfolio/subgraph';
import type { Logger } from 'pino';
import { coalescedVersion } from '../cache/data-version.js';
import { generatedContract, generatedSupergraph } from '../../composition/generated.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { subgraphSource, type Connect } from './subgraph-source.js';
import type { Topology } from '../../topology.js';

export interface InProcessOptions extends DatabaseOptions {
  subgraphs?: readonly Subgraph[];
  /** Metrics and traces of the database's reads; absent: none. */
  observation?: Observation;
  /** The subgraphs' clock, for requests without a day; absent: the system's. */
  clock?: Clock;
  /** Called with each step of the start, for people. */
  onProgress?: (step: string) => void;
}

/** Every subgraph in this process, on one database; no network between gateway and subgraphs. */
export async function openInProcess({
  subgraphs = SUBGRAPHS,
  onProgress = () => undefined,
  observation,
  clock,
  ...options
}: InProcessOptions): Promise<Topology> {
  onProgress('opening the database');
  const opened = await openDatabase(options);
  const database = observation ? observedDatabase(opened, observation) : opened;
  const open: OpenSubgraph[] = [];
  const close = async () => {
    for (const subgraph of open.toReversed()) await subgraph.close();
    await database.close();
  };
  try {
    for (const definition of subgraphs) {
      onProgress(`opening ${definition.name}`);
      // Only of these is it known that what was built is of them.
      const built = subgraphs === SUBGRAPHS ? await readBuiltContract(definition) : undefined;
      open.push(await openSubgraph(definition, database, clock, built));
    }
    onProgress('composing');
    const version = coalescedVersion(new DeadlineTimer(), () => database.version());
    const byName = new Map(open.map((subgraph) => [subgraph.name, subgraph]));
    return {
      description: database.description,
      supergraphSdl: await supergraphOf(subgraphs, open),
      rowCounts: Object.fromEntries(open.map(({ name, rowCount }) => [name, rowCount])),
      fanOut: () => Promise.all(open.map((subgraph) => subgraph.fanOut().catch(() => undefined))),
      startReadModels: (ask, logger) => startReadModels(open, ask, logger, () => database.version()),
      version: () => version.now(),
      dataSource: (name) => subgraphSource(name, connectTo(byName.get(name)!)),
      feed: (name) => byName.get(name)?.feed ?? NO_FEED,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startReadModels(open: readonly OpenSubgraph[], ask: Ask, logger: Logger, version: () => Promise<string>): Promise<void> {
  for (const { name, follower } of open) {
    const failed = (err: unknown) => logger.warn({ err, subgraph: name }, 'a read model cannot follow the graph now');
    await follower?.start(graphOf(open, name, ask), failed, version);
  }
}

/** The graph of this process, as one of its subgraphs follows it. */
function graphOf(open: readonly OpenSubgraph[], own: string, ask: Ask): FollowedGraph {
  const others = open.filter(({ name, changes }) => name !== own && changes);
  return { ask, changes: async (after) => new Map(await Promise.all(others.map(async ({ name, changes }) => [name, await changes!(after(name))] as const))) };
}

/** Of a subgraph that keeps nothing. */
const NO_FEED: Feed = { state: async () => undefined, types: async () => [], ids: async () => [], changes: async () => ({ origin: '', head: 0, changes: [] }) };

/** The generated supergraph where every contract is the generated one; otherwise composed here and now. */
async function supergraphOf(subgraphs: readonly Subgraph[], open: readonly OpenSubgraph[]): Promise<string> {
  const generated = await Promise.all(subgraphs.map(({ dataFolder }) => generatedContract(dataFolder)));
  const fresh = subgraphs === SUBGRAPHS && open.every(({ sdl }, index) => sdl === generated[index]);
  if (fresh) return generatedSupergraph();
  const { composeSupergraph } = await import('../../composition/compose.js');
  return composeSupergraph(open).sdl;
}

function connectTo(subgraph: OpenSubgraph): Connect {
  return (query) => {
    const prepared = subgraph.prepare(query);
    return async (variables, { metadata, statements, budget, today }, deadline) => {
      const subgraphContext = subgraph.createContext(metadata, { cancellation: deadline, budget, today });
      const result = await prepared.execute(variables, subgraphContext);
      statements[subgraph.name] = (statements[subgraph.name] ?? 0) + subgraphContext.statements.count;
      return result;
    };
  };
}

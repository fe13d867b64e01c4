import type { Ask, FanOut, Feed } from '@portfolio/subgraph';
import type { Logger } from 'pino';
import type { SubgraphSource } from './execution/subgraphs/subgraph-source.js';
import type { CircuitBreaker } from './protection/circuit-breaker/circuit-breaker.js';

/** Where the subgraphs run: in this process or behind URLs. All else in the gateway is independent of it. */
export interface Topology {
  /** For people: the database, or the subgraphs' addresses. */
  description: string;
  supergraphSdl: string;
  /** Brings the read models to what the graph says, and keeps them so until the topology closes; absent where they are servers of their own. */
  startReadModels?(ask: Ask, logger: Logger): Promise<void>;
  /** Calls `replace` with each new supergraph; returns how to stop. Absent where the supergraph is fixed. */
  follow?(replace: (supergraphSdl: string) => void, logger: Logger): () => void;
  /** Rows of each subgraph; empty over HTTP. */
  rowCounts: Readonly<Record<string, number>>;
  dataSource(name: string): SubgraphSource;
  /** Which rows a subgraph has, and what has changed of them; absent where nothing can tell. */
  feed?(name: string): Feed;
  /** The circuit breaker of each subgraph on a network; absent in-process. */
  breakers?: ReadonlyMap<string, CircuitBreaker>;
  /** What each subgraph tells of the sizes of its data; undefined of one that does not tell. Absent: sizes are assumed. */
  fanOut?(): Promise<readonly (FanOut | undefined)[]>;
  /** Reads the data version of these subgraphs, not earlier than this call; undefined where one is unknown. */
  version(subgraphs: readonly string[]): Promise<string | undefined>;
  close(): Promise<void>;
}

import type { Logger } from 'pino';
import type { SubgraphSource } from './execution/subgraphs/subgraph-source.js';
import type { CircuitBreaker } from './protection/circuit-breaker/circuit-breaker.js';

/** Where the subgraphs are: in this process or behind URLs. Nothing else of the gateway may differ. */
export interface Topology {
  /** For people: the database, or the subgraphs' addresses. */
  description: string;
  supergraphSdl: string;
  /** Tells each supergraph that is to take the place of the one before; returns what stops it. Absent where it does not change while it is served. */
  follow?(replace: (supergraphSdl: string) => void, logger: Logger): () => void;
  /** How many rows each subgraph holds; empty where that is the subgraph servers' business. */
  rowCounts: Readonly<Record<string, number>>;
  dataSource(name: string): SubgraphSource;
  /** What stands before each subgraph on a network; absent in-process. */
  breakers?: ReadonlyMap<string, CircuitBreaker>;
  /** A text that changes with every write to these subgraphs' data, found after this call; undefined where a subgraph does not tell. */
  version(subgraphs: readonly string[]): Promise<string | undefined>;
  close(): Promise<void>;
}

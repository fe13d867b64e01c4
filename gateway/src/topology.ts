import type { Tracing } from '@portfolio/observe';
import type { Budget, Viewer } from '@portfolio/subgraph';
import type { Logger } from 'pino';
import type { Client } from './protection/clients/client.js';
import type { Deadline } from './protection/request-deadlines.js';
import type { Guard } from './protection/circuit-breaker/circuit-breaker.js';
import type { Observed } from './observability/observed.js';
import type { SubgraphSource } from './execution/subgraphs/subgraph-source.js';

/** What one request carries through the gateway. */
export interface GatewayContext {
  viewer: Viewer;
  client: Client;
  /** SQL statements sent, by subgraph; filled in where diagnostics are on. */
  statements: Record<string, number>;
  /** Absent: the answer may take as long as it takes. */
  deadline?: Deadline;
  /** What it may take, and has taken; absent: it may take what it takes. */
  budget?: Budget;
  /** What is found out of it while it is answered. */
  observed: Observed;
  /** Absent: nothing is traced. */
  tracing?: Tracing;
}

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
  guards?: ReadonlyMap<string, Guard>;
  /** A text that changes with every write to these subgraphs' data, found after this call; undefined where a subgraph does not tell. */
  version(subgraphs: readonly string[]): Promise<string | undefined>;
  close(): Promise<void>;
}

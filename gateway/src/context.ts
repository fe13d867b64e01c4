import type { Tracing } from '@portfolio/observe';
import type { RequestMetadata } from '@portfolio/server';
import type { Budget } from '@portfolio/subgraph';
import type { Observed } from './observability/request-observations.js';
import type { Client } from './protection/clients/client.js';
import type { Deadline } from './protection/request-deadlines.js';

/** What one request carries through the gateway. */
export interface GatewayContext {
  metadata: RequestMetadata;
  /** The day in Europe/Copenhagen, decided once for the whole request: the default of every `asOf`. */
  today: string;
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

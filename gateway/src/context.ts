import type { Tracing } from '@portfolio/observe';
import type { RequestMetadata } from '@portfolio/server';
import type { Budget } from '@portfolio/subgraph';
import type { Observed } from './observability/request-observations.js';
import type { Client } from './protection/clients/client.js';
import type { Deadline } from './protection/request-deadlines.js';

/** The context of one request. */
export interface GatewayContext {
  metadata: RequestMetadata;
  /** The day of the whole request, the default of every `asOf`: the one that the client asks about, else the day in Europe/Copenhagen, decided once. */
  today: string;
  /** The day that the client asks about; absent where it names none. */
  asOf?: string;
  client: Client;
  /** SQL statements sent, by subgraph; filled in where diagnostics are on. */
  statements: Record<string, number>;
  /** Absent: no time limit. */
  deadline?: Deadline;
  /** The work and bytes it may use, and has used; absent: unlimited. */
  budget?: Budget;
  /** Filled in while it is answered, for logs, metrics and traces. */
  observed: Observed;
  /** Absent: nothing is traced. */
  tracing?: Tracing;
}

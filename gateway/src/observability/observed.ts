import type { ErrorCode } from '@portfolio/errors';
import type { Priced } from '../protection/cost/index.js';
import type { GatewayContext } from '../context.js';

/** What is found out of a request while it is answered. */
export interface Observed {
  /** The estimated cost. */
  cost?: number;
  /** What its subgraphs were asked; absent where none was. */
  fetches?: Record<string, Fetches>;
  /** Whether the answer tells a query's data and nothing else: no error, nothing of the request itself. */
  dataAlone?: boolean;
}

export interface Fetches {
  count: number;
  /** Of all together: of those that ran at the same time, each counts. */
  milliseconds: number;
}

/** A request that was answered. */
export interface Answered {
  context: GatewayContext;
  operationName: string | null | undefined;
  /** Absent where the document was refused. */
  operation?: Priced;
  /** By `performance.now()`. */
  start: number;
  errors: number;
  /** Whether there was data beside the errors. */
  data: boolean;
  /** Whether the answer was worked out for an earlier request. */
  kept: boolean;
  /** The names of its variables, never their values. */
  variables: readonly string[];
}

/** Told of everything that happens; each does what it is for. */
export interface Listener {
  answered?(answered: Answered, milliseconds: number): void;
  /** An error that a client is told. */
  erred?(code: ErrorCode): void;
  fetched?(subgraph: string, milliseconds: number, failed: boolean): void;
}

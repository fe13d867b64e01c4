import type { ErrorCode } from '@portfolio/errors';
import type { Priced } from '../protection/cost/demand.js';
import type { GatewayContext } from '../context.js';

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
  cached: boolean;
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

import type { ErrorCode } from '@portfolio/errors';
import type { Priced } from '../protection/cost/demand.js';
import type { GatewayContext } from '../context.js';

/** A request that was answered. */
export interface Answered {
  context: GatewayContext;
  operationName: string | null | undefined;
  /** Absent where the document was invalid. */
  operation?: Priced;
  /** By `performance.now()`. */
  start: number;
  errors: number;
  /** Whether the answer holds data. */
  data: boolean;
  /** Whether the answer came from the response cache, or from an equal request in flight. */
  cached: boolean;
  /** The names of its variables, never their values. */
  variables: readonly string[];
  /** Their values, to count what is deprecated among them; they are not told. */
  given?: Readonly<Record<string, unknown>>;
}

/** Receives events: a log, metrics or traces. */
export interface Listener {
  answered?(answered: Answered, milliseconds: number): void;
  /** An error was reported to a client. */
  erred?(code: ErrorCode): void;
  fetched?(subgraph: string, milliseconds: number, failed: boolean): void;
}

import type { Executed } from '../files/parts.js';

/** Observations of one request, filled in while it is answered. */
export interface Observed {
  /** The estimated cost. */
  cost?: number;
  /** Fetches by subgraph; absent where there were none. */
  fetches?: Record<string, Fetches>;
  /** Whether the answer holds a query's data and nothing else: no errors, no extensions. */
  dataOnly?: boolean;
  /** It is to be answered as a file. */
  isFile?: boolean;
  /** The operation, once it is resolved; where Apollo Server answers. */
  executed?: Executed;
}

export interface Fetches {
  count: number;
  /** The sum over all fetches, concurrent ones included. */
  milliseconds: number;
}

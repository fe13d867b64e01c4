import type { Trusted } from './question.js';

/** An error of the graph: its message is for people, its code one of a closed set. */
export interface GraphError {
  message: string;
  path?: readonly (string | number)[];
  extensions: { code: string; id?: string };
}

/** Data beside the errors of the parts that failed; null where the question was refused as a whole. */
export interface GraphAnswer {
  data: Record<string, unknown> | null;
  errors: readonly GraphError[];
}

/** The graph as assistants are to see it: it can be asked, and nothing else. */
export interface Graph {
  /** The day that questions are asked as of which name none, `YYYY-MM-DD`. */
  today(): string;
  /** Resolves with what the graph refuses, too; rejects where no answer came. */
  ask(operation: Trusted, variables: Record<string, unknown>, options: { asOf: string; signal: AbortSignal }): Promise<GraphAnswer>;
  /** The schema's text; absent where it is not told. */
  schema?(signal: AbortSignal): Promise<string>;
  /** Whether the graph that is served has all that an operation asks for. */
  has(operation: Trusted): boolean;
}

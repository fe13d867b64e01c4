/** An error of the graph: its message is for people, its code one of a closed set. */
export interface GraphError {
  message: string;
  path?: readonly (string | number)[];
  locations?: readonly { line: number; column: number }[];
  extensions: {
    code: string;
    classification?: string;
    type?: string;
    /** To quote when you report it. */
    id?: string;
    /** Which part of the graph failed. */
    subgraph?: string;
  };
}

/** Data and errors beside each other: a part that fails costs its own fields, which are null then. */
export interface Answer<Result> {
  /** Null where the request was refused as a whole. */
  data: Result | null;
  errors: readonly GraphError[];
  /** The id of the request in the operators' logs. */
  transactionId: string | undefined;
}

/** A request that failed, wholly or in part. */
export class GraphRequestError extends Error {
  override name = 'GraphRequestError';

  constructor(
    readonly status: number,
    readonly errors: readonly GraphError[],
    readonly transactionId?: string,
  ) {
    super(errors.map(({ message }) => message).join('; ') || `The graph answered ${status}.`);
  }

  /** The codes of its errors. */
  get codes(): readonly string[] {
    return [...new Set(this.errors.map(({ extensions }) => extensions.code))];
  }
}

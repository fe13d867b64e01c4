/** What is found out of a request while it is answered. */
export interface Observed {
  /** The estimated cost. */
  cost?: number;
  /** What its subgraphs were asked; absent where none was. */
  fetches?: Record<string, Fetches>;
  /** Whether the answer tells a query's data and nothing else: no error, nothing of the request itself. */
  dataOnly?: boolean;
}

export interface Fetches {
  count: number;
  /** Of all together: of those that ran at the same time, each counts. */
  milliseconds: number;
}

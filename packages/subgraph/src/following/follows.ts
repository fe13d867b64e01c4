import type { Change, Changes } from '@portfolio/seeding';

/** Asks the graph an operation, as a client; rejects where the answer has errors. */
export type Ask = <T>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<T>;

/** The graph as a read model follows it: what has changed in the subgraphs, and what the graph says of it. */
export interface FollowedGraph {
  /** The changes of each subgraph that has a feed, after the place that is known of it. */
  changes(after: (subgraph: string) => number): Promise<ReadonlyMap<string, Changes>>;
  ask: Ask;
}

/** A connection to the read model's own tables: statements with `?` for each value. */
export interface Tables {
  execute<T extends object>(sql: string, values?: readonly unknown[]): Promise<T[]>;
}

export interface Following {
  /** In the order in which they happened, subgraph by subgraph; each row once. */
  changes: readonly Change[];
  /** Everything is made anew: the changes are all rows that there are, and the tables are emptied first. */
  anew: boolean;
  ask: Ask;
  /** Reads of its own tables. */
  own: Tables;
}

/** How a subgraph keeps rows that follow from those of the others. */
export interface Follows {
  /** Every operation that it asks, to be trusted and planned beforehand. */
  operations: readonly string[];
  /** Asks what it needs, outside of any transaction, and gives what then writes it in one. */
  follow(following: Following): Promise<(tables: Tables) => Promise<void>>;
  /** What a process keeps in memory of the rows: made when it is first asked for, and again when they are others. `Context.held` gives it. */
  hold?(own: Tables): Promise<unknown>;
}

/** How far a read model is. */
export interface Watermark {
  /** When the last change happened that it holds, as ISO 8601 in UTC. */
  at: string;
  /** For how many seconds there has been a change that it does not hold, or nothing could be learnt of any. */
  lagSeconds: number;
}

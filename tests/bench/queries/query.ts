import type { Shape } from './shapes.ts';

/** A query in the schema of a peer that has one of its own. */
export interface PeerQuery {
  query: string;
  /** The peer's answer in the shape of the graph's. */
  reshape(data: never): unknown;
}

/** One query, for all variants. */
export interface QueryDefinition {
  name: string;
  /** For people. */
  title: string;
  variables: Record<string, string>;
  /** The limit: one statement whose one row's one column is the answer's JSON text; `$1` and on are the variables in order. */
  sql: string;
  postgraphile: PeerQuery;
}

export interface BenchQuery extends Omit<QueryDefinition, 'postgraphile'> {
  /** Absent: it is not asked of PostGraphile, nor of the monolith. */
  postgraphile?: PeerQuery;
  /** The operation as the graph's clients send it. */
  operation: string;
  /** The name of the query, independent of its shape. */
  queryName: string;
  shape: Shape;
}

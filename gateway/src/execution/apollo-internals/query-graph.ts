import type { Schema, SelectionSet } from '@apollo/federation-internals';

/** Which ways lead from type to type within and between subgraphs, as far as it is mended: `QueryGraph` of `@apollo/query-graphs`. */
export interface QueryGraph {
  readonly sources: ReadonlyMap<string, Schema>;
  allEdges(): Iterable<Edge>;
}

/** A type of a subgraph. */
interface Vertex {
  readonly type: { readonly name: string };
  readonly source: string;
  /** Of a type as a field with @provides leads to it. */
  readonly provideId?: number;
}

export interface Edge {
  readonly head: Vertex;
  readonly transition: { readonly kind: string };
  /** What must be known of an object to go that way: a key, or what a field requires. */
  _conditions?: SelectionSet;
  /** What must be set above for its arguments. */
  readonly requiredContexts: { readonly namedParameter: string; readonly typesWithContextSet: ReadonlySet<string> }[];
}

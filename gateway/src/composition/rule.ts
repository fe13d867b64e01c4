import type { Subgraph } from '@apollo/federation-internals';

/** A contract that composes, yet for which the gateway would answer wrong or missing data. */
export interface CompositionRefusal {
  subgraph: string;
  /** The type or field, as its coordinate: "Product.price". */
  place: string;
  reason: string;
}

/** Pure: the subgraphs as their contracts declare them in, every fault found out. */
export type CompositionRule = (subgraphs: readonly Subgraph[]) => CompositionRefusal[];

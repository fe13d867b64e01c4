import type { Subgraphs } from '@apollo/federation-internals';
import { RULES } from './rules.js';

/** The faults that the rules find in subgraphs, from contracts or from a supergraph, each as a line: "[subgraph] place: reason". */
export function refusalsOf(subgraphs: Subgraphs): string[] {
  return RULES.flatMap((rule) => rule([...subgraphs.values()])).map(({ subgraph, place, reason }) => `[${subgraph}] ${place}: ${reason}`);
}

import type { Subgraphs } from '@apollo/federation-internals';
import { RULES } from './rules.js';

/** What the rules find in subgraphs, read from their contracts or out of a supergraph, each as a line: "[subgraph] place: reason". */
export function refusalsOf(subgraphs: Subgraphs): string[] {
  return RULES.flatMap((rule) => rule([...subgraphs.values()])).map(({ subgraph, place, reason }) => `[${subgraph}] ${place}: ${reason}`);
}

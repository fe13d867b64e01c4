import { Supergraph } from '@apollo/federation-internals';
import { refusalsOf } from '../../composition/refusals.js';

/** Builds and validates a supergraph's schemas, and checks its subgraphs by the composition rules; throws for an invalid one. */
export function checkSupergraph(supergraphSdl: string): void {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: true });
  supergraph.apiSchema().toGraphQLJSSchema();
  const refusals = refusalsOf(supergraph.subgraphs());
  if (refusals.length > 0) throw new Error(`its subgraphs would be answered wrong:\n${refusals.map((refusal) => `  ${refusal}`).join('\n')}`);
}

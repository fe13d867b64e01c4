import { Supergraph } from '@apollo/federation-internals';
import { refusalsOf } from '../../composition/refusals.js';

/** Builds a supergraph's schemas, validates them and holds its subgraphs to the rules of composition; throws where it cannot be served, or not rightly. */
export function checkSupergraph(supergraphSdl: string): void {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: true });
  supergraph.apiSchema().toGraphQLJSSchema();
  const refusals = refusalsOf(supergraph.subgraphs());
  if (refusals.length > 0) throw new Error(`its subgraphs would be answered wrong:\n${refusals.map((refusal) => `  ${refusal}`).join('\n')}`);
}

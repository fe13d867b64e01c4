import { Supergraph } from '@apollo/federation-internals';

/** Builds a supergraph's schemas and validates them; throws where it cannot be served. */
export function checkSupergraph(supergraphSdl: string): void {
  Supergraph.build(supergraphSdl, { validateSupergraph: true }).apiSchema().toGraphQLJSSchema();
}

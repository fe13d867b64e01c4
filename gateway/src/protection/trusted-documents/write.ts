import { BadRequest } from '@portfolio/errors';
import { getOperationAST, parse } from 'graphql';
import { sha256 } from './sha256.js';
import type { Manifest, TrustedOperation } from './manifest.js';

/** The manifest of documents of one named operation each, in their order. */
export function manifestOf(documents: readonly string[]): Manifest {
  return { format: 'apollo-persisted-query-manifest', version: 1, operations: documents.map(trustedOperationOf) };
}

/** A document of one named operation; throws BadRequest for another. */
export function trustedOperationOf(body: string): TrustedOperation {
  const operation = getOperationAST(parse(body));
  if (!operation?.name) throw new BadRequest('expected a document of one named operation, but got another');
  return { id: sha256(body), name: operation.name.value, type: operation.operation, body };
}

import { readFile } from 'node:fs/promises';
import { StartError } from '@portfolio/errors';
import { sha256 } from '../sha256.js';

export type OperationType = 'query' | 'mutation' | 'subscription';

/** An operation of the manifest; its id is the SHA-256 of its body. */
export interface TrustedOperation {
  id: string;
  name: string;
  type: OperationType;
  body: string;
}

/** The form that Apollo's tools read and write: https://www.apollographql.com/docs/graphos/platform/security/persisted-queries */
export interface Manifest {
  format: 'apollo-persisted-query-manifest';
  version: 1;
  operations: readonly TrustedOperation[];
}

const COMMITTED = new URL('../../trusted-documents.json', import.meta.url);

/** The committed manifest of the portfolio's own operations, which `npm run schema` writes. */
export async function committedManifest(): Promise<Manifest> {
  const text = await readFile(COMMITTED, 'utf8').catch(() => {
    throw new StartError('gateway/trusted-documents.json is missing; run "npm run schema".');
  });
  return checkedManifest(JSON.parse(text));
}

/** Refuses a manifest of another form, and an operation whose id is not the SHA-256 of its body. */
export function checkedManifest(value: unknown): Manifest {
  const manifest = value as Manifest;
  if (manifest?.format !== 'apollo-persisted-query-manifest' || manifest.version !== 1 || !Array.isArray(manifest.operations)) {
    throw new StartError('expected trusted documents in the format "apollo-persisted-query-manifest" of version 1, but got another');
  }
  for (const { id, name, body } of manifest.operations) {
    if (typeof body !== 'string' || sha256(body) !== id) {
      throw new StartError(`expected the id of the trusted document ${name} to be the SHA-256 of its body, but got "${id}"`);
    }
  }
  return manifest;
}

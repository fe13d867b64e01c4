import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { StartError } from '@portfolio/errors';
import { sha256 } from './sha256.js';
import { trustedOperationOf } from './write.js';

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

const GENERATED = new URL('../../../trusted-documents.json', import.meta.url);
const CLIENTS = new URL('../../../clients/', import.meta.url);

/** The generated manifest of the portfolio's own operations, which `npm run schema` writes. */
export async function generatedManifest(): Promise<Manifest> {
  const text = await readFile(GENERATED, 'utf8').catch(() => {
    throw new StartError('gateway/trusted-documents.json is missing; run "npm run schema".');
  });
  return checkedManifest(JSON.parse(text));
}

/** Programs of our own that ask by ids alone, each with its generated manifest. */
const OWN_CLIENTS = ['portal'];

/** The manifests of our own clients, by client, which `npm run schema` writes: their ids are known whatever `TRUSTED_DOCUMENTS` says. */
export async function ownManifests(): Promise<ReadonlyMap<string, Manifest>> {
  const read = async (client: string): Promise<[string, Manifest]> => {
    const text = await readFile(new URL(`${client}.json`, CLIENTS), 'utf8').catch(() => {
      throw new StartError(`gateway/clients/${client}.json is missing; run "npm run schema".`);
    });
    return [client, checkedManifest(JSON.parse(text))];
  };
  return new Map(await Promise.all(OWN_CLIENTS.map(read)));
}

/**
 * The manifest of a file: Apollo's form, or the map from id to text that GraphQL codegen and Relay write. Throws a StartError that says what is wrong with
 * it: an id that is no hash of its text (SHA-256, or in a map SHA-1 or MD5 too), a text that is not one named operation.
 */
export function readManifest(text: string): Manifest {
  const value: unknown = parsedJson(text);
  const isMap = typeof value === 'object' && value !== null && !('format' in value) && Object.values(value).every((body) => typeof body === 'string');
  if (!isMap) return checkedManifest(value);
  const operations = Object.entries(value as Record<string, string>).map(([id, body]) => {
    if (!MAP_HASHES.some((name) => createHash(name).update(body).digest('hex') === id)) {
      throw new StartError(`expected the id "${id.slice(0, 80)}" to be the SHA-256, SHA-1 or MD5 of its text, but it is not`);
    }
    return { ...trustedOperationOf(body), id };
  });
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StartError(`expected JSON, but it cannot be parsed: ${(error as Error).message}`);
  }
}

const MAP_HASHES = ['sha256', 'sha1', 'md5'];

/** Returns the manifest; throws a StartError for another format, or an id that is not the SHA-256 of its body. */
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

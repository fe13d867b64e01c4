import { BadRequest } from '@portfolio/errors';
import type { Manifest, TrustedOperation } from './manifest.js';

/** `off`: any document, ids unknown; `log`: any document, others than the trusted are told of; `enforce`: the trusted only. */
export type TrustMode = 'off' | 'log' | 'enforce';

/** What a client sent, read but not checked. */
export interface TrustRequest {
  /** The name of the client, whose own manifest counts beside the house's. */
  client?: string;
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

export interface Resolved {
  /** The document to answer: that of the id, or the one sent; undefined where only automatic persisted queries can know it. */
  query: string | undefined;
  /** The operation of the manifest; undefined for another document. */
  operation: TrustedOperation | undefined;
  /** Whether the id named the document, so that automatic persisted queries have nothing left to do. */
  byId: boolean;
  /** Whether to log it: mode `log`, and the document is not of the manifest. */
  untrusted: boolean;
}

export interface TrustedDocuments {
  readonly mode: TrustMode;
  /** Puts these manifests, by the names of their clients, in the place of those before. */
  replace(manifests: ReadonlyMap<string, Manifest>): void;
  /** Throws BadRequest: OPERATION_NOT_TRUSTED where the mode enforces, or where an id names no document. No I/O, no hash: two look-ups. */
  resolve(request: TrustRequest): Resolved;
}

/** The documents of the house's manifest, and of each client's own, by id and by text. */
export function trustedDocuments(house: Manifest, mode: TrustMode): TrustedDocuments {
  const everybody = documentsOf(house);
  let own: ReadonlyMap<string, Documents> = new Map();
  return {
    mode,
    replace(manifests) {
      own = new Map([...manifests].map(([client, manifest]) => [client, documentsOf(manifest)]));
    },
    resolve(request) {
      const query = typeof request.query === 'string' && request.query !== '' ? request.query : undefined;
      const [id, explicit] = idOf(request);
      if (mode === 'off') return { query, operation: undefined, byId: false, untrusted: false };
      const places = [own.get(request.client ?? ''), everybody];
      const named = id === undefined ? undefined : firstOf(places, (documents) => documents.byId.get(id));
      if (query === undefined && named) return { query: named.body, operation: named, byId: true, untrusted: false };
      const text = query?.trim();
      const operation = text === undefined ? undefined : firstOf(places, (documents) => documents.byBody.get(text));
      const known = operation !== undefined || (query === undefined && id === undefined);
      if (!known && (mode === 'enforce' || (explicit && query === undefined))) throw notTrusted(query === undefined ? id : undefined, request.client);
      if (explicit && operation && id !== operation.id) throw new BadRequest(`expected "documentId" to be the id of the document sent, but got ${quoted(id)}`);
      return { query, operation, byId: false, untrusted: operation === undefined };
    },
  };
}

interface Documents {
  byId: ReadonlyMap<string, TrustedOperation>;
  byBody: ReadonlyMap<string, TrustedOperation>;
}

function documentsOf({ operations }: Manifest): Documents {
  return {
    byId: new Map(operations.map((operation) => [operation.id, operation])),
    byBody: new Map(operations.map((operation) => [operation.body.trim(), operation])),
  };
}

function firstOf<T>(places: readonly (Documents | undefined)[], find: (documents: Documents) => T | undefined): T | undefined {
  for (const place of places) {
    const found = place && find(place);
    if (found) return found;
  }
  return undefined;
}

/** The id sent, and whether as `documentId`: then only the manifest can know it. */
function idOf({ documentId, extensions }: TrustRequest): [id: string | undefined, own: boolean] {
  if (typeof documentId === 'string') return [documentId.replace(/^sha256:/, ''), true];
  const persisted = extensions instanceof Object && 'persistedQuery' in extensions ? extensions.persistedQuery : undefined;
  const hash = persisted instanceof Object && 'sha256Hash' in persisted ? persisted.sha256Hash : undefined;
  if (hash !== undefined && typeof hash !== 'string')
    throw new BadRequest('expected "extensions.persistedQuery.sha256Hash" to be a text, but got another value');
  return [hash, false];
}

function notTrusted(id: string | undefined, client: string | undefined): BadRequest {
  const got = id === undefined ? 'another document' : `the id ${quoted(id)}`;
  const whose = client === undefined ? 'this graph' : `this graph or of the client ${quoted(client)}`;
  return new BadRequest(`expected one of the trusted documents of ${whose}, but got ${got}; ask its owners to add the operation`, 'OPERATION_NOT_TRUSTED');
}

function quoted(id: string | undefined): string {
  return JSON.stringify((id ?? '').slice(0, 80));
}

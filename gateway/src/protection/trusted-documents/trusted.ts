import { BadRequest } from '@portfolio/errors';
import type { Manifest, TrustedOperation } from './manifest.js';

/** `off`: any document is answered, ids are unknown but those of our own clients; `log`: any document, untrusted ones are logged; `enforce`: trusted documents only. */
export type TrustMode = 'off' | 'log' | 'enforce';

/** The parameters of a request, unchecked. */
export interface TrustRequest {
  /** The client's name; its own manifest holds beside the portfolio's. */
  client?: string;
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

export interface Resolved {
  /** The document to answer: that of the id, or the one sent; undefined where it may be an automatic persisted query. */
  query: string | undefined;
  /** The operation of the manifest; undefined for another document. */
  operation: TrustedOperation | undefined;
  /** Whether the document was found by its id, so that it is no automatic persisted query. */
  byId: boolean;
  /** Whether to log it as untrusted: in mode `log`. */
  untrusted: boolean;
}

export interface TrustedDocuments {
  readonly mode: TrustMode;
  /** Replaces the manifests of clients, by client name. */
  replace(manifests: ReadonlyMap<string, Manifest>): void;
  /** Throws BadRequest (OPERATION_NOT_TRUSTED) for an untrusted document in mode `enforce`, and for an unknown `documentId`. Two look-ups; no hashing. */
  resolve(request: TrustRequest): Resolved;
}

/** Indexes the portfolio's manifest, and those of clients, by id and by text; the ids of our `own` clients are known in any mode. */
export function trustedDocuments(portfolio: Manifest, mode: TrustMode, own: ReadonlyMap<string, Manifest> = new Map()): TrustedDocuments {
  const shared = documentsOf(portfolio);
  const ofOwn = indexed(own);
  let byClient = ofOwn;
  return {
    mode,
    replace(manifests) {
      byClient = new Map([...indexed(manifests), ...ofOwn]);
    },
    resolve(request) {
      const query = typeof request.query === 'string' && request.query !== '' ? request.query : undefined;
      const [id, explicit] = idOf(request);
      if (mode === 'off') {
        const operation = query === undefined && id !== undefined ? ofOwn.get(request.client ?? '')?.byId.get(id) : undefined;
        return { query: operation ? operation.body : query, operation, byId: operation !== undefined, untrusted: false };
      }
      const manifests = [byClient.get(request.client ?? ''), shared];
      const named = id === undefined ? undefined : firstOf(manifests, (documents) => documents.byId.get(id));
      if (query === undefined && named) return { query: named.body, operation: named, byId: true, untrusted: false };
      const text = query?.trim();
      const operation = text === undefined ? undefined : firstOf(manifests, (documents) => documents.byBody.get(text));
      const isTrusted = operation !== undefined || (query === undefined && id === undefined);
      if (!isTrusted && (mode === 'enforce' || (explicit && query === undefined))) throw notTrusted(query === undefined ? id : undefined, request.client);
      if (explicit && operation && id !== operation.id) throw new BadRequest(`expected "documentId" to be the id of the document sent, but got ${quoted(id)}`);
      return { query, operation, byId: false, untrusted: operation === undefined };
    },
  };
}

function indexed(manifests: ReadonlyMap<string, Manifest>): ReadonlyMap<string, Documents> {
  return new Map([...manifests].map(([client, manifest]) => [client, documentsOf(manifest)]));
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

function firstOf<T>(manifests: readonly (Documents | undefined)[], find: (documents: Documents) => T | undefined): T | undefined {
  for (const place of manifests) {
    const found = place && find(place);
    if (found) return found;
  }
  return undefined;
}

/** The id sent, and whether as `documentId`, which only manifests define. */
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

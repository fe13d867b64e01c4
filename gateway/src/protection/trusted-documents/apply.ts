import { shortName } from '@portfolio/observe';
import type { Logger } from 'pino';
import type { TrustedDocuments } from './trusted.js';

type Sent = Record<string, unknown>;

/** The body of a POST with its document id replaced by the document; throws BadRequest for an untrusted one. */
export function trustedBody(documents: TrustedDocuments, logger: Logger, body: unknown, client?: string): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const sent = body as Sent;
  const document = documentById(documents, logger, sent, sent.extensions, client);
  return document === undefined ? body : withDocument(sent, document, sent.extensions);
}

/** The same for the query string of a GET, with its "?"; `parameters`: what it says, where it is well-formed. */
export function trustedSearch(documents: TrustedDocuments, logger: Logger, search: string, parameters: Sent | undefined, client?: string): string {
  const sent: Sent = parameters ?? Object.fromEntries(new URLSearchParams(search));
  const extensions = typeof sent.extensions === 'string' ? parsed(sent.extensions) : sent.extensions;
  const document = documentById(documents, logger, sent, extensions, client);
  if (document === undefined) return search;
  const replaced = withDocument(Object.fromEntries(new URLSearchParams(search)), document, extensions);
  const texts = Object.entries(replaced).filter(([, value]) => value !== undefined);
  return `?${new URLSearchParams(texts.map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : JSON.stringify(value)])).toString()}`;
}

/** The document that is asked for by its id; undefined for one sent by its text, or by a hash that only Apollo Server may know. */
function documentById(documents: TrustedDocuments, logger: Logger, sent: Sent, extensions: unknown, client?: string): string | undefined {
  const { query, byId, untrusted } = documents.resolve({ client, query: sent.query, documentId: sent.documentId, extensions });
  if (untrusted) logger.warn({ operation: typeof sent.operationName === 'string' ? shortName(sent.operationName) : null }, 'not a trusted document');
  return byId ? query : undefined;
}

/** The request as if the document itself had been sent: without id or hash, so that it is neither looked up nor registered again. */
function withDocument(sent: Sent, query: string, extensions: unknown): Sent {
  const rest = { ...(extensions as Sent | undefined) };
  delete rest.persistedQuery;
  const replaced: Sent = { ...sent, query, extensions: rest };
  delete replaced.documentId;
  if (Object.keys(rest).length === 0) delete replaced.extensions;
  return replaced;
}

/** Undefined for malformed JSON, which is rejected where the request is parsed. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

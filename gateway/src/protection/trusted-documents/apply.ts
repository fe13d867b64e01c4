import { shortName } from '@portfolio/observe';
import type { Logger } from 'pino';
import type { TrustedDocuments } from './trusted.js';

type Sent = Record<string, unknown>;

/** The body of a POST with its document id replaced by the document; throws BadRequest for an untrusted one. */
export function trustedBody(documents: TrustedDocuments, logger: Logger, body: unknown, client?: string): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const sent = body as Sent;
  return resolved(documents, logger, sent, sent.extensions, client) ?? body;
}

/** The same for the query string of a GET, with its "?". */
export function trustedSearch(documents: TrustedDocuments, logger: Logger, search: string, client?: string): string {
  const sent: Sent = Object.fromEntries(new URLSearchParams(search));
  const replaced = resolved(documents, logger, sent, typeof sent.extensions === 'string' ? parsed(sent.extensions) : undefined, client);
  if (!replaced) return search;
  const texts = Object.entries(replaced).filter(([, value]) => value !== undefined);
  return `?${new URLSearchParams(texts.map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : JSON.stringify(value)])).toString()}`;
}

function resolved(documents: TrustedDocuments, logger: Logger, sent: Sent, extensions: unknown, client?: string): Sent | undefined {
  const { query, byId, untrusted } = documents.resolve({ client, query: sent.query, documentId: sent.documentId, extensions });
  if (untrusted) logger.warn({ operation: typeof sent.operationName === 'string' ? shortName(sent.operationName) : null }, 'not a trusted document');
  return byId ? withDocument(sent, query, extensions) : undefined;
}

/** The request as if the document itself had been sent: without id or hash, so that it is neither looked up nor registered again. */
function withDocument(sent: Sent, query: string | undefined, extensions: unknown): Sent {
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

import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { TrustedDocuments } from './trusted.js';

/** Puts the document of an id in its place before the request is read as GraphQL over HTTP; stands behind the reader of the body. */
export function trustedHandler(documents: TrustedDocuments, logger: Logger): RequestHandler {
  return (request, _response, next) => {
    const sent = (request.method === 'GET' ? { ...request.query } : request.body) as Record<string, unknown> | undefined;
    if (documents.mode === 'off' || !sent || typeof sent !== 'object' || Array.isArray(sent)) return next();
    const extensions = typeof sent.extensions === 'string' ? parsed(sent.extensions) : sent.extensions;
    const { query, byId, untrusted } = documents.resolve({ query: sent.query, documentId: sent.documentId, extensions });
    if (untrusted) logger.warn({ operation: typeof sent.operationName === 'string' ? sent.operationName : null }, 'not a trusted document');
    if (byId) replace(request, { ...sent, query, extensions: undefined });
    next();
  };
}

/** Express gives a request's query by a getter. */
function replace(request: Parameters<RequestHandler>[0], sent: Record<string, unknown>): void {
  if (request.method !== 'GET') request.body = sent;
  else request.url = `${request.path}?${new URLSearchParams(Object.entries(sent).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : [])))}`;
}

/** What is no JSON is refused where the request is read. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { TrustedDocuments } from './trusted.js';

type Sent = Record<string, unknown>;

/** Puts the document of an id in its place before the request is read as GraphQL over HTTP; stands behind the reader of the body. */
export function trustedHandler(documents: TrustedDocuments, logger: Logger): RequestHandler {
  return (request, _response, next) => {
    const sent = (request.method === 'GET' ? { ...request.query } : request.body) as Sent | undefined;
    if (!sent || typeof sent !== 'object' || Array.isArray(sent)) return next();
    const extensions = typeof sent.extensions === 'string' ? parsed(sent.extensions) : sent.extensions;
    const { query, byId, untrusted } = documents.resolve({ query: sent.query, documentId: sent.documentId, extensions });
    if (untrusted) logger.warn({ operation: typeof sent.operationName === 'string' ? sent.operationName : null }, 'not a trusted document');
    if (byId) replace(request, withDocument(sent, query, extensions));
    next();
  };
}

/** The request as if the document itself had been sent: nothing is left that would look it up, or register it, once more. */
function withDocument(sent: Sent, query: string | undefined, extensions: unknown): Sent {
  const rest: Sent = { ...sent, query, extensions: { ...(extensions as object | undefined), persistedQuery: undefined } };
  delete rest.documentId;
  return rest;
}

/** Express gives a request's query by a getter. */
function replace(request: Request, sent: Sent): void {
  if (request.method !== 'GET') request.body = sent;
  else {
    const texts = Object.entries(sent).map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
    request.url = `${request.path}?${new URLSearchParams(texts).toString()}`;
  }
}

/** What is no JSON is refused where the request is read. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

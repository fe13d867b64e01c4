import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import cors from 'cors';

/** Clients in a browser read these of an answer. */
const EXPOSED = [
  'etag',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'x-transaktionsid',
  'x-transaktionstid',
];
/** How long a browser may keep what it was told, in seconds. */
const MAX_AGE = 86_400;

/** Lets pages of these origins ask; without any, browsers let only the gateway's own pages do so. */
export function withCors(origins: readonly string[], listener: RequestListener): RequestListener {
  if (origins.length === 0) return listener;
  const allow = cors({ origin: origins.includes('*') ? '*' : [...origins], methods: ['GET', 'POST'], exposedHeaders: EXPOSED, maxAge: MAX_AGE });
  return (request: IncomingMessage, response: ServerResponse<IncomingMessage> & { req: IncomingMessage }) =>
    allow(request, response, () => listener(request, response));
}

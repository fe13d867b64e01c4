import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import cors from 'cors';

/** Response headers that scripts in a browser may read. */
const EXPOSED = [
  'content-disposition',
  'etag',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'x-as-of',
  'x-schema-version',
  'x-transaktionsid',
  'x-transaktionstid',
];
/** How long a browser may cache a preflight's answer, in seconds. */
const MAX_AGE = 86_400;

/** Allows requests from pages of these origins; without any, browsers allow only the gateway's own pages. */
export function withCors(origins: readonly string[], listener: RequestListener): RequestListener {
  if (origins.length === 0) return listener;
  const allow = cors({ origin: origins.includes('*') ? '*' : [...origins], methods: ['GET', 'POST'], exposedHeaders: EXPOSED, maxAge: MAX_AGE });
  return (request: IncomingMessage, response: ServerResponse<IncomingMessage> & { req: IncomingMessage }) =>
    allow(request, response, () => listener(request, response));
}

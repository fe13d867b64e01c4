import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Body } from '../execution/cache/response-cache.js';
import type { ContentCoding } from './compression.js';

/** Request headers that a shared cache must vary by: a request with one of these is answered by the gateway itself. */
const OF_ONE_CLIENT = ['authorization', 'cookie', 'x-as-of', 'x-cost', 'x-transaktionsid', 'x-transaktionstid'];
export const SHARED_VARIES = OF_ONE_CLIENT.join(', ');

/** Whether the method is GET or HEAD, whose answers are cacheable and may be requested conditionally. */
export function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** The ETag of a body, by its uncompressed bytes; weak where it is sent compressed. A POST gets one only if it has `if-none-match`. */
export function etagFor(request: IncomingMessage, body: Body, coding: ContentCoding | undefined): string | undefined {
  if (!isRead(request) && request.headers['if-none-match'] === undefined) return undefined;
  body.etag ??= etagOf(body);
  return coding ? `W/${body.etag}` : body.etag;
}

/** Whether `if-none-match` of a GET or HEAD names this body; ETags compare equal whatever the content coding. */
export function isNotModified(request: IncomingMessage, { etag }: Body): boolean {
  const tags = isRead(request) ? request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) : undefined;
  return tags?.some((tag) => tag === '*' || tag === etag) ?? false;
}

/** The `cache-control` of an answer without errors; `sharedCache` is in seconds, and holds only for answers that are the same for every client. */
export function cacheControlFor(request: IncomingMessage, sharedCache: number): string {
  if (!isRead(request)) return 'no-store';
  return isShared(request, sharedCache) ? `public, max-age=0, must-revalidate, s-maxage=${sharedCache}` : 'private, no-cache';
}

/** Whether a shared cache may reuse the answer for other clients. */
function isShared({ headers }: IncomingMessage, sharedCache: number): boolean {
  return sharedCache > 0 && OF_ONE_CLIENT.every((name) => headers[name] === undefined);
}

function etagOf({ chunks }: Body): string {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return `"${hash.digest('base64url').slice(0, 27)}"`;
}

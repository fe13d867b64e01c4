import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Body } from '../execution/cache/response-cache.js';
import type { ContentCoding } from './compression.js';

/** What a shared cache must tell apart in the answers that it may keep: whoever brings one of these is answered by the gateway. */
const OF_ONE_CLIENT = ['authorization', 'cookie', 'x-cost', 'x-transaktionsid', 'x-transaktionstid'];
export const SHARED_VARIES = OF_ONE_CLIENT.join(', ');

/** Whether the answer is a representation of the address, which may be kept and asked for again under a condition. */
export function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** The tag of a body, by its bytes alone; a weak one where it is packed. A client that names one with a POST wants to compare, and is given it as well. */
export function tagOf(request: IncomingMessage, body: Body, packing: ContentCoding | undefined): string | undefined {
  if (!isRead(request) && request.headers['if-none-match'] === undefined) return undefined;
  body.etag ??= etagOf(body);
  return packing ? `W/${body.etag}` : body.etag;
}

/** Whether the client has the body already, and it is still good; an ETag is the same whatever the packing. */
export function isKnownToClient(request: IncomingMessage, { etag }: Body): boolean {
  const known = isRead(request) ? request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) : undefined;
  return known?.some((tag) => tag === '*' || tag === etag) ?? false;
}

/** Who may keep an answer to a query without errors, for how many seconds: a shared cache only what any client is answered. */
export function cacheControlFor(request: IncomingMessage, sharedCache: number): string {
  if (!isRead(request)) return 'no-store';
  return isShared(request, sharedCache) ? `public, max-age=0, must-revalidate, s-maxage=${sharedCache}` : 'private, no-cache';
}

/** Whether a shared cache may answer others with the answer to this. */
function isShared({ headers }: IncomingMessage, sharedCache: number): boolean {
  return sharedCache > 0 && OF_ONE_CLIENT.every((name) => headers[name] === undefined);
}

function etagOf({ chunks }: Body): string {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return `"${hash.digest('base64url').slice(0, 27)}"`;
}

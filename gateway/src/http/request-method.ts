import type { IncomingMessage } from 'node:http';
import { contentTypeFault, RefusedRequest } from '@portfolio/server';
import { contentTypeFor } from './media-type.js';

/** By which method a request is answered, a HEAD as the GET that it stands for; throws RefusedRequest for another, and for types that are not spoken here. */
export function requestMethod({ method, headers }: IncomingMessage): 'GET' | 'POST' {
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    throw new RefusedRequest(405, `expected GET, HEAD or POST, but got ${method}`, 'BAD_REQUEST', { allow: 'GET, HEAD, POST' });
  }
  if (contentTypeFor(headers.accept) === undefined) {
    throw new RefusedRequest(
      406,
      `expected "accept" to take application/graphql-response+json or application/json, but got "${String(headers.accept).slice(0, 100)}"`,
    );
  }
  const fault = method === 'POST' ? contentTypeFault(headers['content-type']) : undefined;
  if (fault) throw new RefusedRequest(415, fault);
  return method === 'POST' ? 'POST' : 'GET';
}

import type { IncomingMessage } from 'node:http';
import { contentTypeFault } from '@portfolio/server';
import { contentTypeFor } from './media-type.js';
import { Unreadable } from './read-body.js';

/** By which method a request is answered, a HEAD as the GET that it stands for; throws Unreadable for another, and for types that are not spoken here. */
export function askedMethod({ method, headers }: IncomingMessage): 'GET' | 'POST' {
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    throw new Unreadable(405, `expected GET, HEAD or POST, but got ${method}`, 'BAD_REQUEST', { allow: 'GET, HEAD, POST' });
  }
  if (contentTypeFor(headers.accept) === undefined) {
    throw new Unreadable(
      406,
      `expected "accept" to take application/graphql-response+json or application/json, but got "${String(headers.accept).slice(0, 100)}"`,
    );
  }
  const fault = method === 'POST' ? contentTypeFault(headers['content-type']) : undefined;
  if (fault) throw new Unreadable(415, fault);
  return method === 'POST' ? 'POST' : 'GET';
}

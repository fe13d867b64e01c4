import type { IncomingMessage } from 'node:http';
import { contentTypeFault, RefusedRequest } from '@portfolio/server';
import { contentTypeFor, fileTypeFor, TAKEN } from './media-type.js';

/** The method to answer a request by, GET for a HEAD; throws RefusedRequest for other methods (405) and unsupported media types (406, 415). */
export function requestMethod({ method, headers }: IncomingMessage): 'GET' | 'POST' {
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    throw new RefusedRequest(405, `expected GET, HEAD or POST, but got ${method}`, 'BAD_REQUEST', { allow: 'GET, HEAD, POST' });
  }
  if (contentTypeFor(headers.accept) === undefined && !fileTypeFor(headers.accept)) {
    throw new RefusedRequest(406, `expected "accept" to take ${TAKEN}, but got "${String(headers.accept).slice(0, 100)}"`);
  }
  const fault = method === 'POST' ? contentTypeFault(headers['content-type']) : undefined;
  if (fault) throw new RefusedRequest(415, fault);
  return method === 'POST' ? 'POST' : 'GET';
}

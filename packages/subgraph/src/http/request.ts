import type { IncomingMessage } from 'node:http';
import { contentTypeFault, parseJson, readBody, RefusedRequest } from '@portfolio/server';
import type { SubgraphRequest } from '../open.js';

/** The largest body, in bytes: representations of some hundred thousand entities. */
const LARGEST_BODY = 20 * 1024 * 1024;

/** Reads the operation of a POST; throws a RefusedRequest that says what is expected. */
export async function readRequest(incoming: IncomingMessage): Promise<SubgraphRequest> {
  return requestIn(await readJson(incoming));
}

/** Reads the JSON of a POST. */
export async function readJson(incoming: IncomingMessage): Promise<unknown> {
  const { method, headers } = incoming;
  if (method !== 'POST') throw new RefusedRequest(405, `expected a POST with a JSON body, but got ${method}`, 'BAD_REQUEST', { allow: 'POST' });
  const fault = contentTypeFault(headers['content-type']);
  if (fault) throw new RefusedRequest(415, fault);
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new RefusedRequest(415, `expected a body without content-encoding, but got ${encoding}`);
  return parseJson(await readBody(incoming, LARGEST_BODY));
}

/** The operation of a body. */
export function requestIn(body: unknown): SubgraphRequest {
  if (!isObject(body)) throw new RefusedRequest(400, `expected the body to be an object with "query", but got ${kindOf(body)}`);
  const { query, variables, operationName } = body;
  if (typeof query !== 'string') throw new RefusedRequest(400, `expected "query" to be a text, but got ${kindOf(query)}`);
  if (variables != null && !isObject(variables)) throw new RefusedRequest(400, `expected "variables" to be an object, but got ${kindOf(variables)}`);
  if (operationName != null && typeof operationName !== 'string')
    throw new RefusedRequest(400, `expected "operationName" to be a text, but got ${kindOf(operationName)}`);
  return { query, variables: variables ?? undefined, operationName: operationName ?? undefined };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function kindOf(value: unknown): string {
  if (value === undefined) return 'none';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a value of the kind ${typeof value}`;
}

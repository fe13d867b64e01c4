import type { IncomingMessage } from 'node:http';
import { BadRequest } from '@portfolio/errors';
import { contentTypeFault, textOf } from '@portfolio/server';
import type { SubgraphRequest } from '../open.js';

/** The largest body, in bytes: representations of some hundred thousand entities. */
const LARGEST_BODY = 20 * 1024 * 1024;

/** A request that is not one of GraphQL over HTTP, with the status that says so. */
export class Refusal extends BadRequest {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

/** The operation that a POST asks for; throws a Refusal that tells what is expected. */
export async function readRequest(incoming: IncomingMessage): Promise<SubgraphRequest> {
  const { method, headers } = incoming;
  if (method !== 'POST') throw new Refusal(405, `expected a POST with a JSON body, but got ${method}`, { allow: 'POST' });
  const fault = contentTypeFault(headers['content-type']);
  if (fault) throw new Refusal(415, fault);
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new Refusal(415, `expected a body without content-encoding, but got ${encoding}`);
  return checked(parsed(await bodyOf(incoming)));
}

/** By events: a loop over the stream would cost more than a small body does. */
function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (Number(incoming.headers['content-length'] ?? 0) > LARGEST_BODY) return reject(tooLarge());
    const chunks: Buffer[] = [];
    let length = 0;
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= LARGEST_BODY) return void chunks.push(chunk);
      incoming.removeAllListeners('data').pause();
      reject(tooLarge());
    });
    incoming.once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length)));
    incoming.once('error', () => reject(new Refusal(400, 'expected the whole body, but the request ended before it')));
  });
}

/** The rest of the body is not read, so the connection cannot be used again. */
function tooLarge(): Refusal {
  return new Refusal(413, `expected a body of ${LARGEST_BODY} bytes at the most, but got a larger one`, { connection: 'close' });
}

function parsed(body: Buffer): unknown {
  const text = textOf(body);
  if (text === undefined) throw new Refusal(400, 'expected the body in UTF-8, but it holds other bytes');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'expected the body to be JSON, but it cannot be parsed');
  }
}

function checked(body: unknown): SubgraphRequest {
  if (!isObject(body)) throw new Refusal(400, `expected the body to be an object with "query", but got ${kindOf(body)}`);
  const { query, variables, operationName } = body;
  if (typeof query !== 'string') throw new Refusal(400, `expected "query" to be a text, but got ${kindOf(query)}`);
  if (variables != null && !isObject(variables)) throw new Refusal(400, `expected "variables" to be an object, but got ${kindOf(variables)}`);
  if (operationName != null && typeof operationName !== 'string')
    throw new Refusal(400, `expected "operationName" to be a text, but got ${kindOf(operationName)}`);
  return { query, variables: variables ?? undefined, operationName: operationName ?? undefined };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'none';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a value of the kind ${typeof value}`;
}

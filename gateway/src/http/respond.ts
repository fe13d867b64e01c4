import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ERROR_CODES, type ErrorCode } from '@portfolio/errors';
import { writeBody } from '@portfolio/subgraph';
import vary from 'vary';
import type { Body } from '../cache/response-cache.js';
import { packed, packingFor } from './packing.js';

const VARIES = 'accept, accept-encoding';
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** Answers with one error of the house's form, never a page or a stack trace. */
export function refuse(response: ServerResponse, status: number, code: ErrorCode, message: string, headers: Record<string, string> = {}): void {
  send(response, status, { ...JSON_TYPE, ...headers }, [errorBody(code, message)]);
}

/** Something failed that should not: the client gets a number to quote, the log the reason. */
export function fail(response: ServerResponse, log: (id: string) => void): void {
  const id = randomUUID();
  log(id);
  if (response.headersSent) return void response.destroy();
  send(response, 500, JSON_TYPE, [errorBody('INTERNAL_SERVER_ERROR', `Something failed on our side. Quote ${id} when you report it.`, id)]);
}

/** The one error of a request that gets no other answer. */
export function errorBody(code: ErrorCode, message: string, id: string = randomUUID()): Buffer {
  return Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code, id, type: 'ERROR', classification: ERROR_CODES[code] } }] }));
}

/** Whether the client has the body already, and it is still good; an ETag is the same whatever the packing. */
export function isKnownToClient({ headers }: IncomingMessage, { etag }: Body): boolean {
  const known = headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known?.some((tag) => tag === '*' || tag === etag) ?? false;
}

/** Sends a body, packed where the client accepts that. */
export async function sendPacked(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: Body,
): Promise<void> {
  const packing = packingFor(request.headers['accept-encoding'], lengthOf(body.chunks));
  const all = { ...headers, vary: varyOf(response) };
  if (!packing) return send(response, status, all, body.chunks);
  const bytes = await packed(body, packing);
  send(response, status, { ...all, ...(headers.etag && { etag: `W/${headers.etag}` }), 'content-encoding': packing }, [bytes]);
}

/** What the answer depends on beside the address, with what was said of it before. */
export function varyOf(response: ServerResponse): string {
  const before = response.getHeader('vary');
  return typeof before === 'string' ? vary.append(before, VARIES) : VARIES;
}

/** Answers with a body of known length. */
export function send(response: ServerResponse, status: number, headers: Record<string, string>, chunks: readonly Buffer[]): void {
  response.writeHead(status, { ...headers, 'content-length': lengthOf(chunks) });
  writeBody(response, chunks);
}

function lengthOf(chunks: readonly Buffer[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ERROR_CODES, type ErrorCode } from '@portfolio/errors';
import type { Body } from '../cache/response-cache.js';

/** Answers with one error of the house's form, never a page or a stack trace. */
export function refuse(response: ServerResponse, status: number, code: ErrorCode, message: string): void {
  const extensions = { code, id: randomUUID(), type: 'ERROR', classification: ERROR_CODES[code] };
  send(response, status, { 'content-type': 'application/json; charset=utf-8' }, [Buffer.from(JSON.stringify({ errors: [{ message, extensions }] }))]);
}

/** Something failed that should not: the client gets a number to quote, the log the reason. */
export function fail(response: ServerResponse, log: (id: string) => void): void {
  const id = randomUUID();
  log(id);
  if (response.headersSent) return void response.destroy();
  const extensions = { code: 'INTERNAL_SERVER_ERROR', id, type: 'ERROR', classification: ERROR_CODES.INTERNAL_SERVER_ERROR };
  const message = `Something failed on our side. Quote ${id} when you report it.`;
  send(response, 500, { 'content-type': 'application/json; charset=utf-8' }, [Buffer.from(JSON.stringify({ errors: [{ message, extensions }] }))]);
}

/** Tells a client that has the body already that it is still good. */
export function sendConditionally(request: IncomingMessage, response: ServerResponse, headers: Record<string, string>, body: Body): void {
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!known?.some((tag) => tag === '*' || tag === body.etag)) return send(response, 200, headers, body.chunks);
  response.writeHead(304, headers).end();
}

/** Writes a body of known length, chunk by chunk as the client takes them. */
export function send(response: ServerResponse, status: number, headers: Record<string, string>, chunks: readonly Buffer[]): void {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  response.writeHead(status, { ...headers, 'content-length': length });
  if (chunks.length === 1) return void response.end(chunks[0]);
  response.cork();
  for (const chunk of chunks) response.write(chunk);
  response.end();
  response.uncork();
}

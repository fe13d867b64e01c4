import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ERROR_CODES, type ErrorCode } from '@portfolio/errors';
import { writeBody } from '@portfolio/server';
import vary from 'vary';
import type { Body } from '../execution/cache/response-cache.js';
import { quotaHeaders, type Quota } from '../protection/clients/index.js';
import { cacheControlFor, isNotModified, isRead, SHARED_VARIES, etagFor } from './conditional-requests.js';
import { contentTypeFor } from './media-type.js';
import { compressed, contentCodingFor } from './compression.js';

const VARIES = 'accept, accept-encoding';

/** Answers with one GraphQL error in the client's media type. */
export function refuse(response: ServerResponse, status: number, code: ErrorCode, message: string, headers: Record<string, string> = {}): void {
  send(response, status, { ...refusalHeaders(response), ...headers }, [errorBody(code, message)]);
}

/** Answers an internal error with 500 and an id to quote; `log` is called with that id. */
export function fail(response: ServerResponse, log: (id: string) => void): void {
  const id = randomUUID();
  log(id);
  if (response.headersSent) return void response.destroy();
  forgetFile(response);
  const body = errorBody('INTERNAL_SERVER_ERROR', `Something failed on our side. Quote ${id} when you report it.`, id);
  send(response, 500, refusalHeaders(response), [body]);
}

/** Headers that describe a file. */
const ABOUT_THE_FILE = ['content-encoding', 'etag', 'last-modified', 'cache-control', 'accept-ranges'];

/** Removes the headers that describe a file, so that an error can be sent instead. */
export function forgetFile(response: ServerResponse): void {
  for (const name of ABOUT_THE_FILE) response.removeHeader(name);
}

/** The headers of an error that is answered in the client's media type. */
export function refusalHeaders(response: ServerResponse): Record<string, string> {
  const type = contentTypeFor(response.req.headers.accept) ?? 'application/json; charset=utf-8';
  return { 'content-type': type, 'cache-control': 'no-store', vary: addVary(response) };
}

/** The JSON body of an answer with one error. */
export function errorBody(code: ErrorCode, message: string, id: string = randomUUID()): Buffer {
  return Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code, id, type: 'ERROR', classification: ERROR_CODES[code] } }] }));
}

/** Sets the rate limit headers; a later call overrides an earlier one. */
export function setQuotaHeaders(response: ServerResponse, quota: Quota | undefined): void {
  if (quota) for (const [name, value] of Object.entries(quotaHeaders(quota))) response.setHeader(name, value);
}

/** Settings of how bodies are sent. */
export interface Sending {
  compression: boolean;
  /** For how many seconds shared caches may reuse an answer that is the same for every client; 0: never. */
  sharedCache: number;
}

/** An answer that is ready to be sent. */
export interface Ready {
  headers: Record<string, string>;
  body: Body;
  /** Whether it holds a query's data and nothing else, so that it has an ETag and is cacheable. */
  dataOnly: boolean;
}

/** Sends an answer, compressed where the client accepts that, or 304 where the client has it already. */
export async function sendAnswer(sending: Sending, request: IncomingMessage, response: ServerResponse, status: number, ready: Ready): Promise<void> {
  const { body, dataOnly } = ready;
  const coding = sending.compression ? contentCodingFor(request.headers['accept-encoding'], lengthOf(body.chunks)) : undefined;
  const etag = dataOnly ? etagFor(request, body, coding) : undefined;
  const headers: Record<string, string> = {
    ...ready.headers,
    vary: addVary(response, dataOnly && isRead(request) && sending.sharedCache > 0 ? `${VARIES}, ${SHARED_VARIES}` : VARIES),
  };
  if (dataOnly) headers['cache-control'] = cacheControlFor(request, sending.sharedCache);
  if (etag) headers.etag = etag;
  if (etag && isNotModified(request, body)) {
    const { 'content-type': _, ...rest } = headers;
    return void response.writeHead(304, rest).end();
  }
  if (!coding) return send(response, status, headers, body.chunks);
  send(response, status, { ...headers, 'content-encoding': coding }, [await compressed(body, coding)]);
}

/** The `vary` header: these headers, added to those set before. */
export function addVary(response: ServerResponse, varies = VARIES): string {
  const before = response.getHeader('vary');
  return typeof before === 'string' ? vary.append(before, varies) : varies;
}

/** Answers with a body of known length. */
export function send(response: ServerResponse, status: number, headers: Record<string, string>, chunks: readonly Buffer[]): void {
  response.writeHead(status, { ...headers, 'x-content-type-options': 'nosniff', 'content-length': lengthOf(chunks) });
  writeBody(response, chunks);
}

function lengthOf(chunks: readonly Buffer[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ERROR_CODES, type ErrorCode } from '@portfolio/errors';
import { writeBody } from '@portfolio/server';
import vary from 'vary';
import type { Body } from '../execution/cache/response-cache.js';
import { quotaHeaders, type Quota } from '../protection/clients/index.js';
import { cacheControlFor, isKnownToClient, isRead, SHARED_VARIES, tagOf } from './conditional-requests.js';
import { contentTypeFor } from './media-type.js';
import { compressed, contentCodingFor } from './compression.js';

const VARIES = 'accept, accept-encoding';

/** Answers with one error of the house's form in the client's media type, never a page or a stack trace. */
export function refuse(response: ServerResponse, status: number, code: ErrorCode, message: string, headers: Record<string, string> = {}): void {
  send(response, status, { ...refusalHeaders(response), ...headers }, [errorBody(code, message)]);
}

/** Something failed that should not: the client gets a number to quote, the log the reason. */
export function fail(response: ServerResponse, log: (id: string) => void): void {
  const id = randomUUID();
  log(id);
  if (response.headersSent) return void response.destroy();
  forgetFile(response);
  const body = errorBody('INTERNAL_SERVER_ERROR', `Something failed on our side. Quote ${id} when you report it.`, id);
  send(response, 500, refusalHeaders(response), [body]);
}

/** Of a file that was to be sent and is not. */
const ABOUT_THE_FILE = ['content-encoding', 'etag', 'last-modified', 'cache-control', 'accept-ranges'];

/** Forgets what the headers that are set say of a file, so that something else can be sent in its place. */
export function forgetFile(response: ServerResponse): void {
  for (const name of ABOUT_THE_FILE) response.removeHeader(name);
}

function refusalHeaders(response: ServerResponse): Record<string, string> {
  const type = contentTypeFor(response.req.headers.accept) ?? 'application/json; charset=utf-8';
  return { 'content-type': type, 'cache-control': 'no-store', vary: varyOf(response) };
}

/** The one error of a request that gets no other answer. */
export function errorBody(code: ErrorCode, message: string, id: string = randomUUID()): Buffer {
  return Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code, id, type: 'ERROR', classification: ERROR_CODES[code] } }] }));
}

/** Tells a client what it may still spend; what is told last counts. */
export function tellQuota(response: ServerResponse, quota: Quota | undefined): void {
  if (quota) for (const [name, value] of Object.entries(quotaHeaders(quota))) response.setHeader(name, value);
}

/** How bodies are sent. */
export interface Sending {
  compression: boolean;
  /** How many seconds a shared cache may keep what any client is answered; 0: it may not. */
  sharedCache: number;
}

/** An answer that is ready to be sent. */
export interface Ready {
  headers: Record<string, string>;
  body: Body;
  /** Whether it tells a query's data and nothing else, so that it may be kept and asked for again under a condition. */
  dataAlone: boolean;
}

/** Sends an answer, packed where the client accepts that, or the word that the client has it already. */
export async function sendAnswer(sending: Sending, request: IncomingMessage, response: ServerResponse, status: number, ready: Ready): Promise<void> {
  const { body, dataAlone } = ready;
  const packing = sending.compression ? contentCodingFor(request.headers['accept-encoding'], lengthOf(body.chunks)) : undefined;
  const etag = dataAlone ? tagOf(request, body, packing) : undefined;
  const headers: Record<string, string> = {
    ...ready.headers,
    vary: varyOf(response, dataAlone && isRead(request) && sending.sharedCache > 0 ? `${VARIES}, ${SHARED_VARIES}` : VARIES),
  };
  if (dataAlone) headers['cache-control'] = cacheControlFor(request, sending.sharedCache);
  if (etag) headers.etag = etag;
  if (etag && isKnownToClient(request, body)) {
    const { 'content-type': _, ...rest } = headers;
    return void response.writeHead(304, rest).end();
  }
  if (!packing) return send(response, status, headers, body.chunks);
  send(response, status, { ...headers, 'content-encoding': packing }, [await compressed(body, packing)]);
}

/** What the answer depends on beside the address, with what was said of it before. */
function varyOf(response: ServerResponse, varies = VARIES): string {
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

import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { RefusedRequest } from './refused-request.js';

const BYTE_ORDER_MARK = 0xfeff;

/** An error message for a content type other than JSON in UTF-8; undefined for a valid one. */
export function contentTypeFault(type: string | undefined): string | undefined {
  if (type === 'application/json') return undefined;
  const [isJson, parameters = ''] = /^\s*application\/json\s*(?:;(.*))?$/is.exec(type ?? '') ?? [];
  if (isJson === undefined) return `expected the content-type application/json, but got ${type?.slice(0, 100) ?? 'none'}`;
  const [, charset = 'utf-8'] = /(?:^|;)\s*charset="?([^\s;"]+)"?/i.exec(parameters) ?? [];
  return /^utf-?8$/i.test(charset) ? undefined : `expected the body in UTF-8, but got "${charset.slice(0, 100)}"`;
}

/** A client that is still sending may not read the error, so this many further bytes are read and discarded before it is rejected. */
const MAX_DISCARDED = 10_000_000;

/** Reads a request's raw body; rejects with RefusedRequest for a longer one. Uses events, since iterating the stream is expensive for small bodies. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    const refuse = () => reject(tooLarge(maxBytes));
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else if (size > maxBytes + MAX_DISCARDED) {
        request.removeAllListeners('data').pause();
        refuse();
      } else chunks = [];
    });
    request.on('end', () => (size > maxBytes ? refuse() : resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks))));
    const cut = () => reject(new RefusedRequest(400, 'expected the whole body, but the request ended before it'));
    request.on('aborted', cut).on('error', cut);
  });
}

/** Parses a body in UTF-8 as JSON, without a byte order mark; throws RefusedRequest. */
export function parseJson(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw new RefusedRequest(400, 'expected the body in UTF-8, but it holds other bytes');
  const text = bytes.toString('utf8');
  try {
    return JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text) as unknown;
  } catch (error) {
    throw new RefusedRequest(400, `expected the body to be JSON, but it cannot be parsed: ${(error as SyntaxError).message}`);
  }
}

export function tooLarge(maxBytes: number): RefusedRequest {
  return new RefusedRequest(413, `expected a body of at most ${maxBytes.toLocaleString('en')} bytes, but got more; split the request`, 'BODY_LIMIT_EXCEEDED');
}

import type { IncomingMessage } from 'node:http';
import type { ErrorCode } from '@portfolio/errors';
import { contentTypeFault, textOf } from '@portfolio/server';
import { codingsOf, unpack } from './decompression.js';

/** A request that is not looked into: the HTTP status, and what was expected. */
export class Unreadable extends Error {
  constructor(
    readonly status: 400 | 405 | 406 | 413 | 415,
    message: string,
    readonly code: ErrorCode = 'BAD_REQUEST',
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

/** The body as JSON, undefined where the content type is not JSON; throws Unreadable. */
export async function readJson(request: IncomingMessage, largest: number): Promise<unknown> {
  const type = request.headers['content-type'];
  const fault = contentTypeFault(type);
  if (fault && !/^\s*application\/json\s*;/i.test(type ?? '')) return void request.resume();
  if (fault) throw new Unreadable(415, fault);
  const text = textOf(await decoded(request, await readBytes(request, largest), largest));
  if (text === undefined) throw new Unreadable(400, 'expected the body in UTF-8, but it holds other bytes');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Unreadable(400, `expected the body to be JSON, but it cannot be parsed: ${(error as SyntaxError).message}`);
  }
}

/** A client that is still sending may not hear the refusal: so many bytes more are read and forgotten before the connection is cut. */
const MOST_DRAINED = 10_000_000;

/** By events: a loop over the stream would cost more than a small body does. */
function readBytes(request: IncomingMessage, largest: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    const refuse = () => reject(tooLarge(largest));
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largest) chunks.push(chunk);
      else if (size > largest + MOST_DRAINED) {
        request.removeAllListeners('data').pause();
        refuse();
      } else chunks = [];
    });
    request.once('end', () => (size > largest ? refuse() : resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks))));
    const cut = () => reject(new Unreadable(400, 'expected the whole body, but the request ended before it'));
    request.once('aborted', cut).once('error', cut);
  });
}

async function decoded(request: IncomingMessage, bytes: Buffer, largest: number): Promise<Buffer> {
  const encoding = request.headers['content-encoding'];
  if (!encoding) return bytes;
  const codings = codingsOf(encoding);
  if (!codings) throw new Unreadable(415, `expected a body encoded as gzip, deflate, br or not at all, but got "${encoding}"`);
  try {
    return await unpack(bytes, codings, largest);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(largest);
    throw new Unreadable(400, `expected the body encoded as ${encoding}, but it cannot be decoded`);
  }
}

function tooLarge(largest: number): Unreadable {
  return new Unreadable(413, `expected a body of at most ${largest.toLocaleString('en')} bytes, but got more; split the request`, 'BODY_LIMIT_EXCEEDED');
}

import type { IncomingMessage } from 'node:http';
import { contentTypeFault, parseJson, readBody, RefusedRequest, tooLarge } from '@portfolio/server';
import { codingsOf, decompress } from './decompression.js';

/** The body as JSON, undefined where the content type is not JSON; throws RefusedRequest. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const type = request.headers['content-type'];
  const fault = contentTypeFault(type);
  if (fault && !/^\s*application\/json\s*;/i.test(type ?? '')) return void request.resume();
  if (fault) throw new RefusedRequest(415, fault);
  return parseJson(await decoded(request, await readBody(request, maxBytes), maxBytes));
}

async function decoded(request: IncomingMessage, bytes: Buffer, maxBytes: number): Promise<Buffer> {
  const encoding = request.headers['content-encoding'];
  if (!encoding) return bytes;
  const codings = codingsOf(encoding);
  if (!codings) throw new RefusedRequest(415, `expected a body encoded as gzip, deflate, br or not at all, but got "${encoding}"`);
  try {
    return await decompress(bytes, codings, maxBytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    throw new RefusedRequest(400, `expected the body encoded as ${encoding}, but it cannot be decoded`);
  }
}

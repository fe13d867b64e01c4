import type { IncomingMessage } from 'node:http';
import { contentTypeFault, parseJson, readBody, RefusedRequest, tooLarge } from '@portfolio/server';
import { codingsOf, decompress } from './decompression.js';

/** The body as JSON, undefined where the content type is not JSON; throws RefusedRequest. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const bytes = await readJsonBytes(request, maxBytes);
  return bytes && parseJson(bytes);
}

/** The bytes of a body that is to be JSON, decompressed; undefined where the content type is another. */
export function readJsonBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer> | undefined {
  const type = request.headers['content-type'];
  const fault = contentTypeFault(type);
  if (fault && !/^\s*application\/json\s*;/i.test(type ?? '')) return void request.resume();
  if (fault) throw new RefusedRequest(415, fault);
  const bytes = readBody(request, maxBytes);
  const encoding = request.headers['content-encoding'];
  return encoding ? bytes.then((body) => decoded(body, encoding, maxBytes)) : bytes;
}

async function decoded(bytes: Buffer, encoding: string, maxBytes: number): Promise<Buffer> {
  const codings = codingsOf(encoding);
  if (!codings) throw new RefusedRequest(415, `expected a body encoded as gzip, deflate, br or not at all, but got "${encoding}"`);
  try {
    return await decompress(bytes, codings, maxBytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    throw new RefusedRequest(400, `expected the body encoded as ${encoding}, but it cannot be decoded`);
  }
}

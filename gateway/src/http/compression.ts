import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import type { Body } from '../execution/cache/response-cache.js';

export type ContentCoding = 'br' | 'gzip';

/** Shorter bodies fit in a packet or two as they are. */
const SMALLEST = 1_024;
const ACCEPTED = ['br', 'gzip', 'identity'];

/** Which of equals comes first; the library's types do not tell. */
interface Encodings {
  encodings(available: readonly string[], options: { preferred: readonly string[] }): string[];
}

const packer = { br: promisify(brotliCompress), gzip: promisify(gzip) };
/** Most of the gain for little of the time: the higher levels take ten times as long for a tenth less. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } };
const GZIP = { level: 4 };

/** How a body of so many bytes is packed for a client with this `accept-encoding`; undefined: not at all. */
export function contentCodingFor(acceptEncoding: string | string[] | undefined, bytes: number): ContentCoding | undefined {
  if (acceptEncoding === undefined || bytes < SMALLEST) return undefined;
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }) as unknown as Encodings;
  const [first] = negotiator.encodings(ACCEPTED, { preferred: ['br', 'gzip'] });
  return first === 'br' || first === 'gzip' ? first : undefined;
}

/** The body packed; once for all who are sent the same body. Off the main thread. */
export function compressed(body: Body, packing: ContentCoding): Promise<Buffer> {
  body.packed ??= {};
  return (body.packed[packing] ??= pack(Buffer.concat(body.chunks), packing));
}

function pack(bytes: Buffer, packing: ContentCoding): Promise<Buffer> {
  return packing === 'br' ? packer.br(bytes, BROTLI) : packer.gzip(bytes, GZIP);
}

import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip, type BrotliCompress, type Gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import type { Body } from '../execution/cache/response-cache.js';

export type ContentCoding = 'br' | 'gzip';

/** Shorter bodies fit in a packet or two uncompressed. */
const MIN_BYTES = 1_024;
const ACCEPTED = ['br', 'gzip', 'identity'];

/** The option `preferred` (which of equals comes first) is missing in the library's types. */
interface Encodings {
  encodings(available: readonly string[], options: { preferred: readonly string[] }): string[];
}

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) };
/** Higher levels take ten times as long for a tenth fewer bytes. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } };
const GZIP = { level: 4 };

/** The content coding for a body of `bytes` bytes and an `accept-encoding`; undefined: uncompressed. */
export function contentCodingFor(acceptEncoding: string | string[] | undefined, bytes: number): ContentCoding | undefined {
  if (acceptEncoding === undefined || bytes < MIN_BYTES) return undefined;
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }) as unknown as Encodings;
  const [first] = negotiator.encodings(ACCEPTED, { preferred: ['br', 'gzip'] });
  return first === 'br' || first === 'gzip' ? first : undefined;
}

/** Compresses a body that is not known in advance. */
export function compressorFor(coding: ContentCoding): BrotliCompress | Gzip {
  return coding === 'br' ? createBrotliCompress(BROTLI) : createGzip(GZIP);
}

/** Compresses a body off the main thread; once per body and coding, whoever it is sent to. */
export function compressed(body: Body, coding: ContentCoding): Promise<Buffer> {
  body.compressed ??= {};
  return (body.compressed[coding] ??= compress(Buffer.concat(body.chunks), coding));
}

function compress(bytes: Buffer, coding: ContentCoding): Promise<Buffer> {
  return coding === 'br' ? compressors.br(bytes, BROTLI) : compressors.gzip(bytes, GZIP);
}

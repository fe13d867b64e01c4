import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

const DECODERS = { gzip: promisify(gunzip), 'x-gzip': promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) } as const;

/** Bodies are compressed once, seldom twice; more is an attack. */
const MAX_CODINGS = 2;

/** The codings of a `content-encoding`, in the order in which they were applied; undefined where one is unsupported, or there are too many. */
export function codingsOf(header: string | undefined): readonly (keyof typeof DECODERS)[] | undefined {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  return names.length <= MAX_CODINGS && names.every((name) => Object.hasOwn(DECODERS, name)) ? (names as (keyof typeof DECODERS)[]) : undefined;
}

/** Decodes the body; throws ERR_BUFFER_TOO_LARGE when a coding yields more than `maxBytes`. */
export async function decompress(bytes: Buffer, codings: readonly (keyof typeof DECODERS)[], maxBytes: number): Promise<Buffer> {
  let decompressed = bytes;
  for (const coding of codings.toReversed()) decompressed = await DECODERS[coding](decompressed, { maxOutputLength: maxBytes });
  return decompressed;
}

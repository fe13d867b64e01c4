import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

const DECODERS = { gzip: promisify(gunzip), 'x-gzip': promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) } as const;

/** Packed bytes are packed once, seldom twice; more is an attack. */
const MOST = 2;

/** The codings of a `content-encoding`, in the order in which they were applied; undefined where one of them is not known here, or there are too many. */
export function codingsOf(header: string | undefined): readonly (keyof typeof DECODERS)[] | undefined {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  return names.length <= MOST && names.every((name) => Object.hasOwn(DECODERS, name)) ? (names as (keyof typeof DECODERS)[]) : undefined;
}

/** Takes the codings off again; throws ERR_BUFFER_TOO_LARGE where one of them gives more than so many bytes. */
export async function decompress(bytes: Buffer, codings: readonly (keyof typeof DECODERS)[], largest: number): Promise<Buffer> {
  let unpacked = bytes;
  for (const coding of codings.toReversed()) unpacked = await DECODERS[coding](unpacked, { maxOutputLength: largest });
  return unpacked;
}

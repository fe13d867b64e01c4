import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import type { Writable } from 'node:stream';
import type { BrotliCompress, Gzip } from 'node:zlib';

/** Something to send: what there is of it already, and the rest as it comes. */
export interface Streamed {
  first: string | Buffer | undefined;
  rest: AsyncIterator<string | Buffer, void>;
}

/** Begins to read a stream, so that what fails at once is told before anything is sent. */
export async function begun(stream: AsyncIterable<string | Buffer>): Promise<Streamed> {
  const rest = stream[Symbol.asyncIterator]() as Streamed['rest'];
  const { value } = await rest.next();
  return { first: value ?? undefined, rest };
}

/**
 * Sends a stream as fast as its client reads, through `compressor` where there is one. Where the rest fails, the last words are sent, and the connection is cut
 * so that no client can take what it has for the whole. Returns the bytes sent, uncompressed; rejects with the failure.
 */
export async function sendStream(
  response: ServerResponse,
  { first, rest }: Streamed,
  compressor: Gzip | BrotliCompress | undefined,
  lastWords: (error: unknown) => string | undefined,
): Promise<number> {
  const sink: Writable = compressor ?? response;
  compressor?.pipe(response);
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  let bytes = 0;
  const write = async (chunk: string | Buffer): Promise<void> => {
    bytes += Buffer.byteLength(chunk);
    if (!sink.write(chunk)) await Promise.race([once(sink, 'drain'), closed]);
  };
  try {
    for (let chunk = first; chunk !== undefined && !response.destroyed;) {
      if (chunk.length > 0) await write(chunk);
      const { value } = await rest.next();
      chunk = value ?? undefined;
    }
    if (response.destroyed) return bytes;
    sink.end();
    await closed;
    return bytes;
  } catch (error) {
    const words = lastWords(error);
    if (!response.destroyed) await Promise.race([flushed(response, compressor, words), closed]);
    throw error;
  } finally {
    await rest.return?.();
    if (!response.writableFinished) response.destroy();
    compressor?.destroy();
  }
}

/** In milliseconds. */
const POLL = 5;

/** Resolves when all that was written, and the words, have left this process. */
async function flushed(response: ServerResponse, compressor: Gzip | BrotliCompress | undefined, words: string | undefined): Promise<void> {
  if (words) (compressor ?? response).write(words);
  if (compressor) await new Promise<void>((resolve) => compressor.flush(resolve));
  while (((compressor?.readableLength ?? 0) > 0 || response.writableLength > 0) && !response.destroyed) await after(POLL);
}

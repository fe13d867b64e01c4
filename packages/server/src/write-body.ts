import type { ServerResponse } from 'node:http';

/** How many bytes an answer is cut into. */
const PART = 65_536;
/** How many of an answer are handed to its connection before its client has read them: most answers leave by one write to the system. */
const AHEAD = 1_048_576;

/** Of answers that are being written: the bytes that their connections have not been handed yet. */
const left = new WeakMap<ServerResponse, number>();

/** How many bytes of an answer wait for its client to read what came before. */
export function bytesLeft(response: ServerResponse): number {
  return left.get(response) ?? 0;
}

/** Writes the rest of an answer as fast as its client reads it, and ends it. */
export function writeBody(response: ServerResponse, chunks: readonly Buffer[]): void {
  if (chunks.length === 1 && chunks[0]!.length <= PART) return void response.end(chunks[0]);
  const parts = partsOf(chunks);
  let remaining = chunks.reduce((sum, { length }) => sum + length, 0);
  const more = (): void => {
    let [taken, handed] = [true, 0];
    while ((taken || handed < AHEAD) && !response.destroyed) {
      const part = parts.next().value;
      if (!part) {
        left.delete(response);
        return void response.end();
      }
      left.set(response, (remaining -= part.length));
      taken = response.write(part);
      handed += part.length;
    }
    if (!taken) response.once('drain', more);
  };
  more();
}

function* partsOf(chunks: readonly Buffer[]): Generator<Buffer, undefined> {
  for (const chunk of chunks) for (let start = 0; start < chunk.length; start += PART) yield chunk.subarray(start, start + PART);
}

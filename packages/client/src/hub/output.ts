import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Where a command writes: results to `out`, what is said about them to `err`. */
export interface Terminal {
  out: Writable & { isTTY?: boolean };
  err: Writable & { isTTY?: boolean };
  stdin: Readable;
  env: Readonly<Record<string, string | undefined>>;
}

/** Writes what comes as it comes, to a file where one is named; returns how many bytes. Progress is shown where somebody looks. */
export async function write(response: Response, { out, err }: Terminal, path?: string): Promise<number> {
  let bytes = 0;
  let shown = 0;
  async function* counted(source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      bytes += chunk.length;
      if (path && err.isTTY && bytes - shown > 1_000_000) {
        shown = bytes;
        err.write(`\r${path}: ${(bytes / 1_000_000).toFixed(0)} MB`);
      }
      yield chunk;
    }
    if (shown > 0) err.write('\r\u001b[K');
  }
  const source = Readable.fromWeb(response.body as never) as AsyncIterable<Uint8Array>;
  if (path) await pipeline(source, counted, createWriteStream(path));
  else for await (const chunk of counted(source)) if (!out.write(chunk)) await new Promise((resolve) => out.once('drain', resolve));
  return bytes;
}

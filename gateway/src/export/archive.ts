import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { Digesting, fileName } from './file.js';
import { FORMATS } from './formats.js';
import { manifestText } from './manifest.js';
import type { Reading } from './reading.js';

/** One zip with the files of all types, and last the manifest of what was written. */
export async function* archiveOf(reading: Reading): AsyncGenerator<Buffer, void> {
  const zip = new ZipFile();
  // what fails at once is told before anything is sent
  const begun = Promise.withResolvers<void>();
  const digestings = reading.types().map((plan) => ({ plan, digesting: new Digesting(plan, FORMATS) }));
  const output = zip.outputStream as Readable;
  const fail = (error: Error) => {
    begun.reject(error);
    output.destroy(error);
  };
  zip.on('error', fail);
  let open: Readable | undefined;
  const add = (name: string, text: () => AsyncIterable<string>) =>
    zip.addReadStreamLazy(name, { mtime: new Date(`${reading.day}T00:00:00Z`) }, (give) => {
      open = Readable.from(text(), { objectMode: false }).on('error', fail);
      give(null, open);
    });
  for (const { plan, digesting } of digestings) {
    for (const format of FORMATS) {
      add(fileName(plan.type, format), async function* () {
        for await (const [text] of digesting.text(reading, [format])) {
          begun.resolve();
          if (text) yield text;
        }
      });
    }
  }
  add('manifest.json', () =>
    manifestText(
      reading,
      digestings.map(({ digesting }) => digesting.digest(reading.day)),
    ),
  );
  begun.promise.catch(() => undefined);
  output.on('error', () => undefined);
  zip.end();
  try {
    if (digestings.length > 0) await begun.promise;
    yield* output as AsyncIterable<Buffer>;
  } finally {
    open?.destroy();
  }
}

import { destination, type DestinationStream } from 'pino';

/** In characters: how much is written at once. */
const BLOCK = 16_384;
/** How long a line waits for others at the most, in milliseconds. */
const LONGEST_WAIT = 500;

/** Where a program's log goes, its standard error; in blocks, without waiting. pino's own `minLength` measures a block anew for each line that it gathers. */
export function logDestination(): DestinationStream {
  const file = destination({ dest: 2, sync: false });
  let lines = '';
  const flush = () => {
    const block = lines;
    lines = '';
    if (block) file.write(block);
  };
  setInterval(flush, LONGEST_WAIT).unref();
  // Before pino's own listeners, which wait for what was written so far.
  process.prependListener('beforeExit', flush).prependListener('exit', flush);
  return {
    write(line) {
      lines += line;
      if (lines.length >= BLOCK) flush();
    },
  };
}

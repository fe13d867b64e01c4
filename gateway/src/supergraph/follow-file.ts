import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How long a file must have been left alone before it is read, in milliseconds: writing one takes several steps. */
const SETTLED = 100;

/** How often a file is looked at where the file system tells nothing: on some network and container volumes. */
const POLL = 5_000;

export interface Followed {
  path: string;
  /** What it held when it was read last. */
  text: string;
  onChange(text: string): void;
  onError(error: Error): void;
}

/** Tells each new content of a file, however it is replaced: written in place, renamed over, or by a link that is turned. Returns what stops it. */
export function followFile({ path, text, onChange, onError }: Followed): () => void {
  let known = text;
  let settling: NodeJS.Timeout | undefined;
  const look = async () => {
    try {
      const now = await readFile(path, 'utf8');
      if (now === known) return;
      known = now;
      onChange(now);
    } catch (error) {
      onError(error as Error);
    }
  };
  const soon = () => {
    clearTimeout(settling);
    settling = setTimeout(() => void look(), SETTLED).unref();
  };
  const watching = watch(dirname(path), { persistent: false }, soon).on('error', onError);
  const polling = setInterval(() => void look(), POLL).unref();
  return () => {
    watching.close();
    clearInterval(polling);
    clearTimeout(settling);
  };
}

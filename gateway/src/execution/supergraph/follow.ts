import { watch } from 'node:fs';

/** How long a file must have been left alone before it is read, in milliseconds: writing one takes several steps. */
const SETTLED = 100;

/** How often files are looked at where the file system tells nothing: on some network and container volumes. */
const POLL = 5_000;

export interface Followed {
  /** The folder whose changes are told by the file system. */
  folder: string;
  /** What stands there now, as one text. */
  read(): Promise<string>;
  /** What was read last. */
  text: string;
  onChange(text: string): void;
  onError(error: Error): void;
}

/** Tells each new content, however files are replaced: written in place, renamed over, or by a link that is turned. Returns what stops it. */
export function follow({ folder, read, text, onChange, onError }: Followed): () => void {
  let known = text;
  let settling: NodeJS.Timeout | undefined;
  const look = async () => {
    try {
      const now = await read();
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
  const watching = watch(folder, { persistent: false }, soon).on('error', onError);
  const polling = setInterval(() => void look(), POLL).unref();
  return () => {
    watching.close();
    clearInterval(polling);
    clearTimeout(settling);
  };
}

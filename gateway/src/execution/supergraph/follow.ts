import { watch } from 'node:fs';

/** Debounce: how long a file must be unchanged before it is read, in milliseconds. */
const SETTLED = 100;

/** Polling interval in milliseconds, for file systems without change events (some network and container volumes). */
const POLL = 5_000;

export interface Followed {
  /** The folder that is watched. */
  folder: string;
  /** Reads the current content as one text. */
  read(): Promise<string>;
  /** The content that was read last. */
  text: string;
  onChange(text: string): void;
  onError(error: Error): void;
}

/** Calls back with each new content, however files are replaced: written in place, renamed, or by a changed symbolic link. Returns how to stop. */
export function follow({ folder, read, text, onChange, onError }: Followed): () => void {
  let previous = text;
  let settling: NodeJS.Timeout | undefined;
  const look = async () => {
    try {
      const now = await read();
      if (now === previous) return;
      previous = now;
      onChange(now);
    } catch (error) {
      onError(error as Error);
    }
  };
  const soon = () => {
    clearTimeout(settling);
    settling = setTimeout(() => void look(), SETTLED).unref();
  };
  const watcher = watch(folder, { persistent: false }, soon).on('error', onError);
  const polling = setInterval(() => void look(), POLL).unref();
  return () => {
    watcher.close();
    clearInterval(polling);
    clearTimeout(settling);
  };
}

import { StartError } from '@portfolio/errors';

/** Throws a StartError for a version of Node that is too old. */
export function requireNode(version = process.versions.node): void {
  if (Number(version.split('.')[0]) < 22) {
    throw new StartError(`The hub runs on Node 22 or newer, but this is Node ${version}; start it with "npm start" or "npm run serve", which bring Node 24.`);
  }
}

/** A program that is closed on SIGINT, and drained on SIGTERM. */
export interface Closable {
  close(): Promise<void>;
  drain(): Promise<void>;
}

/** Closes once on a signal; the process then ends by itself, or is exited where something keeps it alive. */
export function closeOnSignal({ close, drain }: Closable): void {
  let closing: Promise<void> | undefined;
  const end = (work: () => Promise<void>) => {
    closing ??= work()
      .catch((error: unknown) => {
        process.stderr.write(`${explain(error)}\n`);
        process.exitCode = 1;
      })
      .finally(() => setTimeout(() => process.exit(), EXIT_AFTER).unref());
  };
  process.on('SIGINT', () => end(close));
  process.on('SIGTERM', () => end(drain));
}

/** How many milliseconds after closing the process is exited. */
const EXIT_AFTER = 2_000;

/** The message of a StartError, which an operator can act on; the stack of any other error. */
export function explain(error: unknown): string {
  if (error instanceof StartError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

import { StartError } from '@portfolio/errors';

/** Refuses a Node that lacks what the code needs, before anything is opened. */
export function requireNode(version = process.versions.node): void {
  if (Number(version.split('.')[0]) < 22) {
    throw new StartError(`The hub runs on Node 22 or newer, but this is Node ${version}; start it with "npm start" or "npm run serve", which bring Node 24.`);
  }
}

/** Closes once on Ctrl-C or SIGTERM; the process then ends by itself. */
export function closeOnSignal(close: () => Promise<void>): void {
  let closing: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      closing ??= close().catch((error: unknown) => {
        process.stderr.write(`${explain(error)}\n`);
        process.exitCode = 1;
      });
    });
  }
}

/** One sentence for what an operator can mend; the whole error for a bug. */
export function explain(error: unknown): string {
  if (error instanceof StartError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

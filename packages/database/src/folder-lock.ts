import { createHash } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { StartError } from '@portfolio/errors';
import { lifeOf, parseHolder, thisHolder, type Holder } from './holder.js';

/** How often a holder renews its heartbeat, in milliseconds. */
const HEARTBEAT_INTERVAL = 2_000;
/** How long to wait for the heartbeat of a holder whose process cannot be looked up, in milliseconds. */
const HEARTBEAT_TIMEOUT = 15_000;
/** How long another process may take to take over a dead holder's lock, in milliseconds. */
const TAKEOVER_TIMEOUT = 60_000;

/** A lock that another process holds. */
class Held extends Error {
  constructor(readonly holder: Holder) {
    super(`held by process ${holder.pid} of ${holder.host}`);
  }
}

/**
 * Holds a folder for this process: PGlite would let two processes open it and diverge. A lock is a file that is linked into its place whole, so exactly one process
 * gets it; a dead holder's is taken over by the one that holds the lock of its taking over. Returns what lets go of it.
 */
export async function lockFolder(folder: string, lost = endProcess): Promise<() => Promise<void>> {
  const path = join(folder, 'in-use-by');
  try {
    await mkdir(folder, { recursive: true });
    return await hold(path, thisHolder(), () => lost(folder));
  } catch (error) {
    if (!(error instanceof Held)) throw new StartError(`The data folder ${folder} cannot be used: ${(error as Error).message}.`);
    const { pid, host } = error.holder;
    throw new StartError(
      `The data folder ${folder} is in use by process ${pid} of ${host}; stop that process or set DATA_DIR to another folder. If it is none of ours, remove ${path}.`,
    );
  }
}

async function hold(path: string, self: Holder, lost: () => void): Promise<() => Promise<void>> {
  const note = `${path}.${self.token}`;
  await writeFile(note, JSON.stringify(self));
  try {
    await take(path, note, self);
  } finally {
    await rm(note, { force: true });
  }
  const beat = setInterval(() => void show(path, self, lost), HEARTBEAT_INTERVAL).unref();
  return async () => {
    clearInterval(beat);
    await letGo(path, self);
  };
}

/** Puts the note at the path; throws Held where a living process holds it. */
async function take(path: string, note: string, self: Holder): Promise<void> {
  for (const until = performance.now() + TAKEOVER_TIMEOUT; ;) {
    if (await linked(note, path)) return;
    const text = await textOf(path);
    if (text === undefined) continue;
    const holder = parseHolder(text);
    if (holder && (await isAlive(path, holder, self))) throw new Held(holder);
    try {
      if (await takeOver(path, note, self, text)) return;
    } catch (error) {
      if (!(error instanceof Held) || performance.now() > until) throw error;
      await after(20);
    }
  }
}

/** In the place of a dead holder, whose note is given: only who holds the lock of just this may replace it. */
async function takeOver(path: string, note: string, self: Holder, dead: string): Promise<boolean> {
  const lock = `${path}.over.${createHash('sha256').update(dead).digest('hex').slice(0, 16)}`;
  await take(lock, note, self);
  try {
    if ((await textOf(path)) !== dead) return false;
    const copy = `${note}.copy`;
    await link(note, copy);
    await rename(copy, path);
    return true;
  } finally {
    await rm(lock, { force: true });
  }
}

/** A holder that cannot be seen is alive when it shows so in time. */
async function isAlive(path: string, holder: Holder, self: Holder): Promise<boolean> {
  const life = lifeOf(holder, self);
  if (life !== 'unknown') return life === 'alive';
  const [text, shown] = [await textOf(path), await shownAt(path)];
  for (const until = performance.now() + HEARTBEAT_TIMEOUT; performance.now() < until; await after(100)) {
    if ((await textOf(path)) !== text) return false;
    if ((await shownAt(path)) !== shown) return true;
  }
  return false;
}

/** Removes the lock only where this process holds it. */
async function letGo(path: string, self: Holder): Promise<void> {
  if ((await textOf(path)) === JSON.stringify(self)) await rm(path, { force: true });
}

async function linked(note: string, path: string): Promise<boolean> {
  try {
    await link(note, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

async function shownAt(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}

/** Renews the heartbeat. A holder that was stopped for so long that another took its lock has lost it. */
async function show(path: string, self: Holder, lost: () => void): Promise<void> {
  const text = await textOf(path);
  if (text !== undefined && text !== JSON.stringify(self)) return lost();
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

/** Ends the process at once: what it would still write would corrupt the data of the other. */
function endProcess(folder: string): void {
  process.stderr.write(`The data folder ${folder} was taken over by another process while this one stood still; this one ends.\n`);
  process.exit(1);
}

import { createContext, Script } from 'node:vm';

/** Work that was ended since it took longer than it may. */
export class OutOfTime extends Error {}

/** How much longer the next attempt may take, on a machine that gave the process no time. */
const LONGER = 4;
const ATTEMPTS = 4;
/** One attempt too long may be a garbage collection, or code that is run for the first time and not compiled yet; the second is the work itself. */
const TOO_LONG = 2;

const context = createContext({ work: undefined as unknown });
const script = new Script('work()');

/**
 * Runs synchronous work and ends it, wherever it is, when it has taken its time (milliseconds of the processor); throws OutOfTime when it has taken its
 * time again in a second attempt. `begin` returns the work of an attempt and is not bound itself; what an ended attempt has worked on may be left half
 * done, and none of its `catch` and `finally` are run. Costs a tenth of a millisecond.
 */
export function withinTime<T>(begin: () => () => T, limit: number): T {
  let tooLong = 0;
  for (let attempt = 1, timeout = limit; ; attempt += 1) {
    const work = begin();
    const before = process.cpuUsage();
    try {
      Object.assign(context, { work });
      return script.runInContext(context, { timeout }) as T;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1_000 > limit / 2) tooLong += 1;
      else timeout *= LONGER;
      if (tooLong === TOO_LONG || attempt === ATTEMPTS) throw new OutOfTime();
    } finally {
      Object.assign(context, { work: undefined });
    }
  }
}

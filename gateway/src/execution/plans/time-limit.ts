import { createContext, Script, type Context } from 'node:vm';

/** Work was terminated at its time limit. */
export class OutOfTime extends Error {}

/** The factor by which the timeout grows after an attempt in which the process got too little processor time. */
const LONGER = 4;
/** The longest timeout, in limits: the machine may be free by then, and all of it is processor time. */
const LONGEST = 16;
const ATTEMPTS = 4;
/** One attempt over the limit may be garbage collection, or code that is not compiled yet; the second is the work itself. */
const MAX_TOO_LONG = 2;

const script = new Script('work()');

const inner = createContext({ work: undefined as unknown });
const outer = createContext({ work: undefined as unknown });

/**
 * Runs synchronous work, and terminates it when it has used `limit` milliseconds of processor time; throws OutOfTime after a second attempt over the limit.
 * `begin` returns the work of an attempt, and is not limited itself. A terminated attempt runs none of its `catch` and `finally` blocks and may leave its
 * data half written. Costs a tenth of a millisecond.
 */
export function withinTime<T>(begin: () => () => T, limit: number): T {
  let tooLong = 0;
  for (let attempt = 1, timeout = limit; ; attempt += 1) {
    const work = begin();
    const before = process.cpuUsage();
    try {
      return terminated(outer, 2 * timeout, () => terminated(inner, timeout, work));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1_000 > limit / 2) tooLong += 1;
      else timeout = Math.min(timeout * LONGER, LONGEST * limit);
      if (tooLong === MAX_TOO_LONG || attempt === ATTEMPTS) throw new OutOfTime();
    }
  }
}

/** Under heavy load a termination of Node's is lost now and then, and the work would run on without end: `withinTime` puts a second one around the first. */
function terminated<T>(context: Context, timeout: number, work: () => T): T {
  Object.assign(context, { work });
  try {
    return script.runInContext(context, { timeout }) as T;
  } finally {
    Object.assign(context, { work: undefined });
  }
}

import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How long a process must have had next to nothing to do, in milliseconds. */
const QUIET = 300_000;

/** The part of that time in which it did something all the same: health is asked, metrics are read. */
const MAX_UTILIZATION = 0.01;

/** Bytes that V8 holds for new objects and that are left to it. */
const MIN_BYTES = 32 * 2 ** 20;

/**
 * Gives memory back after five quiet minutes. V8 lets the place for new objects grow to some 130 MB while much is asked, which makes answers cheaper, and never lets it
 * shrink again; a start fills it too. Collecting takes about 200 ms, once; then the place grows again and
 * what was compiled is compiled again, when it is needed.
 */
export function giveBackWhenIdle(quiet = QUIET): void {
  let before = performance.eventLoopUtilization();
  const look = () => {
    const { utilization } = performance.eventLoopUtilization(before);
    before = performance.eventLoopUtilization();
    if (utilization < MAX_UTILIZATION && youngGeneration() > MIN_BYTES) collect();
  };
  setInterval(look, quiet).unref();
}

/** Bytes that V8 holds for new objects. */
export function youngGeneration(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')!.physical_space_size;
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;
  gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

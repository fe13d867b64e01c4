import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How long a process must have been idle, in milliseconds. */
const QUIET = 300_000;

/** The event loop utilization that counts as idle: health checks and metrics go on. */
const MAX_UTILIZATION = 0.01;

/** No collection while the young generation is smaller than this. */
const MIN_BYTES = 32 * 2 ** 20;

/**
 * Releases memory after five idle minutes. Under load V8 grows its young generation to some 130 MB, which makes answers cheaper, and never shrinks it again; so
 * does a start. The collection takes about 200 ms, once; afterwards the generation grows again, and flushed code is compiled again on demand.
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

/** Physical bytes of V8's young generation. */
export function youngGeneration(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')!.physical_space_size;
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;
  gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

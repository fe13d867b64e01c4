import { monitorEventLoopDelay } from 'node:perf_hooks';
import { TryLater } from '@portfolio/errors';

/** Resolution of the measurement of event loop delay, in milliseconds. */
const RESOLUTION = 20;
/** How long one measurement is used, in milliseconds. */
const WINDOW = 250;
/** Samples needed at least: one long turn, as at the start of the process, predicts nothing. */
const TURNS = 3;
/** `retry-after` of a rejected request, in seconds. */
const RETRY_AFTER = 1;

/** A histogram of event loop delays, in nanoseconds. */
export type Delays = Pick<ReturnType<typeof monitorEventLoopDelay>, 'count' | 'percentile' | 'reset' | 'disable'>;

/**
 * Rejects requests while the event loop is overloaded: then every waiting request already takes too long, and each further one delays them all. Uses the
 * median delay of the last measurement, so that one long turn (a large document planned, a garbage collection) sheds no load.
 */
export class LoadShedding {
  /** How many requests were rejected. */
  shed = 0;
  private measuredAt: number;
  private late = false;

  /** @param most the highest acceptable delay, in milliseconds */
  constructor(
    private readonly most: number,
    private readonly delays: Delays = monitor(),
    private readonly now: () => number = () => performance.now(),
  ) {
    this.measuredAt = now();
  }

  /** Throws TryLater (OVERLOADED) while the event loop is late. */
  admit(): void {
    if (!this.isLate()) return;
    this.shed += 1;
    throw new TryLater('OVERLOADED', `expected less to do at a time; try again in ${RETRY_AFTER} s`, RETRY_AFTER);
  }

  close(): void {
    this.delays.disable();
  }

  private isLate(): boolean {
    const now = this.now();
    if (now - this.measuredAt >= WINDOW && this.delays.count >= TURNS) {
      this.late = this.delays.percentile(50) / 1e6 - RESOLUTION > this.most;
      this.delays.reset();
      this.measuredAt = now;
    }
    return this.late;
  }
}

function monitor(): Delays {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();
  return delays;
}

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { TryLater } from '@portfolio/errors';

/** Milliseconds between two turns of the event loop that are measured. */
const RESOLUTION = 20;
/** How long one measurement counts, in milliseconds. */
const WINDOW = 250;
/** And so many turns at least: one, as the start of the process or of a large document, tells nothing of the next. */
const TURNS = 3;
/** A client that is turned away asks again in so many seconds. */
const RETRY_AFTER = 1;

/** How late the turns of the event loop were, in nanoseconds. */
export type Delays = Pick<ReturnType<typeof monitorEventLoopDelay>, 'count' | 'percentile' | 'reset' | 'disable'>;

/**
 * Turns requests away while the event loop is late: then all who wait already wait too long, and one more makes it longer for each. What counts is the
 * median of the last measurement, so that one long turn (a large document planned, a garbage collection) turns nobody away.
 */
export class LoadShedding {
  /** How many requests were turned away. */
  shed = 0;
  private measuredAt: number;
  private late = false;

  /** `most`: how many milliseconds late the loop may be. */
  constructor(
    private readonly most: number,
    private readonly delays: Delays = monitor(),
    private readonly now: () => number = () => performance.now(),
  ) {
    this.measuredAt = now();
  }

  /** Throws TryLater while there is too much to do. */
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

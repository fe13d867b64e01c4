import { EventEmitter } from 'node:events';

/** How often waits are looked at, in milliseconds: so much later than its time a wait may end. */
const TICK = 25;

/** Something that is waited for until a time. Emits `abort` once when it is given up; then `reason` says why. */
export class DeadlineToken extends EventEmitter {
  aborted = false;
  reason: Error | undefined;

  constructor(
    /** When it is too late, as `performance.now()` tells time. */
    public until: number,
    /** The error for then. */
    readonly overdue: () => Error,
  ) {
    super();
  }

  /** In whole milliseconds; at least 1, since no wait is begun without time. */
  get remaining(): number {
    return Math.max(1, Math.round(this.until - performance.now()));
  }

  abort(reason: Error): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    this.emit('abort');
  }
}

/** Gives up what takes too long, with one timer for everything that is waited for, and none while nothing is. */
export class DeadlineTimer {
  private readonly waits = new Set<DeadlineToken>();
  private timer: NodeJS.Timeout | undefined;
  private looked = 0;

  start(wait: DeadlineToken): void {
    this.waits.add(wait);
    if (this.timer) return;
    this.looked = performance.now();
    this.timer = setInterval(() => this.look(), TICK).unref();
  }

  stop(wait: DeadlineToken): void {
    this.waits.delete(wait);
  }

  /** What the work gives, or the wait's reason where that comes first; the work is told by the wait. */
  within<T>(wait: DeadlineToken, work: (wait: DeadlineToken) => Promise<T>): Promise<T> {
    this.start(wait);
    return new Promise<T>((resolve, reject) => {
      wait.once('abort', () => {
        this.stop(wait);
        reject(wait.reason!);
      });
      work(wait).then(
        (value) => {
          this.stop(wait);
          resolve(value);
        },
        (error: Error) => {
          this.stop(wait);
          reject(error);
        },
      );
    });
  }

  /**
   * The timer outlives the last wait by a tick, so that a busy server does not start one again and again. Time in which this process itself came to nothing is
   * not counted: what has arrived meanwhile has yet to be read.
   */
  private look(): void {
    if (this.waits.size === 0) {
      clearInterval(this.timer);
      this.timer = undefined;
      return;
    }
    const now = performance.now();
    const stalled = now - this.looked - TICK;
    this.looked = now;
    if (stalled > TICK) for (const wait of this.waits) wait.until += stalled;
    for (const wait of this.waits) if (wait.until <= now) wait.abort(wait.overdue());
  }
}

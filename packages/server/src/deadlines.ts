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
  private readonly tokens = new Set<DeadlineToken>();
  private timer: NodeJS.Timeout | undefined;
  private lastTick = 0;

  start(token: DeadlineToken): void {
    this.tokens.add(token);
    if (this.timer) return;
    this.lastTick = performance.now();
    this.timer = setInterval(() => this.tick(), TICK).unref();
  }

  stop(token: DeadlineToken): void {
    this.tokens.delete(token);
  }

  /** What the work gives, or the wait's reason where that comes first; the work is told by the wait. */
  within<T>(token: DeadlineToken, work: (token: DeadlineToken) => Promise<T>): Promise<T> {
    this.start(token);
    return new Promise<T>((resolve, reject) => {
      token.once('abort', () => {
        this.stop(token);
        reject(token.reason!);
      });
      work(token).then(
        (value) => {
          this.stop(token);
          resolve(value);
        },
        (error: Error) => {
          this.stop(token);
          reject(error);
        },
      );
    });
  }

  /**
   * The timer outlives the last wait by a tick, so that a busy server does not start one again and again. Time in which this process itself came to nothing is
   * not counted: what has arrived meanwhile has yet to be read.
   */
  private tick(): void {
    if (this.tokens.size === 0) {
      clearInterval(this.timer);
      this.timer = undefined;
      return;
    }
    const now = performance.now();
    const stalled = now - this.lastTick - TICK;
    this.lastTick = now;
    if (stalled > TICK) for (const token of this.tokens) token.until += stalled;
    for (const token of this.tokens) if (token.until <= now) token.abort(token.overdue());
  }
}

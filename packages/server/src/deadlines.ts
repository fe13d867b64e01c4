/** Interval in which deadlines are checked, in milliseconds; one may be noticed that much late. */
const TICK = 25;

/** A deadline that can be aborted earlier, like an AbortSignal, without what an EventEmitter costs a fetch. */
export class DeadlineToken {
  aborted = false;
  reason: Error | undefined;
  private listeners: (() => void)[] = [];

  constructor(
    /** The deadline, by `performance.now()`. */
    public until: number,
    /** Makes the reason of an abort at the deadline. */
    readonly overdue: () => Error,
  ) {}

  /** Whole milliseconds left, at least 1. */
  get remaining(): number {
    return Math.max(1, Math.round(this.until - performance.now()));
  }

  abort(reason: Error): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    const { listeners } = this;
    this.listeners = [];
    for (const listener of listeners) listener();
  }

  /** Calls the listener when it is aborted, once, when `reason` is set; not where it was aborted before. */
  onAbort(listener: () => void): void {
    this.listeners.push(listener);
  }

  offAbort(listener: () => void): void {
    const index = this.listeners.indexOf(listener);
    if (index >= 0) this.listeners.splice(index, 1);
  }

  get listenerCount(): number {
    return this.listeners.length;
  }
}

/** Aborts deadline tokens in time, with one timer for all of them, and none while there are none. */
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

  /** Settles as the work does, or rejects with the token's reason where it is aborted first. */
  within<T>(token: DeadlineToken, work: (token: DeadlineToken) => Promise<T>): Promise<T> {
    this.start(token);
    return new Promise<T>((resolve, reject) => {
      token.onAbort(() => {
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
   * The timer outlives the last token by a tick, so that a busy server does not restart it again and again. Time in which the event loop was blocked is not
   * counted, since answers that arrived meanwhile are yet to be read.
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

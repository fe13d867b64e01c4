import type { Connection } from './connection.js';

export interface SendLimits {
  /** A connection is closed when its client reads nothing of its answer for this many milliseconds. */
  timeout: number;
  /** The limit of unread bytes over all connections. */
  bytes: number;
}

/** Interval of the check, in milliseconds. */
const INTERVAL = 250;

/** Closes connections of slow readers: each after a time without progress, and the oldest ones while all together have too many unread bytes. */
export class SlowReaders {
  private readonly timer: NodeJS.Timeout;
  private lastCheck = performance.now();

  constructor(
    private readonly connections: ReadonlyMap<unknown, Connection>,
    private readonly limits: SendLimits,
  ) {
    this.timer = setInterval(() => this.check(), Math.min(INTERVAL, limits.timeout)).unref();
  }

  close(): void {
    clearInterval(this.timer);
  }

  /** Time in which the event loop was blocked is not counted. */
  private check(): void {
    const now = performance.now();
    const stalled = Math.max(0, now - this.lastCheck - 2 * INTERVAL);
    this.lastCheck = now;
    let bytes = 0;
    const slow: Connection[] = [];
    for (const connection of this.connections.values()) {
      const unread = connection.unread(now, stalled);
      bytes += unread;
      if (unread > 0) slow.push(connection);
    }
    slow.sort((one, other) => one.unreadSince - other.unreadSince);
    const cut = (connection: Connection) => {
      bytes -= connection.unread(now, 0);
      connection.cut();
    };
    const [stuck, moving] = [true, false].map((late) => slow.filter(({ progressAt }) => now - progressAt >= this.limits.timeout === late));
    stuck!.forEach(cut);
    for (const connection of moving!) if (bytes > this.limits.bytes) cut(connection);
  }
}

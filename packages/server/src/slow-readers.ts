import type { Connection } from './connection.js';

export interface SendLimits {
  /** After how many milliseconds in which a client reads nothing of its answer its connection is closed. */
  timeout: number;
  /** How many bytes may wait for clients to read them, over all connections. */
  bytes: number;
}

/** How often connections are looked at, in milliseconds. */
const INTERVAL = 250;

/** Closes connections whose clients do not read what they asked for: each after a time without progress, and the longest waiting ones while all of them hold too much. */
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

  /** Time in which this process itself came to nothing is not counted. */
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

import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { bytesLeft } from './write-body.js';
import { awaitsMore, RequestQueue } from './request-queue.js';

/** How long a client may take to close its side of a connection, in milliseconds. */
const CLOSING = 1_000;

/** A connection of a server, with what draining and slow-reader checks need to know of it. */
export class Connection {
  readonly requests: RequestQueue;
  /** The response to the newest request. */
  private answer: ServerResponse | undefined;
  private bytes = 0;
  private quietSince = performance.now();
  private ended: number | undefined;
  /** Since when, by `performance.now()`, there have been unread bytes without interruption; Infinity where there are none. */
  unreadSince = Infinity;
  /** When the client last read bytes, or had read everything. */
  progressAt = performance.now();
  private read = 0;

  constructor(private readonly socket: Socket) {
    this.requests = new RequestQueue(socket);
  }

  take(answer: ServerResponse): void {
    this.answer = answer;
  }

  /** Sends `connection: close` with the response to the newest request, unless another request, or more of its body, is to come. */
  endWithAnswer(): void {
    const { answer } = this;
    if (!answer || answer.headersSent) return;
    const writeHead = answer.writeHead.bind(answer) as (...args: unknown[]) => ServerResponse;
    answer.writeHead = (...args: unknown[]) => {
      if (this.answer === answer && !awaitsMore(answer.req)) answer.setHeader('connection', 'close');
      return writeHead(...args);
    };
  }

  /** Milliseconds without a request in flight or traffic, up to the last call; negative where there is or was some. */
  quietFor(): number {
    const now = performance.now();
    const bytes = this.socket.bytesRead + this.socket.bytesWritten;
    const underWay = this.answer && !this.answer.writableFinished && !this.answer.destroyed;
    if (bytes === this.bytes && !underWay) return now - this.quietSince;
    this.bytes = bytes;
    this.quietSince = now;
    return -1;
  }

  /** Returns the bytes not yet read by the client, and updates its progress. `stalled`: milliseconds in which this process was blocked. */
  unread(now: number, stalled: number): number {
    const { socket, requests } = this;
    const unreadBytes = socket.writableLength + (requests.current ? bytesLeft(requests.current) : 0);
    if (unreadBytes === 0) {
      this.unreadSince = Infinity;
      return 0;
    }
    const read = socket.bytesWritten - socket.writableLength;
    if (this.unreadSince === Infinity || read !== this.read) this.progressAt = now;
    else this.progressAt += stalled;
    this.unreadSince = Math.min(this.unreadSince, now);
    this.read = read;
    return unreadBytes;
  }

  cut(): void {
    this.socket.destroy();
  }

  /** Half-closes the connection, and destroys it after a time, so that a request sent at this moment is not answered by a reset. */
  end(): void {
    const now = performance.now();
    if (this.ended === undefined) this.socket.end();
    else if (now - this.ended >= CLOSING) this.socket.destroy();
    this.ended ??= now;
  }
}

import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { bytesLeft } from './write-body.js';
import { awaitsMore, RequestQueue } from './request-queue.js';

/** How long a client may take to close its side of a connection, in milliseconds. */
const CLOSING = 1_000;

/** One connection of a server that may have to close it. */
export class Connection {
  readonly requests: RequestQueue;
  /** To the newest request. */
  private answer: ServerResponse | undefined;
  private bytes = 0;
  private quietSince = performance.now();
  private ended: number | undefined;
  /** Since when, by `performance.now()`, there has always been something that the client has not read. */
  unreadSince = Infinity;
  /** When its client last read something, or had read everything. */
  progressAt = performance.now();
  private read = 0;

  constructor(private readonly socket: Socket) {
    this.requests = new RequestQueue(socket);
  }

  take(answer: ServerResponse): void {
    this.answer = answer;
  }

  /** The answer to the newest request tells that it is the last one, unless another request has come meanwhile or more of this one is yet to come. */
  endWithAnswer(): void {
    const { answer } = this;
    if (!answer || answer.headersSent) return;
    const writeHead = answer.writeHead.bind(answer) as (...args: unknown[]) => ServerResponse;
    answer.writeHead = (...args: unknown[]) => {
      if (this.answer === answer && !awaitsMore(answer.req)) answer.setHeader('connection', 'close');
      return writeHead(...args);
    };
  }

  /** For how many milliseconds, up to the last look, no request has been under way and nothing has come or gone; negative where something is or has. */
  quietFor(): number {
    const now = performance.now();
    const bytes = this.socket.bytesRead + this.socket.bytesWritten;
    const underWay = this.answer && !this.answer.writableFinished && !this.answer.destroyed;
    if (bytes === this.bytes && !underWay) return now - this.quietSince;
    this.bytes = bytes;
    this.quietSince = now;
    return -1;
  }

  /** How many bytes wait for the client to read; looks at its progress. `stalled`: milliseconds in which nothing could be seen. */
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

  /** Gives the client time to close its side, so that what it sends at this moment is not met by a reset. */
  end(): void {
    const now = performance.now();
    if (this.ended === undefined) this.socket.end();
    else if (now - this.ended >= CLOSING) this.socket.destroy();
    this.ended ??= now;
  }
}

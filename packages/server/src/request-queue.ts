import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** How many requests are queued before reading pauses, beside those that arrived in the same read. */
const MAX_AHEAD = 1;

interface Queued {
  /** Undefined for an unparsable request. */
  response?: ServerResponse;
  begin(): void;
}

/**
 * The requests of one connection, executed one after the other: of pipelined requests one is executed at a time. While enough are queued, reading from the
 * connection is paused.
 */
export class RequestQueue {
  /** The response in progress. */
  current: ServerResponse | undefined;
  private readonly queued: Queued[] = [];
  private state: 'open' | 'ending' | 'refused' = 'open';

  constructor(private readonly socket: Socket) {
    // node:http resumes a connection for reasons of its own.
    socket.on('resume', () => {
      if (this.state === 'ending' || this.queued.length > MAX_AHEAD) socket.pause();
    });
  }

  /** Starts a request at once, or when the responses before it are written. */
  add(response: ServerResponse, begin: () => void): void {
    if (!this.socket.writable) return;
    if (this.isBusy) return this.enqueue({ response, begin });
    this.current = response;
    begin();
  }

  /**
   * Rejects an unparsable request in its turn; nothing after it is started. Where the headers of a request could be parsed but not its body, that request is
   * rejected: at once (`begun`) if it has been started, unless its response has been started too.
   */
  end(refuse: (begun: boolean) => void): void {
    if (this.state !== 'open') return;
    this.state = 'ending';
    this.socket.pause();
    const last = this.queued.at(-1);
    const inTurn = { begin: () => this.refuseNow(refuse, false) };
    if (!this.isBusy) inTurn.begin();
    else if (last?.response && awaitsMore(last.response.req)) this.queued.splice(-1, 1, inTurn);
    else if (last || !awaitsMore(this.current!.req)) this.enqueue(inTurn);
    else if (this.current!.headersSent) this.socket.destroy();
    else this.refuseNow(refuse, true);
  }

  /** Resumes reading, to notice when the client closes its side. */
  private refuseNow(refuse: (begun: boolean) => void, begun: boolean): void {
    this.state = 'refused';
    refuse(begun);
    this.socket.resume();
  }

  private get isBusy(): boolean {
    const { current } = this;
    return this.queued.length > 0 || (current !== undefined && !current.writableFinished && !current.destroyed);
  }

  private enqueue(queued: Queued): void {
    if (this.queued.push(queued) === 1) this.current?.once('close', this.next);
    if (this.queued.length > MAX_AHEAD) this.socket.pause();
  }

  /** Starts the next request in another turn of the event loop, so that other connections have theirs. */
  private readonly next = (): void => void setImmediate(() => this.beginNext());

  private beginNext(): void {
    if (!this.socket.writable) return void this.queued.splice(0);
    const { response, begin } = this.queued.shift()!;
    this.current = response;
    if (this.queued.length > 0) response!.once('close', this.next);
    if (this.queued.length === MAX_AHEAD && this.state === 'open') this.socket.resume();
    begin();
  }
}

/** Whether more of a request's body is to come; `complete` alone is late for requests without a body. */
export function awaitsMore({ complete, headers }: IncomingMessage): boolean {
  return !complete && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0);
}

import type { Timeouts } from '@portfolio/config';
import { PortfolioError } from '@portfolio/errors';
import { DeadlineToken, DeadlineTimer } from '@portfolio/server';

/** Rejects the work of a request whose client has closed the connection; it is reported to nobody. */
export class Abandoned extends Error {}

/** Makes the deadlines of requests; all share one timer. */
export class RequestDeadlines {
  private readonly timer = new DeadlineTimer();

  constructor(private readonly timeouts: Timeouts) {}

  /** Of a request that came then, by `performance.now()`. */
  deadline(since = performance.now()): Deadline {
    return new Deadline(this.timer, this.timeouts, since + this.timeouts.request);
  }
}

/** A request's deadline, which bounds its fetches, and its cancellation when the client goes. */
export class Deadline {
  private abandoned = false;
  private isUncancellable = false;
  private readonly tokens: DeadlineToken[] = [];
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly timer: DeadlineTimer,
    private readonly timeouts: Timeouts,
    private readonly until: number,
  ) {}

  /** Runs a fetch from a subgraph; rejects with SUBGRAPH_TIMEOUT or DEADLINE_EXCEEDED when it takes too long, and with Abandoned when the client has gone. */
  run<T>(subgraph: string, work: (token: DeadlineToken) => Promise<T>, consequence = 'its fields are missing'): Promise<T> {
    if (this.abandoned) return Promise.reject(new Abandoned());
    const now = performance.now();
    if (this.until <= now) return Promise.reject(this.exceeded(subgraph, consequence));
    const fetchUntil = now + (this.timeouts.bySubgraph[subgraph] ?? this.timeouts.subgraph);
    const token =
      this.until < fetchUntil
        ? new DeadlineToken(this.until, () => this.exceeded(subgraph, consequence))
        : new DeadlineToken(fetchUntil, () => this.timedOut(subgraph, consequence));
    this.tokens.push(token);
    return this.timer.within(token, work);
  }

  /** Cancels all fetches in flight, unless the request is uncancellable. */
  abandon(): void {
    if (this.isUncancellable || this.abandoned) return;
    this.abandoned = true;
    for (const token of this.tokens) token.abort(new Abandoned());
    for (const listener of this.listeners) listener();
  }

  throwIfAbandoned(): void {
    if (this.abandoned) throw new Abandoned();
  }

  /** Lets a mutation finish though its client has gone. */
  makeUncancellable(): void {
    this.isUncancellable = true;
  }

  /** Calls the listener when the request is abandoned, at once if it was already. */
  onAbandon(listener: () => void): void {
    if (this.abandoned) listener();
    else this.listeners.push(listener);
  }

  /** A deadline at the same time that is cancelled independently, for work shared with other requests. */
  fork(): Deadline {
    return new Deadline(this.timer, this.timeouts, this.until);
  }

  private timedOut(subgraph: string, consequence: string): Error {
    const milliseconds = this.timeouts.bySubgraph[subgraph] ?? this.timeouts.subgraph;
    return new PortfolioError('SUBGRAPH_TIMEOUT', `expected the subgraph "${subgraph}" to answer within ${milliseconds} ms, but it did not; ${consequence}`);
  }

  private exceeded(subgraph: string, consequence: string): Error {
    const { request } = this.timeouts;
    return new PortfolioError(
      'DEADLINE_EXCEEDED',
      `expected the answer within ${request} ms, but the subgraph "${subgraph}" had not answered by then; ${consequence}`,
    );
  }
}

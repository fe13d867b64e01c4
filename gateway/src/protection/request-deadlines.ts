import type { Timeouts } from '@portfolio/config';
import { PortfolioError } from '@portfolio/errors';
import { DeadlineToken, DeadlineTimer } from '@portfolio/server';

/** Nobody waits for the answer any more; there is no one to tell. */
export class Abandoned extends Error {}

/** Sets the deadlines of requests. */
export class RequestDeadlines {
  private readonly watch = new DeadlineTimer();

  constructor(private readonly timeouts: Timeouts) {}

  deadline(): Deadline {
    return new Deadline(this.watch, this.timeouts);
  }
}

/** By when a request's answer must be there, and whether anybody still waits for it. */
export class Deadline {
  private abandoned = false;
  private kept = false;
  private readonly waits: DeadlineToken[] = [];
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly watch: DeadlineTimer,
    private readonly timeouts: Timeouts,
    private readonly until = performance.now() + timeouts.request,
  ) {}

  /** What a subgraph gives, or an error that names it where it is not there in time; throws Abandoned where nobody waits any more. */
  ask<T>(subgraph: string, work: (wait: DeadlineToken) => Promise<T>, consequence = 'its fields are missing'): Promise<T> {
    if (this.abandoned) return Promise.reject(new Abandoned());
    const now = performance.now();
    if (this.until <= now) return Promise.reject(this.exceeded(subgraph, consequence));
    const own = now + (this.timeouts.bySubgraph[subgraph] ?? this.timeouts.subgraph);
    const wait =
      this.until < own
        ? new DeadlineToken(this.until, () => this.exceeded(subgraph, consequence))
        : new DeadlineToken(own, () => this.timedOut(subgraph, consequence));
    this.waits.push(wait);
    return this.watch.within(wait, work);
  }

  /** The client has gone: what is under way is given up. */
  abandon(): void {
    if (this.kept || this.abandoned) return;
    this.abandoned = true;
    for (const wait of this.waits) wait.abort(new Abandoned());
    for (const listener of this.listeners) listener();
  }

  /** What writes is carried out, whether or not anybody waits for it. */
  keep(): void {
    this.kept = true;
  }

  /** Calls the listener when the client goes. */
  onAbandon(listener: () => void): void {
    if (this.abandoned) listener();
    else this.listeners.push(listener);
  }

  /** The same time for a run that others may wait for too: given up apart from this one. */
  fork(): Deadline {
    return new Deadline(this.watch, this.timeouts, this.until);
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

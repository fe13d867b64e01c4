import { PortfolioError } from '@portfolio/errors';
import type { DeadlineToken } from '@portfolio/server';
import { BrokenCircuitError, circuitBreaker, CircuitState, CountBreaker, ExponentialBackoff, handleType, handleWhen, retry } from 'cockatiel';
import { RetryBudget } from './retry-budget.js';
import { isTransient, UnusableAnswer } from './transient.js';

/** How often a question is asked again, and after how many milliseconds of jitter, doubled each time. */
const RETRIES = 2;
const RETRY_AFTER = { initialDelay: 20, maxDelay: 500 };

/** It is asked again only while there is this much time left, in milliseconds. */
const TIME_TO_RETRY = 50;

/** The circuit opens when more than half of the last questions failed, and lets one through after so many milliseconds, later each time that one fails. */
const OPENS = { threshold: 0.5, size: 20, minimumNumberOfCalls: 5 };
const HALF_OPEN_AFTER = { initialDelay: 500, maxDelay: 5_000 };

/** A failure that is worth another try; the budget has been asked. */
class Again extends Error {
  constructor(readonly reason: unknown) {
    super();
  }
}

const STATES = { [CircuitState.Closed]: 'closed', [CircuitState.Open]: 'open', [CircuitState.HalfOpen]: 'half-open', [CircuitState.Isolated]: 'open' } as const;

export type BreakerState = (typeof STATES)[CircuitState];

/** Stands before a subgraph on a network: asks again what failed by chance, and leaves it alone while it fails for good. */
export class CircuitBreaker {
  readonly counts = { retried: 0, refused: 0 };
  private readonly budget = new RetryBudget();
  private readonly retrying = retry(handleType(Again), { maxAttempts: RETRIES, backoff: new ExponentialBackoff(RETRY_AFTER) });
  private readonly breaker = circuitBreaker(
    handleWhen((error) => isFailure(error) || this.breaker.state === CircuitState.HalfOpen),
    { breaker: new CountBreaker(OPENS), halfOpenAfter: new ExponentialBackoff(HALF_OPEN_AFTER) },
  );

  constructor(
    private readonly subgraph: string,
    onChange: (state: BreakerState) => void = () => undefined,
  ) {
    this.breaker.onStateChange((state) => onChange(STATES[state]));
  }

  get state(): BreakerState {
    return STATES[this.breaker.state];
  }

  /** A mutation has no wait: it is asked once. While one question tries whether the subgraph is back, the others are refused at once. */
  async ask<T>(work: () => Promise<T>, wait: DeadlineToken | undefined): Promise<T> {
    if (this.breaker.state === CircuitState.HalfOpen) throw this.refusal();
    this.budget.asked();
    try {
      return await this.breaker.execute(wait ? () => this.repeated(work, wait) : work);
    } catch (error) {
      throw error instanceof BrokenCircuitError ? this.refusal() : error;
    }
  }

  private async repeated<T>(work: () => Promise<T>, wait: DeadlineToken): Promise<T> {
    try {
      return await this.retrying.execute(async ({ attempt }) => {
        try {
          if (wait.aborted) throw wait.reason as Error;
          return await work();
        } catch (error) {
          throw attempt < RETRIES && this.mayRepeat(error, wait) ? new Again(error) : error;
        }
      });
    } catch (error) {
      throw error instanceof Again ? error.reason : error;
    }
  }

  private mayRepeat(error: unknown, wait: DeadlineToken): boolean {
    if (!isTransient(error) || wait.aborted || wait.remaining < TIME_TO_RETRY || !this.budget.take()) return false;
    this.counts.retried += 1;
    return true;
  }

  private refusal(): PortfolioError {
    this.counts.refused += 1;
    return new PortfolioError(
      'SUBGRAPH_CIRCUIT_OPEN',
      `expected the subgraph "${this.subgraph}" to answer, but it has failed again and again and its circuit is open for a moment; its fields are missing`,
    );
  }
}

/** What speaks against the subgraph itself; that a client went away or a request's time was over does not. */
function isFailure(error: unknown): boolean {
  if (error instanceof PortfolioError) return error.extensions.code === 'SUBGRAPH_TIMEOUT';
  return isTransient(error) || (error instanceof UnusableAnswer && error.status >= 500);
}

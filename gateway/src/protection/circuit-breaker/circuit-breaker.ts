import { PortfolioError } from '@portfolio/errors';
import type { DeadlineToken } from '@portfolio/server';
import { BrokenCircuitError, circuitBreaker, CircuitState, CountBreaker, ExponentialBackoff, handleType, handleWhen, retry } from 'cockatiel';
import { RetryBudget } from './retry-budget.js';
import { isTransient, UnusableAnswer } from './transient.js';

/** How often a request is retried, and after how many milliseconds of jitter, doubled each time. */
const RETRIES = 2;
const RETRY_AFTER = { initialDelay: 20, maxDelay: 500 };

/** No retry with less time left than this, in milliseconds. */
const MIN_TIME_TO_RETRY = 50;

/** The circuit opens when more than half of the last requests failed; after so many milliseconds, more each time, it lets one through (half-open). */
const OPENS = { threshold: 0.5, size: 20, minimumNumberOfCalls: 5 };
const HALF_OPEN_AFTER = { initialDelay: 500, maxDelay: 5_000 };

/** Signals a transient failure for which the retry budget has granted a retry. */
class Retry extends Error {
  constructor(readonly reason: unknown) {
    super();
  }
}

const STATES = { [CircuitState.Closed]: 'closed', [CircuitState.Open]: 'open', [CircuitState.HalfOpen]: 'half-open', [CircuitState.Isolated]: 'open' } as const;

export type BreakerState = (typeof STATES)[CircuitState];

/** Retries and a circuit breaker for a subgraph on a network: transient failures are retried, and while it keeps failing no requests are sent. */
export class CircuitBreaker {
  readonly counts = { retried: 0, refused: 0 };
  private readonly budget = new RetryBudget();
  private readonly retryPolicy = retry(handleType(Retry), { maxAttempts: RETRIES, backoff: new ExponentialBackoff(RETRY_AFTER) });
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

  /**
   * Runs a request. Without a deadline (a mutation) it is not retried. Rejects with SUBGRAPH_CIRCUIT_OPEN while the circuit is open, or half-open with a
   * trial request under way.
   */
  async run<T>(work: () => Promise<T>, deadline: DeadlineToken | undefined): Promise<T> {
    if (this.breaker.state === CircuitState.HalfOpen) throw this.openError();
    this.budget.countRequest();
    try {
      return await this.breaker.execute(deadline ? () => this.withRetries(work, deadline) : work);
    } catch (error) {
      throw error instanceof BrokenCircuitError ? this.openError() : error;
    }
  }

  private async withRetries<T>(work: () => Promise<T>, deadline: DeadlineToken): Promise<T> {
    try {
      return await this.retryPolicy.execute(async ({ attempt }) => {
        try {
          if (deadline.aborted) throw deadline.reason as Error;
          return await work();
        } catch (error) {
          throw attempt < RETRIES && this.mayRetry(error, deadline) ? new Retry(error) : error;
        }
      });
    } catch (error) {
      throw error instanceof Retry ? error.reason : error;
    }
  }

  private mayRetry(error: unknown, deadline: DeadlineToken): boolean {
    if (!isTransient(error) || deadline.aborted || deadline.remaining < MIN_TIME_TO_RETRY || !this.budget.take()) return false;
    this.counts.retried += 1;
    return true;
  }

  private openError(): PortfolioError {
    this.counts.refused += 1;
    return new PortfolioError(
      'SUBGRAPH_CIRCUIT_OPEN',
      `expected the subgraph "${this.subgraph}" to answer, but it has failed again and again and its circuit is open for a moment; its fields are missing`,
    );
  }
}

/** Whether an error counts as a failure of the subgraph; a client that went away, or a request past its own deadline, does not. */
function isFailure(error: unknown): boolean {
  if (error instanceof PortfolioError) return error.extensions.code === 'SUBGRAPH_TIMEOUT';
  return isTransient(error) || (error instanceof UnusableAnswer && error.status >= 500);
}

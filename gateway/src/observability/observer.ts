import type { ErrorCode } from '@portfolio/errors';
import { shortName, type Tracing } from '@portfolio/observe';
import type { Answered, Listener } from './observer-events.js';
import type { Observed } from './request-observations.js';

/** Further names of variables are left out of events. */
const MAX_VARIABLES = 50;

/** Passes events to its listeners. */
export class Observer {
  private readonly onAnswer: readonly NonNullable<Listener['answered']>[];
  private readonly onError: readonly NonNullable<Listener['erred']>[];
  private readonly onFetch: readonly NonNullable<Listener['fetched']>[];

  constructor(
    listeners: readonly Listener[],
    readonly tracing?: Tracing,
  ) {
    this.onAnswer = listeners.flatMap((listener) => listener.answered?.bind(listener) ?? []);
    this.onError = listeners.flatMap((listener) => listener.erred?.bind(listener) ?? []);
    this.onFetch = listeners.flatMap((listener) => listener.fetched?.bind(listener) ?? []);
  }

  /** Whether a listener uses events of fetches. */
  get observesFetches(): boolean {
    return this.onFetch.length > 0 || this.onAnswer.length > 0;
  }

  answered(answered: Answered): void {
    if (this.onAnswer.length === 0) return;
    const milliseconds = performance.now() - answered.start;
    const { operationName, variables } = answered;
    const bounded = { ...answered, operationName: operationName && shortName(operationName), variables: variables.slice(0, MAX_VARIABLES).map(shortName) };
    for (const listener of this.onAnswer) listener(bounded, milliseconds);
  }

  erred(code: ErrorCode): void {
    for (const listener of this.onError) listener(code);
  }

  fetched(observed: Observed, subgraph: string, milliseconds: number, failed: boolean): void {
    const fetches = ((observed.fetches ??= {})[subgraph] ??= { count: 0, milliseconds: 0 });
    fetches.count += 1;
    fetches.milliseconds += milliseconds;
    for (const listener of this.onFetch) listener(subgraph, milliseconds, failed);
  }
}

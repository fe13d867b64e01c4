import type { ErrorCode } from '@portfolio/errors';
import { shortName, type Tracing } from '@portfolio/observe';
import type { Answered, Listener } from './observer-events.js';
import type { Observed } from './request-observations.js';

/** So many names of variables are told. */
const MOST_VARIABLES = 50;

/** Hands on what happens to those who listen. */
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

  /** Whether anybody wants to know of fetches. */
  get watchesFetches(): boolean {
    return this.onFetch.length > 0 || this.onAnswer.length > 0;
  }

  answered(answered: Answered): void {
    if (this.onAnswer.length === 0) return;
    const milliseconds = performance.now() - answered.start;
    const { operationName, variables } = answered;
    const bounded = { ...answered, operationName: operationName && shortName(operationName), variables: variables.slice(0, MOST_VARIABLES).map(shortName) };
    for (const told of this.onAnswer) told(bounded, milliseconds);
  }

  erred(code: ErrorCode): void {
    for (const told of this.onError) told(code);
  }

  fetched(observed: Observed, subgraph: string, milliseconds: number, failed: boolean): void {
    const fetches = ((observed.fetches ??= {})[subgraph] ??= { count: 0, milliseconds: 0 });
    fetches.count += 1;
    fetches.milliseconds += milliseconds;
    for (const told of this.onFetch) told(subgraph, milliseconds, failed);
  }
}

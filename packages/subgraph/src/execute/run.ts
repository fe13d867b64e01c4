import type { Budget } from '@portfolio/loaders';
import type { Bubble, Report } from './bubble.js';
import type { Places } from './places.js';
import type { Source, ValuePlan } from './plan.js';

export type Maybe<T> = T | Promise<T>;

/** One execution of one operation. */
export class QueryRun {
  readonly reports: Report[] = [];
  /** Whether there is any Bubble; while there is none, completed values need no second look. */
  bubbled = false;
  /** The request's budget; absent: unlimited. */
  readonly budget: Budget | undefined;

  constructor(
    readonly source: Source,
    readonly variables: Record<string, unknown>,
    readonly context: unknown,
  ) {
    this.budget = (context as { budget?: Budget } | undefined)?.budget;
  }

  /** Reports the error and returns null in a nullable position; returns the Bubble in a non-null one. */
  failed({ nonNull }: ValuePlan, bubble: Bubble, places: Places, index: number): Bubble | null {
    if (nonNull) {
      this.bubbled = true;
      return bubble;
    }
    this.reports.push({ bubble, places, index });
    return null;
  }
}

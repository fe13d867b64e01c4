import type { Budget } from '@portfolio/loaders';
import type { Bubble, Report } from './bubble.js';
import type { Places } from './places.js';
import type { Source, ValuePlan } from './plan.js';

export type Maybe<T> = T | Promise<T>;

/** One execution of one operation. */
export class QueryRun {
  readonly reports: Report[] = [];
  /** Whether anything failed that its own place could not take: until then no value needs looking at twice. */
  bubbled = false;
  /** What the request may take; absent: it may take what it takes. */
  readonly budget: Budget | undefined;

  constructor(
    readonly source: Source,
    readonly variables: Record<string, unknown>,
    readonly context: unknown,
  ) {
    this.budget = (context as { budget?: Budget } | undefined)?.budget;
  }

  /** A nullable place takes the null and tells the error; any other passes it on. */
  failed({ nonNull }: ValuePlan, bubble: Bubble, places: Places, index: number): Bubble | null {
    if (nonNull) {
      this.bubbled = true;
      return bubble;
    }
    this.reports.push({ bubble, places, index });
    return null;
  }
}

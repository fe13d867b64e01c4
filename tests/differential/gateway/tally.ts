import { expect } from '@jest/globals';
import type { Match } from './contest.js';

/** What has been compared, told in one line at the end. */
export class Tally {
  operations = 0;
  bytes = 0;
  errors = 0;
  fast = 0;
  private readonly deviations = new Map<string, number>();

  constructor(private readonly title: string) {}

  /** Fails where the two differ, with what is needed to ask again. */
  add(asked: { seed: number; query: string; variables?: Record<string, unknown> }, { expected, actual, deviations, misplaced, excess, fast }: Match): void {
    expect({ ...asked, ...actual, misplaced, excess }).toEqual({ ...asked, ...expected, misplaced: [], excess: [] });
    this.operations += 1;
    this.bytes += actual.data.length;
    this.errors += actual.errors.length + actual.completion.length;
    if (fast) this.fast += 1;
    for (const name of deviations) this.deviations.set(name, (this.deviations.get(name) ?? 0) + 1);
  }

  print(): void {
    const deviations = [...this.deviations].map(([name, count]) => `${name} ${count}`).join(', ');
    const told = `${this.operations} operations, ${this.bytes} bytes, ${this.errors} errors, ${this.fast} the fast way; deviations: ${deviations || 'none'}`;
    process.stdout.write(`\n${this.title}: ${told}\n\n`);
  }
}

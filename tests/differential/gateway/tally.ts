import { expect } from '@jest/globals';
import type { Match } from './contest.js';

interface Asked {
  seed: number;
  query: string;
  variables?: Record<string, unknown>;
}

/** What has been compared, told in one line at the end. */
export class Tally {
  operations = 0;
  bytes = 0;
  errors = 0;
  fast = 0;
  private readonly fetches: [stock: number, ours: number] = [0, 0];
  private readonly deviations = new Map<string, number>();

  constructor(private readonly title: string) {}

  /** Fails where the two differ, with what is needed to ask again. */
  add(asked: Asked, { expected, actual, deviations, misplaced, excess, fetches, fast }: Match): void {
    expect({ ...asked, ...actual, misplaced, excess }).toEqual({ ...asked, ...expected, misplaced: [], excess: [] });
    this.operations += 1;
    this.bytes += actual.data.length;
    this.errors += actual.errors.length + actual.completion.length;
    if (fast) this.fast += 1;
    this.fetches[0] += fetches[0];
    this.fetches[1] += fetches[1];
    for (const name of deviations) this.deviations.set(name, (this.deviations.get(name) ?? 0) + 1);
  }

  print(): void {
    const deviations = [...this.deviations].map(([name, count]) => `${name} ${count}`).join(', ');
    const [stock, ours] = this.fetches;
    const told = `${this.operations} operations, ${this.bytes} bytes, ${this.errors} errors, ${stock} fetches against ${ours}, all equal`;
    process.stdout.write(`\n${this.title}: ${told}; ${this.operations - this.fast} by Apollo's; deviations: ${deviations || 'none'}\n\n`);
  }
}

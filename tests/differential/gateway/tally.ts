import { expect } from '@jest/globals';
import type { Traffic, Match } from './contest.js';

interface Operation {
  seed: number;
  query: string;
  variables?: Record<string, unknown>;
}

/** Counts of what has been compared, printed in one line at the end. */
export class Tally {
  operations = 0;
  bytes = 0;
  errors = 0;
  once = 0;
  private readonly traffic = [none(), none()] as const;
  private readonly deviations = new Map<string, number>();

  constructor(private readonly title: string) {}

  /** Fails where the two differ, with what is needed to reproduce it. */
  add(operation: Operation, { expected, actual, deviations, misplaced, excess, traffic: [stock, ours], once }: Match): void {
    expect({ ...operation, ...actual, misplaced, excess }).toEqual({ ...operation, ...expected, misplaced: [], excess: [], thrown: undefined });
    this.operations += 1;
    this.bytes += actual.data.length;
    this.errors += actual.errors.length + actual.completion.length;
    if (once) this.once += 1;
    for (const [sum, { fetches, representations }] of [[this.traffic[0], stock] as const, [this.traffic[1], ours] as const]) {
      sum.fetches += fetches;
      sum.representations += representations;
    }
    for (const name of deviations) this.deviations.set(name, (this.deviations.get(name) ?? 0) + 1);
  }

  print(): void {
    const deviations = [...this.deviations].map(([name, count]) => `${name} ${count}`).join(', ');
    const [stock, ours] = this.traffic.map(({ fetches, representations }) => `${fetches} fetches of ${representations} entities`);
    const summary = `${this.operations} operations, ${this.bytes} bytes, ${this.errors} errors, all equal; ${ours} against ${stock}`;
    process.stdout.write(`\n${this.title}: ${summary}; ${this.operations - this.once} begun again; deviations: ${deviations || 'none'}\n\n`);
  }
}

function none(): Traffic {
  return { fetches: 0, representations: 0 };
}

import { DEVIATIONS, type Deviation } from './deviations.js';
import type { Outcome } from './executor.js';
import { seen, type Seen } from './seen.js';

/** What is left to differ when the deviations that the list allows are taken away, and their names. */
export function compare(stock: Outcome, ours: Outcome): { expected: Seen; actual: Seen; deviations: readonly Deviation[] } {
  let [expected, actual] = [seen(stock), seen(ours)];
  const deviations: Deviation[] = [];
  for (const { name, levelled } of DEVIATIONS) {
    const level = levelled({ stock, ours, expected, actual });
    if (!level) continue;
    [expected, actual] = level;
    deviations.push(name);
  }
  return { expected, actual, deviations };
}

/** The errors that name a place which is not null: nothing is wrong there, so the path is not the error's. A failed fetch names where it stands. */
export function misplaced({ result = {}, failed }: Outcome): string[] {
  const at = (path: readonly (string | number)[]) =>
    path.reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step] ?? null, result.data);
  const own = (result.errors ?? []).filter(({ message, extensions }) => extensions?.code && !failed.some((failure) => failure.message === message));
  return own.flatMap(({ message, path = [] }) => (path.length > 0 && at(path) !== null ? `${path.join('.')}: ${message}` : []));
}

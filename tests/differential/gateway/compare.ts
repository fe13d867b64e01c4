import type { GraphQLFormattedError } from 'graphql';
import { DEVIATIONS, type Deviation } from './deviations.js';
import type { Outcome } from './executor.js';

/** All of an outcome that a client sees, in an order that does not depend on the executor. */
export interface Seen {
  thrown: string | undefined;
  /** As text: the order of its fields is the operation's. */
  data: string;
  errors: readonly Told[];
  /** The nulls that stand for values which break the schema. */
  completion: readonly Told[];
}

/** An error by what is the same for every executor. */
export interface Told {
  path: string | undefined;
  message: string;
  code: string | undefined;
  service: string | undefined;
}

/**
 * Subgraphs' errors are told all, also those about places below a null: an executor chooses none of them, so none is left out of the comparison.
 * As a set: in which order parallel fetches are told is anyone's choice.
 */
export function seen({ thrown, result = {} }: Outcome): Seen {
  const { data, errors = [], extensions } = result;
  const completion = (extensions?.valueCompletion ?? []) as readonly GraphQLFormattedError[];
  return { thrown, data: JSON.stringify(data) ?? 'absent', errors: told(errors), completion: told(completion) };
}

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

/** Each error once, in an order that does not depend on who told them. */
export function distinct(errors: readonly Told[]): Told[] {
  const lines = errors.map(({ path, message, code, service }) => JSON.stringify({ path, message, code, service }));
  return [...new Set(lines)].sort().map((line) => JSON.parse(line) as Told);
}

function told(errors: readonly GraphQLFormattedError[]): Told[] {
  return distinct(
    errors.map(({ path, message, extensions = {} }) => ({
      path: path?.join('.'),
      message,
      code: extensions.code as string | undefined,
      service: extensions.serviceName as string | undefined,
    })),
  );
}

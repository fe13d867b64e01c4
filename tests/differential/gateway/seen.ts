import type { GraphQLFormattedError } from 'graphql';
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

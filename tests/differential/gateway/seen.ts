import type { GraphQLFormattedError } from 'graphql';
import type { Outcome } from './executor.js';

/** All of an outcome that a client sees, in an order that does not depend on the executor. */
export interface Seen {
  thrown: string | undefined;
  /** As text: the order of its fields is the operation's. */
  data: string;
  errors: readonly SeenError[];
  /** The nulls that stand for values which break the schema. */
  completion: readonly SeenError[];
}

/** An error by what is the same for every executor. */
export interface SeenError {
  path: string | undefined;
  message: string;
  code: string | undefined;
  service: string | undefined;
}

/** All errors of subgraphs are compared, also those about places below a null. As a set: the order of parallel fetches is not specified. */
export function seen({ thrown, result = {} }: Outcome): Seen {
  const { data, errors = [], extensions } = result;
  const completion = (extensions?.valueCompletion ?? []) as readonly GraphQLFormattedError[];
  return { thrown, data: JSON.stringify(data) ?? 'absent', errors: seenErrors(errors), completion: seenErrors(completion) };
}

/** Each error once, in an order that does not depend on the executor. */
export function distinct(errors: readonly SeenError[]): SeenError[] {
  const lines = errors.map(({ path, message, code, service }) => JSON.stringify({ path, message, code, service }));
  return [...new Set(lines)].sort().map((line) => JSON.parse(line) as SeenError);
}

function seenErrors(errors: readonly GraphQLFormattedError[]): SeenError[] {
  return distinct(
    errors.map(({ path, message, extensions = {} }) => ({
      path: path?.join('.'),
      message,
      code: extensions.code as string | undefined,
      service: extensions.serviceName as string | undefined,
    })),
  );
}

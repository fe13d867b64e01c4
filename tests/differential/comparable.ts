import { GraphQLError, type ExecutionResult } from 'graphql';

/** Data in full; the errors that stand for a null in it, by path, message and code. Below a null, which of several errors came first is anyone's choice. */
export function comparable({ data, errors = [] }: ExecutionResult) {
  const shown = errors.filter(({ path = [] }) => reached(data, path.slice(0, -1)));
  const told = shown.map(({ message, path, extensions }) => `${path?.join('.')}: ${message} ${String(extensions?.code)}`);
  return { data: data && (JSON.parse(JSON.stringify(data)) as unknown), errors: told.sort(), failed: errors.length > 0 };
}

function reached(data: unknown, path: readonly (string | number)[]): boolean {
  return path.reduce<unknown>((current, step) => (current as Record<string, unknown> | null)?.[step] ?? null, data) !== null;
}

/** What is expected of an executor that tells the first errors alone, and how many more there are: it may choose which, but not how many. */
export function asFarAsTold(expected: ExecutionResult, { errors = [] }: ExecutionResult): ExecutionResult {
  const leftOut = errors.find(({ extensions }) => extensions.code === 'ERRORS_LEFT_OUT');
  if (!leftOut) return expected;
  const nameOf = ({ message, path }: GraphQLError) => JSON.stringify([message, path]);
  const told = new Set(errors.map(nameOf));
  const all = expected.errors ?? [];
  const kept = all.filter((error) => told.has(nameOf(error)));
  const message = `${all.length - kept.length} more errors of this answer are left out`;
  return { ...expected, errors: [...kept, new GraphQLError(message, { extensions: leftOut.extensions })] };
}

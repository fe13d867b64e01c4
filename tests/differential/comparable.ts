import { GraphQLError, type ExecutionResult } from 'graphql';

/** Data in full, but for seconds that pass between two answers; the errors that stand for a null in it, by path, message and code. Below a null, which of several errors came first is anyone's choice. */
export function comparable({ data, errors = [] }: ExecutionResult) {
  const shown = errors.filter(({ path = [] }) => reached(data, path.slice(0, -1)));
  const reported = shown.map(({ message, path, extensions }) => `${path?.join('.')}: ${message} ${String(extensions?.code)}`);
  return {
    data: data && (JSON.parse(JSON.stringify(data), (key, value: unknown) => (/lagSeconds/.test(key) ? typeof value : value)) as unknown),
    errors: reported.sort(),
    failed: errors.length > 0,
  };
}

function reached(data: unknown, path: readonly (string | number)[]): boolean {
  return path.reduce<unknown>((current, step) => (current as Record<string, unknown> | null)?.[step] ?? null, data) !== null;
}

/** The expected result for an executor that reports only the first errors, and how many more there are: it may choose which, but not how many. */
export function limitedToReported(expected: ExecutionResult, { errors = [] }: ExecutionResult): ExecutionResult {
  const leftOut = errors.find(({ extensions }) => extensions.code === 'ERRORS_LEFT_OUT');
  if (!leftOut) return expected;
  const nameOf = ({ message, path }: GraphQLError) => JSON.stringify([message, path]);
  const reported = new Set(errors.map(nameOf));
  const all = expected.errors ?? [];
  const shown = all.filter((error) => reported.has(nameOf(error)));
  const message = `${all.length - shown.length} more errors of this answer are left out`;
  return { ...expected, errors: [...shown, new GraphQLError(message, { extensions: leftOut.extensions })] };
}

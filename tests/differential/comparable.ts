import type { ExecutionResult } from 'graphql';

/** Data in full; the errors that stand for a null in it, by path, message and code. Below a null, which of several errors came first is anyone's choice. */
export function comparable({ data, errors = [] }: ExecutionResult) {
  const shown = errors.filter(({ path = [] }) => reached(data, path.slice(0, -1)));
  const told = shown.map(({ message, path, extensions }) => `${path?.join('.')}: ${message} ${String(extensions?.code)}`);
  return { data: data && (JSON.parse(JSON.stringify(data)) as unknown), errors: told.sort(), failed: errors.length > 0 };
}

function reached(data: unknown, path: readonly (string | number)[]): boolean {
  return path.reduce<unknown>((current, step) => (current as Record<string, unknown> | null)?.[step] ?? null, data) !== null;
}

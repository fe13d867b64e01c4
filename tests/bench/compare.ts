/** JSON with the keys of every object in order, so that equal answers are equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** The path of the first difference between two answers, with both values; undefined where they are equal. */
export function firstDifference(expected: unknown, got: unknown, path = 'data'): string | undefined {
  if (canonical(expected) === canonical(got)) return undefined;
  if (typeof expected !== 'object' || typeof got !== 'object' || expected === null || got === null) {
    return `${path}: expected ${short(expected)}, but got ${short(got)}`;
  }
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
  const [a, b] = [expected as Record<string, unknown>, got as Record<string, unknown>];
  return keys.map((key) => firstDifference(a[key], b[key], `${path}.${key}`)).find((difference) => difference !== undefined);
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 120);
}

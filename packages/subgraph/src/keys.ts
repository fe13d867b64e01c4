/**
 * Joins parts to a cache key, as netstrings, so that different parts have different keys: ("a b", "c") is not ("a", "b c"), and an absent part is not an empty
 * one.
 */
export function joinedKey(...parts: readonly (string | undefined)[]): string {
  let key = '';
  for (const part of parts) key += part === undefined ? '-' : `${part.length}:${part}`;
  return key;
}

/** A cache key of variables or arguments: their JSON, and the numbers that JSON cannot write, such as Infinity. */
export function valuesKey(values: unknown): string {
  const json = JSON.stringify(values);
  return json.includes('null') ? json + withoutJson(values) : json;
}

/** The non-finite numbers among the values, each with its index in traversal order. */
function withoutJson(values: unknown): string {
  let place = 0;
  let text = '';
  JSON.stringify(values, (_name, value: unknown) => {
    place += 1;
    if (typeof value === 'number' && !Number.isFinite(value)) text += ` ${place} ${value}`;
    return value;
  });
  return text;
}

/**
 * One text for several, as netstrings, so that no other texts give the same: ("a b", "c") is not ("a", "b c"), and none is not an empty one.
 * What is kept by more than one text is kept by this.
 */
export function joinedKey(...parts: readonly (string | undefined)[]): string {
  let key = '';
  for (const part of parts) key += part === undefined ? '-' : `${part.length}:${part}`;
  return key;
}

/** One text for the values of variables or arguments: their JSON, and what JSON has no word for, such as the number that `1e999` is. */
export function valuesKey(values: unknown): string {
  const json = JSON.stringify(values);
  return json.includes('null') ? json + withoutJson(values) : json;
}

/** The numbers that JSON writes as null, each with its place in the order of the values. */
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

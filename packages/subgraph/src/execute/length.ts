import type { Places } from './places.js';

/** Characters of a number, a boolean or a null, more or less. */
const SHORT = 5;
const QUOTES = 2;

/** Characters of the JSON of leaves at all their places, but for what JSON escapes. */
export function lengthOf(values: readonly unknown[], { weights }: Places): number {
  let length = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    const characters = typeof value === 'string' ? value.length + QUOTES : SHORT;
    length += weights ? characters * weights[index]! : characters;
  }
  return length;
}

/** Characters of what stands around the values of an object. */
export function frameOf(keys: readonly string[]): number {
  return keys.reduce((sum, { length }) => sum + QUOTES + length + ':,'.length, '{}'.length);
}

/** How many places objects have in all. */
export function placesIn(objects: readonly object[], { weights }: Places): number {
  if (!weights) return objects.length;
  let places = 0;
  for (let index = 0; index < weights.length; index += 1) places += weights[index]!;
  return places;
}

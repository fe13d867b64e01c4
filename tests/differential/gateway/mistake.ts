import type { Random } from '../random.js';
import { chanceAt, type Weather } from './weather.js';

/** Puts a wrong __typename on some objects of an answer, and no object or no list where one should be: by the representation they were asked with, and where in it they stand. */
export function mistake(weather: Weather, subgraph: string, variables: Record<string, unknown> | undefined, result: unknown): unknown {
  const { data } = result as { data?: Record<string, unknown> | null };
  if (weather.mistaken === 0 || !data) return result;
  const spoilt = (value: unknown, place: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const random = chanceAt(weather.seed, `${subgraph} ${place}`);
    if (place !== '' && random.chance(weather.mistaken / 4)) return malformed(value, random);
    if (Array.isArray(value)) return value.map((item, index) => spoilt(item, `${place}.${index}`));
    const object = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoilt(inner, `${place}.`)]));
    if (typeof object.__typename === 'string' && random.chance(weather.mistaken)) object.__typename = random.pick(['Nobody', 'Query', 'String']);
    return object;
  };
  const representations = variables?.representations as unknown[] | undefined;
  if (!representations || !Array.isArray(data._entities)) return { ...(result as object), data: spoilt(data, '') };
  return { ...(result as object), data: { ...data, _entities: data._entities.map((entity, index) => spoilt(entity, JSON.stringify(representations[index]))) } };
}

function malformed(value: object, random: Random): unknown {
  return random.pick<unknown>(Array.isArray(value) ? [{}, 'a list', 7, true] : [[], [[null]], 'an object', 7, true]);
}

import type { Random } from '../random.js';
import { chanceAt, type FaultRates } from './fault-rates.js';

/**
 * Puts a wrong __typename on some objects of an answer, and no object or no list where one should be: chosen by the representation and the place in the entity.
 */
export function mistake(rates: FaultRates, subgraph: string, variables: Record<string, unknown> | undefined, result: unknown): unknown {
  const { data } = result as { data?: Record<string, unknown> | null };
  if (rates.corruptions === 0 || !data) return result;
  const corrupted = (value: unknown, place: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const random = chanceAt(rates.seed, `${subgraph} ${place}`);
    if (place !== '' && random.chance(rates.corruptions / 4)) return malformed(value, random);
    if (Array.isArray(value)) return value.map((item, index) => corrupted(item, `${place}.${index}`));
    const object = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, corrupted(inner, `${place}.`)]));
    if (typeof object.__typename === 'string' && random.chance(rates.corruptions)) object.__typename = random.pick(['Nobody', 'Query', 'String']);
    return object;
  };
  const representations = variables?.representations as unknown[] | undefined;
  if (!representations || !Array.isArray(data._entities)) return { ...(result as object), data: corrupted(data, '') };
  return {
    ...(result as object),
    data: { ...data, _entities: data._entities.map((entity, index) => corrupted(entity, JSON.stringify(representations[index]))) },
  };
}

function malformed(value: object, random: Random): unknown {
  return random.pick<unknown>(Array.isArray(value) ? [{}, 'a list', 7, true] : [[], [[null]], 'an object', 7, true]);
}

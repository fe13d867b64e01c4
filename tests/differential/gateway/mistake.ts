import { chanceAt, type Weather } from './weather.js';

/** Puts a wrong __typename on some objects of an answer: by the representation they were asked with, and where in it they stand. */
export function mistake(weather: Weather, subgraph: string, variables: Record<string, unknown> | undefined, result: unknown): unknown {
  const { data } = result as { data?: Record<string, unknown> | null };
  if (weather.mistaken === 0 || !data) return result;
  const spoil = (value: unknown, place: string): void => {
    if (Array.isArray(value)) return value.forEach((item, index) => spoil(item, `${place}.${index}`));
    if (typeof value !== 'object' || value === null) return;
    const object = value as Record<string, unknown>;
    const random = chanceAt(weather.seed, `${subgraph} ${place}`);
    if (typeof object.__typename === 'string' && random.chance(weather.mistaken)) object.__typename = random.pick(['Nobody', 'Query', 'String']);
    for (const inner of Object.values(object)) spoil(inner, `${place}.`);
  };
  const representations = variables?.representations as unknown[] | undefined;
  if (!representations || !Array.isArray(data._entities)) spoil(data, '');
  else data._entities.forEach((entity, index) => spoil(entity, JSON.stringify(representations[index])));
  return result;
}

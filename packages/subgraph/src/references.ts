import type { Batch } from '@portfolio/graphql';
import type { Context } from './context.js';

type Value = string | object | null | undefined;
type Found = readonly unknown[] | Promise<readonly unknown[]>;

/** Loads the values of keys: distinct keys in, one value per key out. */
export type Find = (keys: readonly string[], context: Context) => Found;

/** Resolves a property that holds a key, or keys, to their values; an object is passed on as it is. Equal keys give the same object. */
export function referenceBatch(name: string, find: Find): Batch {
  return (parents: readonly Record<string, Value | Value[]>[], _args: never, context: Context) => {
    const places = new Map<string, number>();
    const add = (value: Value) => void (typeof value === 'string' && !places.has(value) && places.set(value, places.size));
    for (const { [name]: value } of parents) {
      if (Array.isArray(value)) value.forEach(add);
      else add(value);
    }
    const fill = (found: readonly unknown[]) => {
      const one = (value: Value) => (typeof value === 'string' ? found[places.get(value)!] : value);
      return parents.map(({ [name]: value }) => (Array.isArray(value) ? value.map(one) : one(value)));
    };
    if (places.size === 0) return fill([]);
    const found = find([...places.keys()], context);
    return 'then' in found ? found.then(fill) : fill(found);
  };
}

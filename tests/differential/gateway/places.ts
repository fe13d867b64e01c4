type Data = Record<string, unknown>;

/** What a gateway has been answered so far: it merges into the first answer that has a field, and so does this, since both hold the same objects. */
export class Answered {
  private readonly merged: Data = {};

  add(result: unknown): void {
    const { data } = (result ?? {}) as { data?: Data | null };
    for (const [key, value] of Object.entries(data ?? {})) if (!isMergedInto(this.merged[key], value)) this.merged[key] = value;
  }

  /** The objects at a path of the plan, in order; "@" stands for every item of a list. */
  at(path: readonly (string | number)[]): Data[] {
    return objectsAt(this.merged, path);
  }
}

/**
 * The number of each representation's object among all objects of its place, those too whose key is not known, so that they have no representation;
 * undefined where no objects in this order can be meant.
 */
export function numbersOf(representations: readonly Data[], objects: readonly Data[]): number[] | undefined {
  return (
    inOrder(representations, objects, (object, representation) => object.__typename === representation.__typename && holds(object, representation)) ??
    inOrder(representations, objects, holds)
  );
}

function inOrder(representations: readonly Data[], objects: readonly Data[], isMeant: (object: Data, representation: Data) => boolean): number[] | undefined {
  let next = 0;
  const numbers = representations.map((representation) => {
    while (next < objects.length && !isMeant(objects[next]!, representation)) next += 1;
    return next++;
  });
  return next <= objects.length ? numbers : undefined;
}

function isMergedInto(present: unknown, value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(present)) return Array.isArray(value) && value.length === present.length;
  return isObject(present) && isObject(value);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectsAt(value: unknown, path: readonly (string | number)[]): Data[] {
  if (value === null || value === undefined) return [];
  const [step, ...rest] = path;
  if (step === undefined) return [value as Data];
  if (step === '@') return Array.isArray(value) ? value.flatMap((item) => objectsAt(item, rest)) : [];
  return objectsAt((value as Data)[step], rest);
}

/**
 * Whether an object has all that a representation says: null also where it is not an object of the requested type. A plan may have changed its type's name.
 */
function holds(value: unknown, expected: unknown): boolean {
  if (expected === null) return value === null || typeof value === 'object';
  if (typeof expected !== 'object') return value === expected;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(expected).every(([key, inner]) => key === '__typename' || holds((value as Data)[key], inner));
}

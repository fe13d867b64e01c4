import type { Data, PlanPath } from './plan-run.js';

const FEW = 8;

/** The distinct objects at a path below the given ones, in order of their first place. */
export function objectsAt(roots: readonly Data[], path: PlanPath): Data[] {
  let level: readonly Data[] = roots;
  for (const step of path) {
    const next = step === '@' ? itemsOf(level) : valuesOf(level, String(step));
    level = next.length > FEW ? [...new Set(next)] : next;
  }
  return level.length > FEW || level.length < 2 ? (level as Data[]) : [...new Set(level)];
}

function itemsOf(lists: readonly Data[]): Data[] {
  const items: Data[] = [];
  for (const list of lists) if (Array.isArray(list)) for (const item of list) if (typeof item === 'object' && item !== null) items.push(item as Data);
  return items;
}

function valuesOf(objects: readonly Data[], name: string): Data[] {
  const values: Data[] = [];
  for (const object of objects) {
    const value = ownValue(object, name);
    if (typeof value === 'object' && value !== null) values.push(value as Data);
  }
  return values;
}

/** An object may stand at very many places; the search ends after this many values. */
const MAX_VALUES = 200_000;

/** The places of each object at a path, for errors: object -> paths in the answer. */
export function placesOf(root: Data, path: PlanPath): Map<unknown, (string | number)[][]> {
  const places = new Map<unknown, (string | number)[][]>();
  walk(root, path, 0, [], { places, left: MAX_VALUES });
  return places;
}

interface Found {
  places: Map<unknown, (string | number)[][]>;
  left: number;
}

function walk(value: unknown, path: PlanPath, index: number, at: (string | number)[], found: Found): void {
  if ((found.left -= 1) < 0 || value === null || value === undefined) return;
  if (index === path.length) {
    const paths = found.places.get(value);
    if (paths) paths.push(at);
    else found.places.set(value, [at]);
  } else if (path[index] === '@') {
    if (!Array.isArray(value)) return;
    for (let position = 0; position < value.length && found.left > 0; position += 1) walk(value[position], path, index + 1, [...at, position], found);
  } else {
    const step = String(path[index]);
    walk(ownValue(value as Data, step), path, index + 1, [...at, step], found);
  }
}

/** An own property, also for aliases such as "constructor". */
export function ownValue(object: Data, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

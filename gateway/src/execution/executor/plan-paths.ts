import type { Data, PlanPath } from './plan-run.js';

const FEW = 8;

/** The distinct objects at a path below the given ones, in order of their first place. */
export function objectsAt(roots: readonly Data[], path: PlanPath): Data[] {
  let level: readonly unknown[] = roots;
  for (const step of path) {
    const next: unknown[] = [];
    for (const value of level) {
      if (value === null || value === undefined) continue;
      if (step !== '@') next.push(own(value as Data, String(step)));
      else if (Array.isArray(value)) for (const item of value) next.push(item);
    }
    level = next.length > FEW ? [...new Set(next)] : next;
  }
  const objects = level.filter((value) => typeof value === 'object' && value !== null) as Data[];
  return objects.length > 1 ? [...new Set(objects)] : objects;
}

/** An object may stand at more places than an answer could have: after so many values nothing more is looked for. */
const MOST_VALUES = 200_000;

/** The places of each object at a path, for errors: object -> paths in the answer. */
export function placesOf(root: Data, path: PlanPath): Map<unknown, (string | number)[][]> {
  const places = new Map<unknown, (string | number)[][]>();
  walk(root, path, 0, [], { places, left: MOST_VALUES });
  return places;
}

interface Found {
  places: Map<unknown, (string | number)[][]>;
  left: number;
}

function walk(value: unknown, path: PlanPath, index: number, at: (string | number)[], found: Found): void {
  if ((found.left -= 1) < 0 || value === null || value === undefined) return;
  if (index === path.length) {
    const known = found.places.get(value);
    if (known) known.push(at);
    else found.places.set(value, [at]);
  } else if (path[index] === '@') {
    if (!Array.isArray(value)) return;
    for (let position = 0; position < value.length && found.left > 0; position += 1) walk(value[position], path, index + 1, [...at, position], found);
  } else {
    const step = String(path[index]);
    walk(own(value as Data, step), path, index + 1, [...at, step], found);
  }
}

/** A property of the object itself, whatever an alias is called: "constructor" too. */
export function own(object: Data, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

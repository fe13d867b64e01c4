import { WORK } from '@portfolio/subgraph';
import { isInterfaceType, type GraphQLSchema } from 'graphql';
import { MergeConflict, type Data, type PlanRun } from './plan-run.js';

/** The state of merging one fetch's answer. */
export class Merging {
  /** The source merged into each nested object: two places that share an object must be given equal values. */
  readonly by = new Map<object, object>();

  constructor(private readonly supergraph: GraphQLSchema) {}

  /** Whether a `__typename` is an interface's, as a subgraph with an @interfaceObject gives it; a known object type is not overwritten by it. */
  isInterface(name: unknown): boolean {
    return typeof name === 'string' && isInterfaceType(this.supergraph.getType(name));
  }
}

/** Merges a subgraph's answer into an object, in place; lists of the same length item by item. Throws MergeConflict. */
export function merge(target: Data, source: Data | null | undefined, merging: Merging): void {
  if (source === null || source === undefined || source === target) return;
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (present === value) continue;
    if (typeof present === 'object' && present && isObject(value)) mergeShared(present as Data, value, merging);
    else if (Array.isArray(value) && Array.isArray(present) && value.length === present.length) mergeItems(present, value, merging);
    else if (present === undefined || key !== '__typename' || !merging.isInterface(value)) set(target, key, value);
  }
}

function mergeShared(target: Data, source: Data, merging: Merging): void {
  const before = merging.by.get(target);
  if (before === source) return;
  if (before && JSON.stringify(before) !== JSON.stringify(source)) throw new MergeConflict();
  merging.by.set(target, source);
  merge(target, source, merging);
}

function mergeItems(target: unknown[], source: readonly unknown[], merging: Merging): void {
  source.forEach((value, index) => {
    const present = target[index];
    if (present === value) return;
    if (isObject(present) && isObject(value)) mergeShared(present, value, merging);
    else target[index] = value;
  });
}

/** Sets a property; a client may alias a field as `__proto__`, which must not set the prototype. */
export function set(target: Data, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

export function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A deep copy in which no two places share an object; counted against the budget. */
export function unshared(data: Data, { budget }: Pick<PlanRun, 'budget'>): Data {
  const text = JSON.stringify(data);
  budget?.count(WORK.byte * text.length, text.length);
  budget?.check();
  return JSON.parse(text) as Data;
}

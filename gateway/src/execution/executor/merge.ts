import { WORK } from '@portfolio/subgraph';
import { isInterfaceType, type GraphQLSchema } from 'graphql';
import { MergeConflict, type Data, type PlanRun } from './plan-run.js';

/** One fetch's answer while it is merged. */
export class Merging {
  /** What each nested object has been told: two places that share it must be told the same. */
  readonly by = new Map<object, object>();

  constructor(private readonly supergraph: GraphQLSchema) {}

  /** A subgraph with an @interfaceObject calls each object by the interface's name; what is known of its type already is better. */
  isInterface(name: unknown): boolean {
    return typeof name === 'string' && isInterfaceType(this.supergraph.getType(name));
  }
}

/** Adds what a subgraph answered to an object, in place; lists of the same length item by item. */
export function merge(target: Data, source: Data | null | undefined, told: Merging): void {
  if (source === null || source === undefined || source === target) return;
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (present === value) continue;
    if (typeof present === 'object' && present && isObject(value)) mergeShared(present as Data, value, told);
    else if (Array.isArray(value) && Array.isArray(present) && value.length === present.length) mergeItems(present, value, told);
    else if (present === undefined || key !== '__typename' || !told.isInterface(value)) set(target, key, value);
  }
}

function mergeShared(target: Data, source: Data, told: Merging): void {
  const before = told.by.get(target);
  if (before === source) return;
  if (before && JSON.stringify(before) !== JSON.stringify(source)) throw new MergeConflict();
  told.by.set(target, source);
  merge(target, source, told);
}

function mergeItems(target: unknown[], source: readonly unknown[], told: Merging): void {
  source.forEach((value, index) => {
    const present = target[index];
    if (present === value) return;
    if (isObject(present) && isObject(value)) mergeShared(present, value, told);
    else target[index] = value;
  });
}

/** `__proto__` is a name a client may give to a field; it must never be a prototype. */
export function set(target: Data, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

export function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy in which no two places share an object; counted, since it may stand at very many. */
export function unshared(data: Data, { budget }: Pick<PlanRun, 'budget'>): Data {
  const text = JSON.stringify(data);
  budget?.count(WORK.byte * text.length, text.length);
  budget?.check();
  return JSON.parse(text) as Data;
}

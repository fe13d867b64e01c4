import { chanceAt } from '../gateway/fault-rates.js';
import { INTERFACE, type FieldModel, type Graph } from './model.js';

/** An object of a graph. */
export interface Thing {
  /** Never the interface's. */
  type: string;
  number: number;
}

const POOL = 4;

/** The value of a field of an object, the same in every subgraph: a string, a thing, a list of things. Never null, so that what stands below is seen. */
export function factOf(graph: Graph, { name, to, list }: Pick<FieldModel, 'name' | 'to' | 'list'>, number: number, at?: number | null): unknown {
  if (name === 'id' || name === 'code') return `${name}${number}`;
  const random = chanceAt(7, `${name} ${number}`);
  if (!to) return at ? `${name}${number} at ${at}` : `${name}${number}`;
  const one = () => thingOf(graph, to, random.below(POOL));
  return list ? Array.from({ length: 1 + random.below(2) }, one) : one();
}

/** What a root field gives. */
export function rootOf(graph: Graph, { to, list }: FieldModel): unknown {
  const one = (index: number) => thingOf(graph, to!, index);
  return list ? [one(2), one(0), one(3)] : one(1);
}

/** The type that an object has, by its number. */
export function typeOf({ implementers }: Graph, name: string, number: number): string {
  return name === INTERFACE ? implementers[number % implementers.length]! : name;
}

export function numberOf(key: unknown): number {
  return Number(/\d+$/.exec(String(key))?.[0] ?? -1);
}

/** Of an interface's types each takes only its own numbers. */
export function thingOf(graph: Graph, to: string, index: number): Thing {
  const { implementers } = graph;
  const own = implementers.indexOf(to);
  const number = own < 0 ? index : index * implementers.length + own;
  return { type: typeOf(graph, to, number), number };
}

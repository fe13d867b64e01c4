import {
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../random.js';
import type { WorldModel } from './world-model.js';
import { chanceAt, type FaultRates } from './fault-rates.js';

/** An object of a world: an entity is at "Type#number", everything else at the way to it. */
export interface Thing {
  __typename: string;
  at: string;
  /** The representation it was found by. */
  given?: Record<string, unknown>;
}

export interface FactSource {
  schema: GraphQLSchema;
  model: WorldModel;
  rates: FaultRates;
  subgraph: string;
}

/** How many entities of a type there are: few, so that places share them. */
const POOL = 4;

/** What a field gives. Key fields follow from the entity's number; all else from the seed, the object, the field and its arguments. */
export function factOf(source: FactSource, parent: Thing, field: string, type: GraphQLOutputType, args: object): unknown {
  const at = `${parent.at}.${field}${Object.keys(args).length > 0 ? JSON.stringify(args) : ''}`;
  if (source.model.keys.get(parent.__typename)?.has(field)) return keyOf(source, type, at, numberOf(parent.at));
  const own = chanceAt(source.rates.seed, `${source.subgraph} ${at}`);
  if (own.chance(source.rates.errors)) throw new Error(`no ${at}`);
  return valueOf(source, type, at, own);
}

/** The entity that a representation stands for; null where it is lost. */
export function entityOf(source: FactSource, typeName: string, given: Record<string, unknown>): Thing | null {
  const number = Number(/#(\d+)/.exec(JSON.stringify(given))?.[1] ?? /:(\d+)[,}]/.exec(JSON.stringify(given))?.[1] ?? 0);
  const implementers = source.model.implementers.get(typeName);
  const __typename = implementers && !isObjectType(source.schema.getType(typeName)) ? implementers[number % implementers.length]! : typeName;
  const random = chanceAt(source.rates.seed, `${source.subgraph} ${typeName}#${number}`);
  if (random.chance(source.rates.lost)) {
    if (random.chance(0.5)) return null;
    throw new Error(`no ${typeName}#${number}`);
  }
  return { __typename, at: `${__typename}#${number}`, given };
}

/** A value computed from what the representation gave. */
export function computedOf(type: GraphQLOutputType, { given = {} }: Thing): unknown {
  const text = JSON.stringify(given, (_key, value: unknown) => (isRecord(value) ? Object.fromEntries(Object.entries(value).sort()) : value));
  return isListType(type) ? [text, null] : text;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberOf(at: string): number {
  return Number(/#(\d+)$/.exec(at)?.[1] ?? chanceAt(0, at).below(POOL));
}

/** A key is the same in every subgraph, null too; what it is made of ends with the entity's number. */
function keyOf({ rates }: FactSource, type: GraphQLOutputType, at: string, number: number): unknown {
  if (!isNonNullType(type) && chanceAt(rates.seed, at).chance(rates.nulls)) return null;
  return keyValue(type, at.slice(at.lastIndexOf('.') + 1), number);
}

function keyValue(type: GraphQLOutputType, field: string, number: number): unknown {
  if (isNonNullType(type)) return keyValue(type.ofType, field, number);
  if (isListType(type)) return [keyValue(type.ofType, field, number), keyValue(type.ofType, field, number + 1)];
  if (isLeafType(type)) return type.name === 'Int' ? number : `${field}#${number}`;
  return { __typename: type.name, at: `${type.name}#${number}` };
}

function valueOf(source: FactSource, type: GraphQLOutputType, at: string, own: Random): unknown {
  const { rates } = source;
  const mayBeNull = !isNonNullType(type);
  if (own.chance(mayBeNull ? rates.nulls : rates.lies / 2)) return null;
  const inner = mayBeNull ? type : type.ofType;
  if (isListType(inner)) {
    if (own.chance(rates.lies / 4)) return [];
    const length = chanceAt(rates.seed, `${at} length`).below(4);
    return Array.from({ length }, (_, index) => valueOf(source, inner.ofType, `${at}.${index}`, own));
  }
  if (isLeafType(inner)) return own.chance(rates.lies) ? own.pick(['neither', 1.5, true, ['list'], { object: 1 }, '']) : leafOf(inner, at, rates.seed);
  return thingAt(source, inner, at);
}

function leafOf(type: GraphQLLeafType, at: string, seed: number): unknown {
  const random = chanceAt(seed, at);
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  switch (type.name) {
    case 'Int':
      return random.below(100);
    case 'Float':
      return random.below(400) / 4;
    case 'Boolean':
      return random.chance(0.5);
    case 'Any':
      return random.pick<unknown>([1, 'æ "b"', { a: [1, { b: null }] }, [[], {}], false]);
    default:
      return random.pick([at, at, 'æ "b"\n\u2028', '😀']);
  }
}

function thingAt({ schema, model, rates }: FactSource, type: GraphQLNamedType, at: string): Thing {
  const random = chanceAt(rates.seed, at);
  const number = random.below(POOL);
  const implementers = model.implementers.get(type.name);
  if (implementers && !isObjectType(type))
    return { __typename: implementers[number % implementers.length]!, at: `${implementers[number % implementers.length]}#${number}` };
  const possible = isObjectType(type) ? [type] : [...schema.getPossibleTypes(type as never)].sort((a, b) => (a.name < b.name ? -1 : 1));
  const { name } = random.pick(possible);
  return { __typename: name, at: model.entities.has(name) ? `${name}#${numberFor(model, name, number)}` : at };
}

/** Of an interface that is an entity, the number says the type; so a type takes only its own numbers. */
function numberFor({ implementers }: WorldModel, name: string, number: number): number {
  for (const names of implementers.values()) {
    const index = names.indexOf(name);
    if (index >= 0) return number * names.length + index;
  }
  return number;
}

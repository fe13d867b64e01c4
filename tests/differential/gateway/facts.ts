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
import type { Lore } from './lore.js';
import { chanceAt, type Weather } from './weather.js';

/** An object of a world: an entity is at "Type#number", everything else at the way to it. */
export interface Thing {
  __typename: string;
  at: string;
  /** The representation it was found by. */
  given?: Record<string, unknown>;
}

export interface Question {
  schema: GraphQLSchema;
  lore: Lore;
  weather: Weather;
  subgraph: string;
}

/** How many entities of a type there are: few, so that places share them. */
const POOL = 4;

/** What a field gives. Key fields follow from the entity's number; all else from the seed, the object, the field and its arguments. */
export function factOf(asked: Question, parent: Thing, field: string, type: GraphQLOutputType, args: object): unknown {
  const at = `${parent.at}.${field}${Object.keys(args).length > 0 ? JSON.stringify(args) : ''}`;
  if (asked.lore.keys.get(parent.__typename)?.has(field)) return keyOf(asked, type, at, numberOf(parent.at));
  const own = chanceAt(asked.weather.seed, `${asked.subgraph} ${at}`);
  if (own.chance(asked.weather.errors)) throw new Error(`no ${at}`);
  return valueOf(asked, type, at, own);
}

/** The entity that a representation stands for; null where it is lost. */
export function entityOf(asked: Question, typeName: string, given: Record<string, unknown>): Thing | null {
  const number = Number(/#(\d+)/.exec(JSON.stringify(given))?.[1] ?? /:(\d+)[,}]/.exec(JSON.stringify(given))?.[1] ?? 0);
  const known = asked.lore.implementers.get(typeName);
  const __typename = known && !isObjectType(asked.schema.getType(typeName)) ? known[number % known.length]! : typeName;
  const random = chanceAt(asked.weather.seed, `${asked.subgraph} ${typeName}#${number}`);
  if (random.chance(asked.weather.lost)) {
    if (random.chance(0.5)) return null;
    throw new Error(`no ${typeName}#${number}`);
  }
  return { __typename, at: `${__typename}#${number}`, given };
}

/** A value computed from what the representation gave. */
export function computedOf(type: GraphQLOutputType, { given = {} }: Thing): unknown {
  const told = JSON.stringify(given, (_key, value: unknown) => (isRecord(value) ? Object.fromEntries(Object.entries(value).sort()) : value));
  return isListType(type) ? [told, null] : told;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberOf(at: string): number {
  return Number(/#(\d+)$/.exec(at)?.[1] ?? chanceAt(0, at).below(POOL));
}

/** A key is the same in every subgraph, null too; what it is made of ends with the entity's number. */
function keyOf({ weather }: Question, type: GraphQLOutputType, at: string, number: number): unknown {
  if (!isNonNullType(type) && chanceAt(weather.seed, at).chance(weather.nulls)) return null;
  return keyValue(type, at.slice(at.lastIndexOf('.') + 1), number);
}

function keyValue(type: GraphQLOutputType, field: string, number: number): unknown {
  if (isNonNullType(type)) return keyValue(type.ofType, field, number);
  if (isListType(type)) return [keyValue(type.ofType, field, number), keyValue(type.ofType, field, number + 1)];
  if (isLeafType(type)) return type.name === 'Int' ? number : `${field}#${number}`;
  return { __typename: type.name, at: `${type.name}#${number}` };
}

function valueOf(asked: Question, type: GraphQLOutputType, at: string, own: Random): unknown {
  const { weather } = asked;
  const mayBeNull = !isNonNullType(type);
  if (own.chance(mayBeNull ? weather.nulls : weather.lies / 2)) return null;
  const inner = mayBeNull ? type : type.ofType;
  if (isListType(inner)) {
    if (own.chance(weather.lies / 4)) return [];
    const length = chanceAt(weather.seed, `${at} length`).below(4);
    return Array.from({ length }, (_, index) => valueOf(asked, inner.ofType, `${at}.${index}`, own));
  }
  if (isLeafType(inner)) return own.chance(weather.lies) ? own.pick(['neither', 1.5, true, ['list'], { object: 1 }, '']) : leafOf(inner, at, weather.seed);
  return thingAt(asked, inner, at);
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

function thingAt({ schema, lore, weather }: Question, type: GraphQLNamedType, at: string): Thing {
  const random = chanceAt(weather.seed, at);
  const number = random.below(POOL);
  const known = lore.implementers.get(type.name);
  if (known && !isObjectType(type)) return { __typename: known[number % known.length]!, at: `${known[number % known.length]}#${number}` };
  const possible = isObjectType(type) ? [type] : [...schema.getPossibleTypes(type as never)].sort((a, b) => (a.name < b.name ? -1 : 1));
  const { name } = random.pick(possible);
  return { __typename: name, at: lore.entities.has(name) ? `${name}#${numberFor(lore, name, number)}` : at };
}

/** Of an interface that is an entity, the number says the type; so a type takes only its own numbers. */
function numberFor({ implementers }: Lore, name: string, number: number): number {
  for (const names of implementers.values()) {
    const index = names.indexOf(name);
    if (index >= 0) return number * names.length + index;
  }
  return number;
}

import { BadInput } from '@portfolio/errors';
import type { InputExtensions } from '@portfolio/graphql';
import {
  GraphQLFloat,
  GraphQLID,
  GraphQLString,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';

type Values = Record<string, unknown>;

/** Returns the checked value; throws BadInput that names `place`. */
type Check = (value: unknown, place: string) => unknown;

/** The longest text, in characters, and the longest list that a client may send, so that statements have a bounded size. */
const LONGEST_TEXT = 1_000;
const LONGEST_LIST = 1_000;
const PLAIN = /^[ -~]*$/;

export interface Accepts {
  /** Whether null is a value of an input object's field, as where it empties what is stored; else it is refused there, since it says neither something nor nothing. */
  nulls?: boolean;
}

/**
 * Makes the check of a field's arguments from their types, once for all fields: what no row can hold is refused, texts are composed (Unicode's NFC), and
 * null is the argument's default. Undefined where there is nothing to look at.
 */
export function argumentsCheck(args: readonly GraphQLArgument[], accepts: Accepts = {}): ((raw: object) => object) | undefined {
  const checks = args.flatMap((argument) => {
    const check = argumentCheck(argument, accepts);
    return check ? [[argument.name, check] as const] : [];
  });
  if (checks.length === 0) return undefined;
  return (raw) => {
    let changed: Values | undefined;
    for (const [name, check] of checks) {
      const value = (raw as Values)[name];
      if (value === undefined) continue;
      const checked = check(value, name);
      if (checked !== value) (changed ??= { ...raw })[name] = checked;
    }
    return changed ?? raw;
  };
}

function argumentCheck({ type, defaultValue, extensions }: GraphQLArgument, accepts: Accepts): Check | undefined {
  const check = (extensions as InputExtensions).opaque ? undefined : checkOf(type, accepts);
  if (!check && defaultValue === undefined) return undefined;
  const otherwise = defaultValue ?? null;
  return (value, place) => (value === null ? otherwise : check ? check(value, place) : value);
}

function checkOf(type: GraphQLInputType, accepts: Accepts): Check | undefined {
  const bare = getNullableType(type);
  if (isListType(bare)) return listCheck(checkOf(bare.ofType, accepts));
  if (isInputObjectType(bare)) return objectCheck(bare, accepts);
  if (bare === GraphQLString || bare === GraphQLID) return checkedText;
  return bare === GraphQLFloat ? checkedNumber : undefined;
}

function listCheck(check: Check | undefined): Check {
  return (value, place) => {
    const items = value as unknown[];
    if (items.length > LONGEST_LIST) throw new BadInput(`expected at most ${LONGEST_LIST} values in "${place}", but got ${items.length}`);
    if (!check) return items;
    const checked = items.map((item) => (item === null ? item : check(item, place)));
    return checked.every((item, index) => item === items[index]) ? items : checked;
  };
}

/** The checks of input objects: one of each, since they can stand inside themselves and in many arguments. */
const withNulls = new WeakMap<GraphQLInputObjectType, Check>();
const withoutNulls = new WeakMap<GraphQLInputObjectType, Check>();

function objectCheck(type: GraphQLInputObjectType, accepts: Accepts): Check {
  const made = accepts.nulls ? withNulls : withoutNulls;
  return made.get(type) ?? makeObjectCheck(type, accepts, made);
}

function makeObjectCheck(type: GraphQLInputObjectType, accepts: Accepts, made: WeakMap<GraphQLInputObjectType, Check>): Check {
  const checks = new Map<string, Check | undefined>();
  const otherwise = type.getFields().exists ? ', or write "exists: false" for rows without one' : '';
  const { check: whole } = type.extensions as InputExtensions;
  const check: Check = (value, place) => {
    const raw = value as Values;
    let changed: Values | undefined;
    for (const name of Object.keys(raw)) {
      const at = `${place}.${name}`;
      const field = raw[name];
      if (field === null && !accepts.nulls) throw new BadInput(`expected a value for "${at}", but got null; leave it out where it is no condition${otherwise}`);
      const fieldCheck = field === null ? undefined : checks.get(name);
      const checked = fieldCheck ? fieldCheck(field, at) : field;
      if (checked !== field) (changed ??= { ...raw })[name] = checked;
    }
    const checked = changed ?? raw;
    whole?.(checked as never, place);
    return checked;
  };
  made.set(type, check);
  for (const field of Object.values(type.getFields())) checks.set(field.name, checkOf(field.type, accepts));
  return check;
}

/** Whether a value is a text that is as it must be at first sight, as most keys are. */
export function isPlainText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT && PLAIN.test(value);
}

/** As a key that another subgraph was given, too: throws BadInput for a text that no row can hold. */
export function checkedText(value: unknown, place: string): string {
  if (isPlainText(value)) return value;
  const text = value as string;
  if (text.length > LONGEST_TEXT) throw new BadInput(`expected "${place}" to be a text of at most ${LONGEST_TEXT} characters, but got ${text.length}`);
  if (text.includes('\0')) throw new BadInput(`expected "${place}" to be a text without the character U+0000, but got one with it`);
  if (!text.isWellFormed()) throw new BadInput(`expected "${place}" to be a text of whole characters, but got one with half a surrogate pair`);
  return text.normalize('NFC');
}

function checkedNumber(value: unknown, place: string): unknown {
  if (Number.isFinite(value)) return value;
  throw new BadInput(`expected "${place}" to be a number, but got one beyond all numbers`);
}

import { inWords } from './names.js';

/** A closed set of values, each under its own name: `DataAccessStatus.EXPECTED` is `'EXPECTED'`. */
export type EnumOf<V extends string = string> = { readonly [K in V]: K };

/** A value of an enum. */
export type ValueOf<E> = string & keyof E;

/** What an enum is called, and what its values mean. */
export interface EnumWords {
  name: string;
  description: string;
  /** In their order. */
  values: Readonly<Record<string, ValueWords>>;
}

export interface ValueWords {
  /** In English, with the Danish term in quotes. */
  description: string;
  /** In Danish, for people who read the value beside its facts. */
  label: string;
  /** The same in English. */
  englishLabel: string;
}

/** As a value is declared; without an English label, its name is one: `NOT_STATED` is "Not stated". */
export type DeclaredValue = readonly [description: string, label: string, englishLabel?: string];

const defined = new Map<object, EnumWords>();

/** Declares an enum once, for columns, fields, filters, orders and groups: its values with their description and their labels. */
export function defineEnum<V extends string>(name: string, description: string, values: Record<V, DeclaredValue>): EnumOf<V> {
  const entries = Object.entries(values) as [V, DeclaredValue][];
  for (const [value, [meaning, label, englishLabel = value]] of entries) {
    if (!meaning.trim() || !label.trim() || !englishLabel.trim())
      throw new Error(`expected ${name}.${value} to have a description and labels, but one is empty`);
  }
  const members = Object.fromEntries(entries.map(([value]) => [value, value])) as EnumOf<V>;
  const wordsOfValue = ([value, [meaning, label, englishLabel = inWords(value)]]: [V, DeclaredValue]) => [value, { description: meaning, label, englishLabel }];
  defined.set(members, { name, description, values: Object.fromEntries(entries.map(wordsOfValue)) as EnumWords['values'] });
  return members;
}

export function valuesOf<V extends string>(members: EnumOf<V>): V[] {
  return Object.keys(members) as V[];
}

/** What an enum was declared with. */
export function wordsOf(members: EnumOf): EnumWords {
  const words = defined.get(members);
  if (!words) throw new Error(`expected an enum of defineEnum, but got an object with ${Object.keys(members).join(', ') || 'nothing'}`);
  return words;
}

/** Every enum declared so far. */
export function definedEnums(): EnumOf[] {
  return [...defined.keys()] as EnumOf[];
}

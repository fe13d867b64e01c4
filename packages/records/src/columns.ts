import type { EntityProperty } from '@mikro-orm/core';
import { z } from 'zod';
import type { KeyedType } from './keys.js';
import type { RecordDefinition } from './record.js';
import { snake } from './names.js';
import * as values from './values.js';

type Property = Partial<EntityProperty> & Record<string, unknown>;

/** One fact of a record, declared once: how a data file's value is checked and where it is kept. */
export interface Column<T = unknown> {
  kind: 'key' | 'scalar' | 'list' | 'reference' | 'references' | 'date' | 'value' | 'children' | 'backReference';
  /** Checks the value in a data file; absent where the loader supplies it. */
  check?: z.ZodType;
  /** The table's columns; absent for children, which are rows of their own table. */
  properties: (name: string) => Record<string, Property>;
  children?: RecordDefinition;
  /** Type-level only. */
  readonly type?: T;
}

export const SLUG = /^[a-z0-9][a-z0-9-]*$/;

/** What a slug is, for people. */
const SLUG_WORDS = 'an id of lower-case letters, digits and hyphens, such as "aula-dba"';

/** The record's stable id, a slug unless another pattern is given, with words for it. */
export function key(pattern: RegExp = SLUG, words: string = SLUG_WORDS): Column<string> {
  const check = z.string().regex(pattern, { error: ({ input }) => `expected ${words}, but got ${JSON.stringify(input)}` });
  return { kind: 'key', check, properties: (name) => ({ [name]: { type: 'text', columnType: 'text', primary: true, ...ordered('text') } }) };
}

/** The key of a record that is one to one with another: that record's key. */
export function keyReference(type: KeyedType): Column<string> {
  return { ...key(), check: values.keyValue(type) };
}

/** The key of nested rows that have no id of their own: the parent's key and the place under it. */
export const placeKey = (): Column<string> => ({ kind: 'key', properties: key().properties });

export const text = (): Column<string> => scalar(values.textValue, 'text');
export const optionalText = (): Column<string | null> => optional(values.textValue, 'text');
export const integer = (): Column<number> => scalar(z.int(), 'int', 'integer');
export const optionalInteger = (): Column<number | null> => optional(z.int(), 'int', 'integer');
export const flag = (): Column<boolean> => ({ ...scalar<boolean>(z.boolean().default(false), 'boolean', 'boolean') });
export const optionalFlag = (): Column<boolean | null> => optional<boolean>(z.boolean(), 'boolean', 'boolean');
export const choice = <const V extends string>(options: readonly V[]): Column<V> => scalar<V>(z.enum(options), 'text');
export const optionalChoice = <const V extends string>(options: readonly V[]): Column<V | null> => optional<V>(z.enum(options), 'text');
export const basis = (): Column<Basis> => choice(values.BASES);
export const optionalBasis = (): Column<Basis | null> => optionalChoice(values.BASES);
/** `2014`, `2019-06` or `2025-11-21`. */
export const optionalPartialDay = (): Column<string | null> => optional(values.partialDayValue, 'text');
export const optionalDay = (): Column<string | null> => optional(values.dayValue, 'date', 'date');

/** One of a closed set, the usual one where the data file gives none. */
export const defaultChoice = <const V extends string>(options: readonly V[], usual: V): Column<V> => scalar<V>(z.enum(options).default(usual), 'text');

/** Texts in their source's order. */
export const texts = (): Column<string[]> => ({ ...array(z.array(values.textValue).default([])), kind: 'list' });
export const choices = <const V extends string>(options: readonly V[]): Column<V[]> => ({ ...array<V>(z.array(z.enum(options)).default([])), kind: 'list' });

/** The key of another record, of this subgraph or of another. */
export const reference = (type: KeyedType): Column<string> => ({ ...scalar<string>(values.keyValue(type), 'text'), kind: 'reference' });
export const optionalReference = (type: KeyedType): Column<string | null> => ({ ...optional(values.keyValue(type), 'text'), kind: 'reference' });
/** Keys of other records, in their source's order; a query by one of them uses the array's index. */
export const references = (type: KeyedType): Column<string[]> => ({ ...array<string>(z.array(values.keyValue(type)).default([])), kind: 'references' });

/** A date as its source states it; the database keeps `<name>From`, `<name>To` and `<name>Status` beside it for filters and orders. */
export function approximateDate(): Column<values.ApproximateDateValue> {
  const properties = (name: string): Record<string, Property> => ({
    [name]: { type: 'json', columnType: 'jsonb' },
    [`${name}From`]: dayOf(name, 'from'),
    [`${name}To`]: dayOf(name, 'to'),
    [`${name}Status`]: generated(`"${snake(name)}" ->> 'status'`, 'text'),
  });
  const unstated = { precision: 'NONE', status: 'NOT_STATED', raw: null, date: null, from: null, to: null, yearInferred: false, note: null } as const;
  return { kind: 'date', check: values.approximateDateValue.default(unstated), properties };
}

export const citations = (): Column<values.CitationValue[]> => ({ ...json(values.citationsValue), kind: 'value' });
/** A value with parts of its own that nothing refers to. */
export const value = <S extends z.ZodType>(schema: S): Column<z.infer<S>> => json(schema);
export const optionalValue = <S extends z.ZodType>(schema: S): Column<z.infer<S> | null> => json(schema.nullable().default(null), true);
export const valueList = <S extends z.ZodType>(schema: S): Column<z.infer<S>[]> => json(z.array(schema).default([]));

/** A column that no data file may give: the subgraph concludes it from others. */
export function concluded<T>(column: Column<T>): Column<T> {
  return { ...column, check: undefined };
}

/** Rows of their own, nested under this record in its data file; they inherit its citations where they give none. */
export function children(record: RecordDefinition): Column<never> {
  return { kind: 'children', children: record, properties: () => ({}) };
}

/** The record this one is nested under in its data file. */
export const parent = (): Column<string> => ({
  kind: 'backReference',
  properties: (name) => ({ [name]: { type: 'text', columnType: 'text', ...ordered('text') } }),
});

export type Basis = (typeof values.BASES)[number];

function scalar<T>(check: z.ZodType, columnType: string, type = columnType): Column<T> {
  return { kind: 'scalar', check, properties: (name) => ({ [name]: { type, columnType, ...ordered(columnType) } }) };
}

function optional<T>(check: z.ZodType, columnType: string, type = columnType): Column<T | null> {
  return {
    kind: 'scalar',
    check: check.nullable().default(null),
    properties: (name) => ({ [name]: { type, columnType, nullable: true, ...ordered(columnType) } }),
  };
}

/** Texts are ordered by code point on every database, whatever its locale, so that lists and cursors are the same. */
function ordered(columnType: string): Property {
  return columnType === 'text' ? { collation: 'C' } : {};
}

function array<T>(check: z.ZodType): Column<T[]> {
  return { kind: 'list', check, properties: (name) => ({ [name]: { type: 'array', runtimeType: 'string[]', columnType: 'text[]' } }) };
}

function json<T>(check: z.ZodType, nullable = false): Column<T> {
  return { kind: 'value', check, properties: (name) => ({ [name]: { type: 'json', columnType: 'jsonb', nullable } }) };
}

/** make_date is immutable where a cast from text is not, so the database itself keeps the day beside its source's words. */
function dayOf(name: string, bound: 'from' | 'to'): Property {
  const part = (n: number) => `split_part("${snake(name)}" ->> '${bound}', '-', ${n})::int`;
  return generated(`make_date(${part(1)}, ${part(2)}, ${part(3)})`, 'date');
}

function generated(expression: string, columnType: string): Property {
  return { type: columnType, columnType, nullable: true, generated: `(${expression}) stored` };
}

import type { EntityProperty } from '@mikro-orm/core';
import { z } from 'zod';
import { Basis } from './common-enums.js';
import { valuesOf, type EnumOf } from './enums.js';
import type { KeyedType } from './keys.js';
import type { RecordDefinition } from './record.js';
import { snake } from './names.js';
import { sortKeyOf } from './sort-keys.js';
import * as values from './values.js';

type Property = Partial<EntityProperty> & Record<string, unknown>;

export type Kind = 'key' | 'scalar' | 'list' | 'reference' | 'references' | 'date' | 'citations' | 'value' | 'values' | 'children' | 'backReference';

/** What one value of a column is: the type it has for clients. Of a value, only the field that shows it knows the type. */
export type Form = 'id' | 'text' | 'integer' | 'boolean' | 'day' | 'localTime' | 'approximateDate' | 'value';

/** One fact of a record, declared once: how a data file's value is checked, where it is stored and what clients get. */
export interface Column<T = unknown, K extends Kind = Kind> {
  kind: K;
  form: Form;
  /** Whether a row may have no value. */
  optional?: boolean;
  /** The closed set that its values, or the members of its list, are of. */
  values?: EnumOf;
  /** Checks the value in a data file; absent where the loader supplies it. */
  check?: z.ZodType;
  /** The column whose fact it is the basis of. */
  basisOf?: string;
  /** Of a key that the loader makes. */
  madeOf?: MadeOf;
  /** Whether it holds what the row itself is called besides its name. */
  isAlias?: boolean;
  /** The table's columns; absent for children, which are rows of their own table. */
  properties: (name: string) => Record<string, Property>;
  children?: RecordDefinition;
  /** The type whose keys a reference holds. */
  refersTo?: KeyedType;
  /** Type-level only. */
  readonly type?: T;
}

export const SLUG = /^[a-z0-9][a-z0-9-]*$/;

/** What a slug is, for people. */
const SLUG_WORDS = 'an id of lower-case letters, digits and hyphens, such as "aula-dba"';

/** The record's stable id, a slug unless another pattern is given, with words for it. */
export function key(pattern: RegExp = SLUG, words: string = SLUG_WORDS): Column<string, 'key'> {
  const check = z.string().regex(pattern, { error: ({ input }) => `expected ${words}, but got ${JSON.stringify(input)}` });
  return { kind: 'key', form: 'id', check, properties: (name) => ({ [name]: { type: 'text', columnType: 'text', primary: true, ...ordered('text') } }) };
}

/** How the id of a row that its data file gives none is made; see `madeId`. */
export interface MadeOf {
  /** The column that holds the key it stands under, where that is not the row's parent. */
  under?: string;
  /** The columns that tell it from others under that key; none where only its place does. */
  by: readonly string[];
  /** Between the key and these, instead of the record's name. */
  joint?: string;
}

const madeKey = (madeOf: MadeOf): Column<string, 'key'> => ({ kind: 'key', form: 'id', madeOf, properties: key().properties });

/**
 * The key of nested rows that their file gives no id: the parent's id, the record's name, and the values of the columns that tell the row from its siblings. Rows that are
 * alike in them, and those of records without such columns, are counted in the order of the file.
 */
export const nestedKey = (by: readonly string[] = [], joint?: string): Column<string, 'key'> => madeKey({ by, joint });

/** The key of rows that are one to one with another record's: the key that the column holds, and the record's name. */
export const keyUnder = (under: string): Column<string, 'key'> => madeKey({ under, by: [] });

/** Our own words, in Danish. */
export const text = (): Column<string, 'scalar'> => scalar('text', values.textValue, 'text');
export const optionalText = (): Column<string | null, 'scalar'> => optional('text', values.textValue, 'text');
/** Words of a source, as they stand there. */
export const quotation = (): Column<string, 'scalar'> => scalar('text', values.quotationValue, 'text');
export const optionalQuotation = (): Column<string | null, 'scalar'> => optional('text', values.quotationValue, 'text');
/** A name, a code, a number or an address, in whatever language. */
export const name = (): Column<string, 'scalar'> => scalar('text', values.nameValue, 'text');
export const optionalName = (): Column<string | null, 'scalar'> => optional('text', values.nameValue, 'text');
/** What the row itself is called besides: an abbreviation, a code, a number. */
export const optionalAlias = (): Column<string | null, 'scalar'> => ({ ...optionalName(), isAlias: true });
export const integer = (): Column<number, 'scalar'> => scalar('integer', z.int(), 'int', 'integer');
export const optionalInteger = (): Column<number | null, 'scalar'> => optional('integer', z.int(), 'int', 'integer');
export const flag = (): Column<boolean, 'scalar'> => scalar('boolean', z.boolean().default(false), 'boolean');
/** `20:30`, the time of a day in Denmark. */
export const optionalLocalTime = (): Column<string | null, 'scalar'> => optional('localTime', values.localTimeValue, 'text');
export const optionalDay = (): Column<string | null, 'scalar'> => optional('day', values.dayValue, 'date');

/** The values of a closed set; a list of texts where clients have no enum of it. */
export type Options<V extends string> = EnumOf<V> | readonly V[];

/** One of a closed set. */
export const choice = <const V extends string>(options: Options<V>): Column<V, 'scalar'> => ({
  ...scalar<V>('text', oneOf(options), 'text'),
  ...enumOf(options),
});
export const optionalChoice = <const V extends string>(options: Options<V>): Column<V | null, 'scalar'> => ({
  ...optional<V>('text', oneOf(options), 'text'),
  ...enumOf(options),
});
/** One of a closed set, the usual one where the data file gives none. */
export const defaultChoice = <const V extends string>(options: Options<V>, usual: V): Column<V, 'scalar'> => ({
  ...scalar<V>('text', z.enum(listOf(options)).default(usual as never), 'text'),
  ...enumOf(options),
});
export const choices = <const V extends string>(options: Options<V>): Column<V[], 'list'> => ({
  ...array<V, 'list'>('list', 'text', z.array(oneOf(options)).default([])),
  ...enumOf(options),
});
export const basis = (): Column<Basis, 'scalar'> => choice(Basis);
/**
 * How the fact of another column is known. Null exactly where that is empty or says that nothing is known; where a data file gives none, the loader writes that the fact is
 * STATED.
 */
export const basisOf = (fact: string): Column<Basis | null, 'scalar'> => ({ ...optionalChoice(Basis), basisOf: fact });
export const optionalBasis = (): Column<Basis | null, 'scalar'> => optionalChoice(Basis);

/** Texts in their source's order. */
export const texts = (): Column<string[], 'list'> => array<string, 'list'>('list', 'text', z.array(values.textValue).default([]));
export const quotations = (): Column<string[], 'list'> => array<string, 'list'>('list', 'text', z.array(values.quotationValue).default([]));
export const names = (): Column<string[], 'list'> => array<string, 'list'>('list', 'text', z.array(values.nameValue).default([]));
/** What the row itself is called besides. */
export const aliases = (): Column<string[], 'list'> => ({ ...names(), isAlias: true });

/** The key of another record, of this subgraph or of another. */
export const reference = (refersTo: KeyedType): Column<string, 'reference'> => ({
  ...scalar<string>('id', values.keyValue(refersTo), 'text'),
  kind: 'reference',
  refersTo,
});
export const optionalReference = (refersTo: KeyedType): Column<string | null, 'reference'> => ({
  ...optional<string>('id', values.keyValue(refersTo), 'text'),
  kind: 'reference',
  refersTo,
});
/** Keys of other records, in their source's order; a query by one of them uses the array's index. */
export const references = (refersTo: KeyedType): Column<string[], 'references'> => ({
  ...array<string, 'references'>('references', 'id', z.array(values.keyValue(refersTo)).default([])),
  refersTo,
});

/**
 * A date as its source states it, in a data file also `2014`, `2019-06` or `2025-11-21` alone; the database keeps `<name>From`, `<name>To`, `<name>Status` and
 * `<name>Precision` beside it for filters and orders.
 */
export function approximateDate(): Column<values.ApproximateDateValue, 'date'> {
  const properties = (name: string): Record<string, Property> => ({
    [name]: { type: 'json', columnType: 'jsonb' },
    [`${name}From`]: dayOf(name, 'from'),
    [`${name}To`]: dayOf(name, 'to'),
    [`${name}Status`]: generated(`"${snake(name)}" ->> 'status'`, 'text'),
    [`${name}Precision`]: generated(`"${snake(name)}" ->> 'precision'`, 'text'),
  });
  const unstated = { precision: null, status: 'NOT_STATED', raw: null, date: null, from: null, to: null, yearInferred: false, note: null } as const;
  return { kind: 'date', form: 'approximateDate', check: values.approximateDateInFile.default(unstated), properties };
}

export const citations = (): Column<values.CitationValue[], 'citations'> => json('citations', values.citationsValue);
/** A value with parts of its own that nothing refers to. */
export const value = <S extends z.ZodType>(schema: S): Column<z.infer<S>, 'value'> => json('value', schema);
export const optionalValue = <S extends z.ZodType>(schema: S): Column<z.infer<S> | null, 'value'> => json('value', schema.nullable().default(null), true);
export const valueList = <S extends z.ZodType>(schema: S): Column<z.infer<S>[], 'values'> => json('values', z.array(schema).default([]));

/** Any JSON or none, of a record whose rows stand in no data file. */
export const optionalJson = (): Column<unknown, 'value'> => json('value', z.unknown(), true);

/** A column that no data file may give: the subgraph concludes it from others. */
export function concluded<T, K extends Kind>(column: Column<T, K>): Column<T, K> {
  return { ...column, check: undefined };
}

/** Rows of their own, nested under this record in its data file; they inherit its citations where they give none. */
export function children(record: RecordDefinition): Column<never, 'children'> {
  return { kind: 'children', form: 'value', children: record, properties: () => ({}) };
}

/** The record this one is nested under in its data file. */
export const parent = (): Column<string, 'backReference'> => ({
  kind: 'backReference',
  form: 'id',
  properties: (name) => ({ [name]: { type: 'text', columnType: 'text', ...ordered('text') } }),
});

function scalar<T>(form: Form, check: z.ZodType, columnType: string, type = columnType): Column<T, 'scalar'> {
  return { kind: 'scalar', form, check, properties: (name) => ({ [name]: { type, columnType, ...ordered(columnType) } }) };
}

function optional<T>(form: Form, check: z.ZodType, columnType: string, type = columnType): Column<T | null, 'scalar'> {
  const properties = (name: string) => ({ [name]: { type, columnType, nullable: true, ...ordered(columnType) } });
  return { kind: 'scalar', form, optional: true, check: check.nullable().default(null), properties };
}

/** Texts are ordered by code point on every database, whatever its locale, so that lists and cursors are the same. */
function ordered(columnType: string): Property {
  return columnType === 'text' ? { collation: 'C' } : {};
}

function array<T, K extends 'list' | 'references'>(kind: K, form: Form, check: z.ZodType): Column<T[], K> {
  return { kind, form, check, properties: (name) => ({ [name]: { type: 'array', runtimeType: 'string[]', columnType: 'text[]' } }) };
}

function json<T, K extends Kind>(kind: K, check: z.ZodType, nullable = false): Column<T, K> {
  const properties = (name: string) => ({ [name]: { type: 'json', columnType: 'jsonb', nullable } });
  return { kind, form: 'value', optional: nullable, check, properties };
}

function listOf<V extends string>(options: Options<V>): readonly V[] {
  return Array.isArray(options) ? (options as readonly V[]) : valuesOf(options as EnumOf<V>);
}

function oneOf(options: Options<string>): z.ZodType {
  return z.enum(listOf(options));
}

function enumOf(options: Options<string>): { values?: EnumOf } {
  return Array.isArray(options) ? {} : { values: options as EnumOf };
}

/** make_date is immutable where a cast from text is not, so the database itself keeps the day beside its source's words. */
function dayOf(name: string, bound: 'from' | 'to'): Property {
  const part = (n: number) => `split_part("${snake(name)}" ->> '${bound}', '-', ${n})::int`;
  return generated(`make_date(${part(1)}, ${part(2)}, ${part(3)})`, 'date');
}

/** What the database keeps beside a name, by which rows are in the order that Danes have names in. */
export function sortKey(name: string): Property {
  return { ...generated(sortKeyOf(snake(name)), 'text'), ...ordered('text') };
}

function generated(expression: string, columnType: string): Property {
  return { type: columnType, columnType, nullable: true, generated: `(${expression}) stored` };
}

import type { PropertyOf, RecordDefinition, Row } from '@portfolio/records';

/**
 * A condition on a record's columns, as MikroORM has them, of plain values: no raw fragments. Beside MikroORM's operators, `$holds` looks
 * through a text, upper and lower case alike, whatever the database's locale; `$in`, `$nin` and `$overlap` also take a ValuesOf.
 */
export type Where<R extends RecordDefinition = RecordDefinition> = { readonly [P in PropertyOf<R>]?: Operand<ValueIn<R, P>> } & {
  readonly $and?: readonly Where<R>[];
  readonly $or?: readonly Where<R>[];
  readonly $not?: Where<R>;
};

type ValueIn<R extends RecordDefinition, P> = P extends keyof Row<R> ? Row<R>[P] : string;

/** A value, or operators of which all must hold. */
type Operand<T> = unknown extends T ? unknown : T | null | Operators<T>;

type Operators<T> = { readonly [O in '$eq' | '$ne' | '$lt' | '$lte' | '$gt' | '$gte']?: T | null } & {
  readonly $in?: readonly T[] | ValuesOf;
  readonly $nin?: readonly T[] | ValuesOf;
  /** Of a list: holds all of these. */
  readonly $contains?: Readonly<T>;
  /** Of a list: holds one of these. */
  readonly $overlap?: Readonly<T> | ValuesOf;
  readonly $holds?: string;
};

/** The values of a column in the rows that meet a condition, of a list column each of its values: a query within the query. */
export class ValuesOf<R extends RecordDefinition = RecordDefinition> {
  constructor(
    readonly record: R,
    readonly column: PropertyOf<R>,
    readonly where: Where<R>,
  ) {}
}

/** The condition that a column is, or a list column holds, one of the keys. */
export function keyed<R extends RecordDefinition>(record: R, column: string & keyof R['columns'], keys: readonly string[]): Where<R> {
  const where: Where = { [column]: isList(record, column) ? { $overlap: keys } : { $in: keys } };
  return where as Where<R>;
}

/** Which rows are of a key: those whose column is, or holds, it, or those that meet a condition on it, which is told all keys whose rows are asked for. */
export type Relation<R extends RecordDefinition = RecordDefinition> = (string & keyof R['columns']) | ((keys: readonly string[]) => Where<R>);

/** The condition that a row is of this key. */
export function relatedTo(record: RecordDefinition, relation: Relation, key: string): Where {
  if (typeof relation !== 'string') return relation([key]);
  return { [relation]: isList(record, relation) ? { $contains: [key] } : { $eq: key } };
}

/** Stands in a condition for the key whose rows a statement reads, where it reads those of several keys one by one. */
export const EACH_KEY = Symbol('each key') as unknown as string;

/** The columns that a condition names. */
export function columnsIn(where: object): string[] {
  const names = Object.entries(where).flatMap(([name, value]) => (name.startsWith('$') ? [value as object | object[]].flat().flatMap(columnsIn) : [name]));
  return [...new Set(names)];
}

export function isList(record: RecordDefinition, column: string): boolean {
  const { kind } = record.columns[column] ?? {};
  return kind === 'references' || kind === 'list';
}

export function both(first: Where, second: Where | undefined): Where {
  return second && Object.keys(second).length > 0 ? { $and: [first, second] } : first;
}

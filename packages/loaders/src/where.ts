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

/** The condition that a column is, or a list column holds, this key. */
export function keyedBy(record: RecordDefinition, column: string, key: string): Where {
  return { [column]: isList(record, column) ? { $contains: [key] } : { $eq: key } };
}

export function isList(record: RecordDefinition, column: string): boolean {
  const { kind } = record.columns[column] ?? {};
  return kind === 'references' || kind === 'list';
}

export function both(first: Where, second: Where | undefined): Where {
  return second && Object.keys(second).length > 0 ? { $and: [first, second] } : first;
}

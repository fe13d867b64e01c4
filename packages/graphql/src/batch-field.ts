import type { PropertyOf, RecordDefinition } from '@portfolio/records';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Extensions, FieldResolver, Mutation, Query, type ClassType } from 'type-graphql';
import { useInstead } from './deprecation.js';
import type { RecordType } from './record-type.js';
import { tagField, type Tag } from './tag.js';

/** What a field is of: a class, a scalar or an enum, or an array of one. */
export type TypeFunction = () => object;

export interface FieldOptions {
  description: string;
  /** Of a list, whether its items may be null, too. */
  nullable?: boolean | 'items';
  /** The class of the field's arguments, an @ArgsType. */
  args?: () => ClassType;
  deprecationReason?: string;
  /** A former name of the field: the same under that name, deprecated. */
  deprecated?: string;
  tag?: Tag;
}

export interface BatchOptions<N extends string = string> extends FieldOptions {
  /**
   * The columns of its parents that the function looks at. Where every field of an operation names them, only the columns that are selected and those looked at
   * are read; without it, all columns are.
   */
  needs?: readonly N[];
  /** Columns that it looks at of rows it loads itself, besides their key and the column it looks them up by. Rows that are only passed on need none. */
  reads?: readonly ColumnsRead[];
}

export interface ColumnsRead {
  record: RecordDefinition;
  columns: readonly string[];
}

/** Names columns of a record. */
export function columnsOf<R extends RecordDefinition>(record: R, ...columns: PropertyOf<R>[]): ColumnsRead {
  return { record, columns };
}

/** One value per parent, in parent order: how every relation and computed field is declared, once. */
export type Batch = (parents: never[], args: never, context: never, info: GraphQLResolveInfo) => unknown;
/** A field of Query. */
export type Root = (args: never, context: never, info: GraphQLResolveInfo) => unknown;

/** A field of Mutation: what it does is one unit of work. */
export type Command = (args: never, unit: never) => unknown;

/** Where the harness finds the function behind a field. */
export interface FieldExtensions {
  /** The property of its parents that a field without a function shows, where that has another name. */
  column?: string;
  batch?: Batch;
  /** Makes the batch, given the column that holds the parents' key. */
  batchBy?: (key: string) => Batch;
  needs?: readonly string[];
  reads?: readonly ColumnsRead[];
  root?: Root;
  command?: Command;
  /** The rows it gives: all of a record, or those whose column is, or holds, the parent's key. */
  rows?: () => RowsOf;
}

/** Rows of a record: all of them, or those of a key, which the column is or holds. */
export interface RowsOf {
  record: RecordDefinition;
  column?: string;
}

/** A method that answers a whole batch of parents. */
interface BatchMethod<P> {
  value?: (parents: P[], args: never, context: never, info: GraphQLResolveInfo) => unknown;
}

/** The property that a field of a value shows, where that has another name. */
export function Property(column: string) {
  return Extensions({ column } satisfies FieldExtensions as Record<string, unknown>);
}

/** A field whose method answers a whole batch: `(parents[], args, context) -> values[]`. The harness derives the per-object resolver. */
export function BatchField<const N extends string = never>(type: TypeFunction, { needs, reads, ...options }: BatchOptions<N>) {
  return <P>(prototype: object, name: string, descriptor: BatchMethod<P> & ([N] extends [keyof P] ? unknown : never)): void => {
    declareBatch(type, options, prototype, name, { batch: descriptor.value, needs, reads });
  };
}

/** A field of Query whose method is `(args, context) -> value`; rows it gives are passed on as they were read, no column of them looked at. */
export function RootField(type: TypeFunction, options: FieldOptions) {
  return (prototype: object, name: string, descriptor: { value?: Root }): void => {
    declareRoot(type, options, prototype, name, { root: descriptor.value });
  };
}

type Given<T> = T | Promise<T>;

/** What a command gives: of rows their keys, which are read when all is written; an object of any other type as it is. */
type CommandAnswer<T> = T extends RecordType ? string | null : T extends readonly RecordType[] ? readonly string[] : unknown;

interface CommandMethod<T> {
  value?: (args: never, unit: never) => Given<CommandAnswer<T>>;
}

/**
 * A field of Mutation whose method is `(args, unit) -> value`: it calls a service, in a unit of work of its own, which is committed when it ends and rolled back
 * when it throws. Where the field is of a record's type the value is the row's key.
 */
export function MutationField<T extends object>(type: () => T, options: FieldOptions) {
  return (prototype: object, name: string, descriptor: CommandMethod<T>): void => {
    declare(Mutation, type, options, prototype, name);
    Extensions({ command: descriptor.value })(prototype, name);
  };
}

/** Declares a field of a type by its batch. */
export function declareBatch(type: TypeFunction, options: FieldOptions, prototype: object, name: string, extensions: FieldExtensions): void {
  for (const field of withFormer(name, options)) {
    declare(FieldResolver, type, field, prototype, field.name);
    Extensions({ ...extensions })(prototype, field.name);
  }
}

/** Declares a field of Query by its function. */
export function declareRoot(type: TypeFunction, options: FieldOptions, prototype: object, name: string, extensions: FieldExtensions): void {
  for (const field of withFormer(name, options)) {
    declare(Query, type, field, prototype, field.name);
    Extensions({ ...extensions })(prototype, field.name);
  }
}

/** The field, and the same under its former name. */
function withFormer(name: string, { deprecated, ...options }: FieldOptions): (FieldOptions & { name: string })[] {
  return [{ ...options, name }, ...(deprecated ? [{ ...options, name: deprecated, deprecationReason: useInstead(name) }] : [])];
}

function declare(
  decorator: typeof Query | typeof Mutation | typeof FieldResolver,
  type: TypeFunction,
  { args, tag, ...shown }: FieldOptions,
  prototype: object,
  name: string,
): void {
  decorator(type, shown)(prototype, name, {});
  tagField(prototype, name, tag);
  if (args) Args(args)(prototype, name, 0);
}

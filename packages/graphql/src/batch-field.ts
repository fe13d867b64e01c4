import type { RecordDefinition, Row } from '@portfolio/records';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Extensions, FieldResolver, Query, type ClassType } from 'type-graphql';

type TypeFunction = () => unknown;

export interface FieldOptions {
  description: string;
  nullable?: boolean;
  /** The class of the field's arguments, an @ArgsType. */
  args?: () => ClassType;
  deprecationReason?: string;
}

export interface BatchOptions extends FieldOptions {
  /**
   * The columns of its parents that the function looks at. Where every field of an operation names them, only the columns that are asked for and
   * those looked at are read; without it, all columns are.
   */
  needs?: readonly string[];
  /** Columns that it looks at of rows it loads itself, beside their key and what it looks them up by. Rows that are only passed on need none. */
  reads?: readonly ColumnsRead[];
}

export interface ColumnsRead {
  record: RecordDefinition;
  columns: readonly string[];
}

/** Names columns of a record. */
export function columnsOf<R extends RecordDefinition>(record: R, ...columns: (string & keyof Row<R>)[]): ColumnsRead {
  return { record, columns };
}

/** One value per parent, in parent order: how every relation and computed field is declared, once. */
export type Batch = (parents: readonly never[], args: never, context: never, info: GraphQLResolveInfo) => unknown;
/** A field of Query. */
export type Root = (args: never, context: never, info: GraphQLResolveInfo) => unknown;

/** Where the harness finds the function behind a field. */
export interface FieldExtensions {
  batch?: Batch;
  needs?: readonly string[];
  reads?: readonly ColumnsRead[];
  root?: Root;
}

/** A field whose method answers a whole batch: `(parents[], args, context) -> values[]`. The harness derives the per-object resolver. */
export function BatchField(type: TypeFunction, { needs, reads, ...options }: BatchOptions) {
  return (prototype: object, name: string, descriptor: PropertyDescriptor): void => {
    declare(FieldResolver, type, options, prototype, name, descriptor);
    Extensions({ batch: descriptor.value, needs, reads } satisfies { batch: unknown; needs: unknown; reads: unknown })(prototype, name, descriptor);
  };
}

/** A field of Query whose method is `(args, context) -> value`; rows it gives are passed on as they were read, no column of them looked at. */
export function RootField(type: TypeFunction, options: FieldOptions) {
  return (prototype: object, name: string, descriptor: PropertyDescriptor): void => {
    declare(Query, type, options, prototype, name, descriptor);
    Extensions({ root: descriptor.value } satisfies { root: unknown })(prototype, name, descriptor);
  };
}

function declare(
  decorator: typeof Query | typeof FieldResolver,
  type: TypeFunction,
  options: FieldOptions,
  prototype: object,
  name: string,
  descriptor?: object,
): void {
  const { args, ...shown } = options;
  (decorator(type as never, shown) as (...parts: unknown[]) => void)(prototype, name, descriptor);
  if (args) Args(args as never)(prototype, name, 0);
}

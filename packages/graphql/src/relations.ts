import type { OrderBy, Rows, Where } from '@portfolio/loaders';
import type { RecordDefinition } from '@portfolio/records';
import { ArgsType, type ClassType } from 'type-graphql';
import { declareBatch, declareRoot, type FieldOptions } from './batch-field.js';
import { declareRelation } from './declared-relations.js';
import { IdArgs } from './id-args.js';
import type { ListArgs, RecordList } from './list.js';
import { lookUp } from './look-up.js';
import type { RecordType } from './record-type.js';

/** A field whose answer follows from its declaration: the resolver class only names it. */
export type Declared = undefined;

type Named = (prototype: object, name: string) => void;
type Own = Pick<FieldOptions, 'description' | 'deprecationReason' | 'deprecated' | 'tag'>;

interface Reads {
  rows: Rows;
  today: string;
}

/** Which of a record's rows, and in which order; default all, in their source's order. */
interface Which<R extends RecordDefinition> {
  where?: Where<NoInfer<R>>;
  orderBy?: OrderBy<NoInfer<R>>;
}

/** The column of the parents that the rows are looked up by; default their key. */
interface By {
  by?: string;
}

/** The parents of a relation, each with the key that the rows are looked up by. */
type Parents = readonly Record<string, string>[];
type KeyColumn<R extends RecordDefinition> = NoInfer<string & keyof R['columns']>;

/** A type gives all of the rows; a list gives a page of them. */
type Many<R extends RecordDefinition> = RecordType<R> | RecordList<R>;

/** The rows of a record whose column is, or whose list holds, the parent's key. */
export function HasMany<R extends RecordDefinition>(to: () => RecordType<R>, column: KeyColumn<R>, options: Own & Which<R> & By): Named;
export function HasMany<R extends RecordDefinition>(to: () => RecordList<R>, column: KeyColumn<R>, options: Own & By): Named;
export function HasMany<R extends RecordDefinition>(to: () => Many<R>, column: KeyColumn<R>, { where, orderBy, by, ...options }: Own & Which<R> & By): Named {
  const batchBy = (key: string) => (parents: Parents, args: ListArgs, context: Reads) => {
    const many = to();
    const keys = parents.map((parent) => parent[key]!);
    return isList(many) ? many.pagesBy(column, keys, args, context) : context.rows.by(many.record, column, { where, orderBy }).many(keys);
  };
  return (prototype, name) => {
    const found = { rows: () => ({ record: to().record, column }) };
    const batch = by ? { batch: batchBy(by), needs: [by] } : { batchBy };
    declareBatch(() => shown(to()), { ...options, args: () => argsOf(to()) }, prototype, name, { ...batch, ...found });
    if (!options.deprecationReason)
      declareRelation({
        resolver: prototype.constructor,
        name,
        description: options.description,
        tag: options.tag,
        target: () => typeOf(to() as never),
        column,
        where,
        by,
      });
  };
}

function typeOf(many: Many<RecordDefinition>): RecordType {
  return isList(many) ? many.type : many;
}

/** The one row of a record whose column is, or whose list holds, the parent's key: the first of several, null where there is none. */
export function HasOne<R extends RecordDefinition>(to: () => RecordType<R>, column: KeyColumn<R>, options: Own): Named {
  const batchBy =
    (key: string) =>
    async (parents: Parents, _args: object, { rows }: Reads) => {
      const { record } = to();
      const keys = parents.map((parent) => parent[key]!);
      if (column === record.key) return rows.byKey(record).many(keys);
      return (await rows.by(record, column).many(keys)).map(([first]) => first ?? null);
    };
  return (prototype, name) => declareBatch(to, { ...options, nullable: true }, prototype, name, { batchBy, rows: () => ({ record: to().record, column }) });
}

/** A field of Query: the row of an id, null where there is none. Its argument is named as the record's key. */
export function RootById<R extends RecordDefinition>(to: () => RecordType<R>, { args = () => IdArgs, ...options }: Own & { args?: () => ClassType }): Named {
  const root = (values: Record<string, string>, context: Reads) => lookUp(to().record, values[to().record.key]!, context);
  return (prototype, name) => declareRoot(to, { ...options, args, nullable: true }, prototype, name, { root });
}

/** A field of Query: all rows of a record, or those that meet a condition. */
export function RootMany<R extends RecordDefinition>(to: () => RecordType<R>, options: Own & Which<R>): Named;
export function RootMany<R extends RecordDefinition>(to: () => RecordList<R>, options: Own & Pick<Which<R>, 'where'>): Named;
export function RootMany<R extends RecordDefinition>(to: () => Many<R>, { where, orderBy, ...options }: Own & Which<R>): Named {
  const root = (args: ListArgs, context: Reads): Promise<unknown> => {
    const many = to();
    return isList(many) ? many.page(args, context, where) : context.rows.find(many.record, { where, orderBy });
  };
  return (prototype, name) =>
    declareRoot(() => shown(to()), { ...options, args: () => argsOf(to()) }, prototype, name, { root, rows: () => ({ record: to().record }) });
}

@ArgsType()
class NoArgs {}

function isList<R extends RecordDefinition>(many: Many<R>): many is RecordList<R> {
  return 'Connection' in many;
}

function shown<R extends RecordDefinition>(many: Many<R>): ClassType | [ClassType] {
  return isList(many) ? many.Connection : [many];
}

function argsOf<R extends RecordDefinition>(many: Many<R>): ClassType {
  return isList(many) ? many.Args : NoArgs;
}

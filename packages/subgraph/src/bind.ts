import type { Batch, Command, FieldExtensions } from '@portfolio/graphql';
import { StartError } from '@portfolio/errors';
import type { Rows } from '@portfolio/loaders';
import type { RecordDefinition } from '@portfolio/records';
import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';
import { argumentsCheck } from './arguments.js';
import type { Context } from './context.js';
import type { SubgraphDefinition } from './definition.js';
import { recordOf } from './entities.js';
import { isEntityType, keyFieldOf } from './entity-keys.js';
import { then } from './execute/settle.js';
import { isSemanticNonNull, nullError } from './nullability.js';
import { referenceBatch } from './references.js';
import { withRequired } from './requires.js';

type Field = GraphQLField<object, Context>;

/** Gives every field of the executable schema its resolver, from what was declared; leaves plain properties to the default. */
export function bindFields(schema: GraphQLSchema, declared: GraphQLSchema, definition: SubgraphDefinition): void {
  for (const source of Object.values(declared.getTypeMap())) {
    const target = schema.getType(source.name);
    if (isAbstractType(source) && isAbstractType(target)) target.resolveType = typeResolver(recordOf(definition, source.name));
    if (!isObjectType(source) || !isObjectType(target) || source.name.startsWith('__')) continue;
    for (const field of Object.values(target.getFields())) {
      const own = source.getFields()[field.name];
      const extensions = (own?.extensions ?? {}) as FieldExtensions;
      const { root, command } = extensions;
      const check = argumentsCheck(own?.args ?? [], { nulls: command !== undefined }) ?? asGiven;
      if (command) field.resolve = commandResolver(command, check, recordOf(definition, getNamedType(field.type).name));
      else if (root) field.resolve = (_source, args, context, info) => root(check(args) as never, context as never, info);
      else bindBatch(target, field, declaredBatch(target, field, extensions, definition) ?? batchOf(target, field, extensions, definition), check);
      if (extensions.column && !field.resolve) bindColumn(field, extensions.column);
      if (field.resolve && isSemanticNonNull(field)) field.resolve = neverNull(field.resolve, `${target.name}.${field.name}`);
    }
  }
}

/** Resolves a value's type by its `__typename`, its record's `typeOf`, or its `kind`. */
function typeResolver(record: RecordDefinition | undefined): GraphQLTypeResolver<{ __typename?: string; kind?: string }, Context> {
  return (value) => value.__typename ?? (record?.typeOf ? record.typeOf(value) : value.kind);
}

function asGiven(args: object): object {
  return args;
}

/** The one way from a batch to a per-object resolver; the batch stays on the field for executors that run it whole. */
function bindBatch(type: GraphQLObjectType, field: Field, { batch: own, needs, reads }: FieldExtensions, check: (args: object) => object): void {
  if (!own) return;
  const unchecked = withRequired(own, type, field);
  const batch: Batch = check === asGiven ? unchecked : (parents, args, context, info) => unchecked(parents, check(args) as never, context, info);
  field.extensions = { ...field.extensions, batch, needs, reads };
  field.resolve = (parent, args, context, info) => context.batches.load(batch, parent, args, context, info);
}

/** Reads a property of another name; the executor reads it itself, and needs no resolver. */
function bindColumn(field: Field, column: string): void {
  field.extensions = { ...field.extensions, column };
  field.resolve = (parent) => (parent as Record<string, unknown>)[column];
}

/** Runs a command in its unit of work; rows that it names by their keys are read when all is written. */
function commandResolver(command: Command, check: (args: object) => object, record: RecordDefinition | undefined): GraphQLFieldResolver<object, Context> {
  return async (_source, args, context) => {
    const given = check(args) as never;
    const answer = await context.command(async (unit) => command(given, unit as never));
    if (!record || answer === null || answer === undefined) return answer;
    const found = context.rows.byKey(record);
    return Array.isArray(answer) ? found.many(answer as string[]) : found.load(answer as string);
  };
}

/** As the executor has it for what it runs by batches. */
function neverNull(resolve: GraphQLFieldResolver<object, Context>, coordinate: string): GraphQLFieldResolver<object, Context> {
  const checked = (value: unknown) => {
    if (value === null || value === undefined) throw nullError(coordinate);
    return value;
  };
  return (parent, args, context, info) => then(resolve(parent, args, context, info), checked);
}

/** A batch of a method, or a relation by the key of its parents. */
function declaredBatch(type: GraphQLObjectType, field: Field, extensions: FieldExtensions, definition: SubgraphDefinition): FieldExtensions | undefined {
  const { batch, batchBy } = extensions;
  if (batch || !batchBy) return batch && extensions;
  const key = recordOf(definition, type.name)?.key ?? keyFieldOf(type);
  if (!key) throw new StartError(`expected ${type.name} to have a key of one field, by which ${type.name}.${field.name} finds its rows`);
  return { batch: batchBy(key), needs: [key] };
}

/** Relations that need no code: rows nested in a record, and keys of records and entities. */
function batchOf(type: GraphQLObjectType, field: Field, { column: name = field.name }: FieldExtensions, definition: SubgraphDefinition): FieldExtensions {
  const own = recordOf(definition, type.name);
  const column = own?.columns[name];
  const target = getNamedType(field.type);
  if (own && column?.kind === 'children' && column.children) return { batch: childrenBatch(own, column.children), needs: [own.key] };
  const record = recordOf(definition, target.name);
  const needs = [name];
  if (record) return { needs, batch: referenceBatch(name, (keys, { rows }) => rows.byKey(record).many(keys)) };
  const keyField = keyFieldOf(target);
  if (!keyField && isEntityType(target) && column?.kind.startsWith('reference')) throw noKeyOfOneValue(type, field, target);
  return keyField ? { needs, batch: referenceBatch(name, (keys) => keys.map((key) => ({ __typename: target.name, [keyField]: key }))) } : {};
}

function childrenBatch(parent: RecordDefinition, child: RecordDefinition): Batch {
  const column = Object.keys(child.columns).find((name) => child.columns[name]?.kind === 'backReference')!;
  return (parents: readonly Record<string, string>[], _args: never, { rows }: { rows: Rows }) =>
    rows.by(child, column).many(parents.map((row) => row[parent.key]!));
}

function noKeyOfOneValue(type: GraphQLObjectType, field: Field, target: GraphQLNamedType): StartError {
  const expected = `a key of one field, which the column "${field.name}" can hold`;
  return new StartError(
    `expected ${target.name}, which ${type.name}.${field.name} refers to, to have ${expected}; give the field a batch that makes its whole key`,
  );
}

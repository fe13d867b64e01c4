import type { Batch } from '@portfolio/graphql';
import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { Run } from './run.js';

/** One value per parent; a value that failed is its error. */
export function resolveField(
  run: Run,
  parentType: GraphQLObjectType,
  field: GraphQLField<object, unknown>,
  nodes: readonly FieldNode[],
  args: Record<string, unknown>,
  parents: readonly object[],
): unknown[] | Promise<unknown[]> {
  const { batch } = field.extensions as { batch?: Batch };
  if (batch) return whole(batch, parents, args, run.contextValue, infoOf(run, parentType, field, nodes));
  const { resolve } = field;
  if (resolve) {
    const info = infoOf(run, parentType, field, nodes);
    return settled(parents.map((parent) => attempt(() => resolve(parent, args, run.contextValue, info))));
  }
  return settled(parents.map((parent) => property(parent, field.name, args, run, () => infoOf(run, parentType, field, nodes))));
}

async function whole(batch: Batch, parents: readonly object[], args: Record<string, unknown>, context: unknown, info: GraphQLResolveInfo): Promise<unknown[]> {
  try {
    const values = (await batch(parents as never, args as never, context as never, info)) as unknown[];
    if (values.length !== parents.length) {
      throw new Error(`expected the batch of ${info.parentType.name}.${info.fieldName} to give ${parents.length} values, but got ${values.length}`);
    }
    return await settled(values);
  } catch (error) {
    return parents.map(() => asError(error));
  }
}

function property(parent: object, name: string, args: Record<string, unknown>, run: Run, info: () => GraphQLResolveInfo): unknown {
  const value = (parent as Record<string, unknown>)[name];
  return typeof value === 'function' ? attempt(() => (value as (...parts: unknown[]) => unknown).call(parent, args, run.contextValue, info())) : value;
}

/** Waits only where there is something to wait for. */
function settled(values: unknown[]): unknown[] | Promise<unknown[]> {
  return values.some(isPromise) ? Promise.all(values.map((value) => (isPromise(value) ? value.then(undefined, asError) : value))) : values;
}

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return asError(error);
  }
}

export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(`Unexpected error value: ${String(error)}`);
}

export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

function infoOf(run: Run, parentType: GraphQLObjectType, field: GraphQLField<object, unknown>, fieldNodes: readonly FieldNode[]): GraphQLResolveInfo {
  const { schema, fragments, operation, variableValues } = run;
  const path = { prev: undefined, key: field.name, typename: parentType.name };
  return { fieldName: field.name, fieldNodes, returnType: field.type, parentType, path, schema, fragments, rootValue: undefined, operation, variableValues };
}

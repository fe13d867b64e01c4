import type { GraphQLResolveInfo } from 'graphql';
import { toError } from 'graphql/jsutils/toError.js';
import type { FieldPlan } from './plan.js';
import type { Maybe, QueryRun } from './run.js';
import { attempt, isPromise, settled } from './settle.js';

type Values = readonly unknown[];

/** One value per parent; a value that failed is its error. */
export function resolveField(run: QueryRun, plan: FieldPlan, parents: readonly object[]): Maybe<Values> {
  const { field, batch, property } = plan;
  if (!field) return new Array<unknown>(parents.length).fill(plan.parentType.name);
  try {
    if (property !== undefined) return settled(properties(run, plan, property, parents));
    const args = plan.args(run.variables);
    const info = infoOf(run, plan);
    if (batch) return checkedBatch(plan, batch(parents as never, args as never, run.context as never, info), parents);
    return settled(parents.map((parent) => attempt(() => field.resolve!(parent, args, run.context, info))));
  } catch (error) {
    return failed(parents, error);
  }
}

function checkedBatch(plan: FieldPlan, result: unknown, parents: readonly object[]): Maybe<Values> {
  const checked = (values: unknown) => {
    const length = Array.isArray(values) ? values.length : undefined;
    if (length === parents.length) return settled(values as Values);
    throw new Error(`expected the batch of ${plan.coordinate} to give ${parents.length} values, but got ${length ?? String(values)}`);
  };
  if (isPromise(result)) return result.then(checked).catch((error: unknown) => failed(parents, error));
  return checked(result);
}

/** Plain properties of the parents, read in one loop; a function or a getter that throws leaves it. */
function properties(run: QueryRun, plan: FieldPlan, name: string, parents: readonly object[]): Values {
  const values = new Array<unknown>(parents.length);
  for (let index = 0; index < parents.length; index += 1) {
    const parent = parents[index] as Record<string, unknown>;
    try {
      const value = typeof parent === 'object' || typeof parent === 'function' ? parent[name] : undefined;
      values[index] = typeof value === 'function' ? called(run, plan, parent, value as Called) : value;
    } catch (error) {
      values[index] = toError(error);
    }
  }
  return values;
}

type Called = (args: object, context: unknown, info: GraphQLResolveInfo) => unknown;

function called(run: QueryRun, plan: FieldPlan, parent: object, property: Called): unknown {
  return property.call(parent, plan.args(run.variables), run.context, infoOf(run, plan));
}

function failed(parents: readonly object[], error: unknown): Values {
  return new Array<unknown>(parents.length).fill(toError(error));
}

export function infoOf({ source, variables }: QueryRun, { field, nodes, parentType, key }: FieldPlan): GraphQLResolveInfo {
  return {
    ...source,
    fieldName: field!.name,
    fieldNodes: nodes,
    returnType: field!.type,
    parentType,
    path: { prev: undefined, key, typename: parentType.name },
    rootValue: undefined,
    variableValues: variables,
  };
}

import { defaultTypeResolver, GraphQLError, isObjectType, type GraphQLAbstractType } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { completeTyped, eachOnce, passedOn } from './distinct.js';
import { PickedPlaces, type Places } from './places.js';
import type { AbstractPlan, FieldPlan } from './plan.js';
import { infoOf } from './resolve.js';
import type { Maybe, Run } from './run.js';
import { attempt, isPromise, settled, then } from './settle.js';

type Values = readonly unknown[];

/** Objects of an interface or a union, type by type. */
export function completeAbstract(run: Run, field: FieldPlan, plan: AbstractPlan, values: Values, places: Places): Maybe<Values> {
  return eachOnce(run, field, plan, values, places, (objects, at) =>
    then(typesOf(run, field, plan, objects), (types) => completeByType(run, field, plan, objects, types, at)),
  );
}

/** Objects whose types are known, or an Error in a type's stead. */
export function completeByType(run: Run, field: FieldPlan, plan: AbstractPlan, objects: readonly object[], types: Values, places: Places): Maybe<Values> {
  const completed = new Array<unknown>(objects.length);
  const groups = new Map<string, number[]>();
  for (let index = 0; index < objects.length; index += 1) {
    const type = types[index];
    if (typeof type !== 'string') completed[index] = passedOn(run, field, type);
    else if (!groups.get(type)?.push(index)) groups.set(type, [index]);
  }
  const waiting: Promise<void>[] = [];
  for (const [type, indexes] of groups) {
    const picked = indexes.map((index) => objects[index]!);
    const filled = then(completeTyped(run, field, plan.selections.get(type)!, picked, new PickedPlaces(places, indexes)), (answers) =>
      indexes.forEach((index, place) => (completed[index] = answers[place])),
    );
    if (isPromise(filled)) waiting.push(filled);
  }
  return waiting.length > 0 ? Promise.all(waiting).then(() => completed) : completed;
}

/** The type of each object by the rule of the plan's type, or of an interface among its types. */
export function typesOf(run: Run, field: FieldPlan, plan: AbstractPlan, objects: readonly object[], type: GraphQLAbstractType = plan.type): Maybe<Values> {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const info = infoOf(run, field);
  const names = settled(objects.map((object) => attempt(() => resolveType(object, run.context, info, type))));
  return then(names, (all) => all.map((name, index) => (name instanceof Error ? name : checkedType(run, field, plan, name, objects[index]))));
}

/** The name of one of the abstract type's own types, or graphql-js's error for any other. */
export function checkedType({ source }: Run, field: FieldPlan, { type, selections }: AbstractPlan, name: unknown, object: unknown): string | Error {
  if (typeof name === 'string' && selections.has(name)) return name;
  return new GraphQLError(wrongType(source.schema.getType(String(name)), field, type.name, name, object), { nodes: field.nodes });
}

function wrongType(found: unknown, { coordinate }: FieldPlan, type: string, name: unknown, object: unknown): string {
  const must = `Abstract type "${type}" must resolve to an Object type at runtime for field "${coordinate}"`;
  if (name === null || name === undefined)
    return `${must}. Either the "${type}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`;
  if (isObjectType(name)) return 'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.';
  if (typeof name !== 'string') return `${must} with value ${inspect(object)}, received "${inspect(name)}".`;
  if (!found) return `Abstract type "${type}" was resolved to a type "${name}" that does not exist inside the schema.`;
  if (!isObjectType(found)) return `Abstract type "${type}" was resolved to a non-object type "${name}".`;
  return `Runtime Object type "${name}" is not a possible type for "${type}".`;
}

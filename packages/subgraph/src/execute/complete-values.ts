import { WORK } from '@portfolio/loaders';
import { defaultTypeResolver, type GraphQLAbstractType, GraphQLError, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { toError } from 'graphql/jsutils/toError.js';
import { nullError } from '../nullability.js';
import { Bubble } from './bubble.js';
import { lengthOf, placesIn } from './length.js';
import { DistinctPlaces, FieldPlaces, ItemPlaces, PickedPlaces, type Places } from './places.js';
import type { AbstractPlan, FieldPlan, LeafPlan, ListPlan, ObjectPlan, References, Selection, ValuePlan } from './plan.js';
import { infoOf, resolveField } from './resolve.js';
import type { Maybe, QueryRun } from './run.js';
import { attempt, isPromise, settled, then } from './settle.js';

type Values = readonly unknown[];

/*
 * Completion, as graphql-js has it in `completeValue`, but of columns: a field's values for all objects of a level at once. The functions call one another by
 * the kind of a type: objects -> field -> values -> leaves, lists of values, objects again, abstract types, which are objects once their types are known.
 *
 * - Column: a field's values, one for each object of the level, in their order.
 * - Place: where in the answer a value stands; one object may stand at several, and is completed once for all of them.
 * - Bubble: a failure in a value's stead, on its way up to the nearest place that may be null.
 */

/** The answers of all objects of one type, each field resolved once for all of them; a promise only where a field awaits something. */
export function completeObjects(run: QueryRun, { fields, frame, assemble }: Selection, objects: readonly object[], places: Places): Maybe<Values> {
  if (isOver(run, fields.length * objects.length, frame, objects, places)) return new Array<unknown>(objects.length).fill(null);
  const columns = new Array<Values>(fields.length);
  let promises: Promise<unknown>[] | undefined;
  for (let index = 0; index < fields.length; index += 1) {
    const column = completeField(run, fields[index]!, objects, places);
    if (isPromise(column)) (promises ??= []).push(column.then((values) => (columns[index] = values)));
    else columns[index] = column;
  }
  const assembled = () => bubbled(run, fields, columns, assemble(columns, objects.length));
  return promises ? Promise.all(promises).then(assembled) : assembled();
}

/** Counts values against the budget; once it is exceeded nothing more is resolved. */
function isOver({ budget }: QueryRun, values: number, frame: number, objects: readonly object[], places: Places): boolean {
  budget?.count(WORK.value * values, frame * placesIn(objects, places));
  return budget?.over !== undefined;
}

function completeField(run: QueryRun, field: FieldPlan, objects: readonly object[], places: Places): Maybe<Values> {
  const here = new FieldPlaces(places, field.key);
  return (
    (field.entities && completeEntities(run, field, here)) ??
    then(resolveField(run, field, objects), (values) => completeValues(run, field, field.value, values, here))
  );
}

/** An object with a failed field fails by the first of them. */
function bubbled(run: QueryRun, fields: readonly FieldPlan[], columns: readonly Values[], answers: unknown[]): Values {
  if (!run.bubbled) return answers;
  for (let column = columns.length - 1; column >= 0; column -= 1) {
    columns[column]!.forEach((value, index) => {
      if (value instanceof Bubble) answers[index] = value.under(fields[column]!.key);
    });
  }
  return answers;
}

/** The values of one type as they stand in the answer; a null where none may be is a Bubble. */
function completeValues(run: QueryRun, field: FieldPlan, plan: ValuePlan, values: Values, places: Places): Maybe<Values> {
  switch (plan.kind) {
    case 'leaf':
      return completeLeaves(run, field, plan, values, places);
    case 'list':
      return completeLists(run, field, plan, values, places);
    case 'object':
      return completeDistinct(run, field, plan, values, places);
    case 'abstract':
      return completeAbstract(run, field, plan, values, places);
  }
}

/** Completes a null or an Error: null, with a reported error or not, or a Bubble. */
function absent(run: QueryRun, field: FieldPlan, plan: ValuePlan, value: unknown, places: Places, index: number): Bubble | null {
  if (value instanceof Error) return run.failed(plan, new Bubble(value, field.nodes), places, index);
  if (!plan.nonNull && !plan.semanticNonNull) return null;
  const error = plan.nonNull ? new Error(`Cannot return null for non-nullable field ${field.coordinate}.`) : nullError(field.coordinate);
  return run.failed(plan, new Bubble(error, field.nodes), places, index);
}

function completeLeaves(run: QueryRun, field: FieldPlan, plan: LeafPlan, values: Values, places: Places): Values {
  const { serialize } = plan;
  const completed = new Array<unknown>(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    try {
      completed[index] = value === null || value === undefined ? absent(run, field, plan, null, places, index) : serialize(value);
    } catch (error) {
      completed[index] = run.failed(plan, new Bubble(error, field.nodes), places, index);
    }
  }
  run.budget?.count(0, lengthOf(completed, places));
  return completed;
}

/** All items of all lists are completed together. */
function completeLists(run: QueryRun, field: FieldPlan, plan: ListPlan, values: Values, places: Places): Maybe<Values> {
  const completed = new Array<unknown>(values.length);
  const items: unknown[] = [];
  const starts = new Array<number>(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    starts[index] = items.length;
    if (value === null || value === undefined || value instanceof Error) completed[index] = absent(run, field, plan, value, places, index);
    else if (Array.isArray(value)) for (let item = 0; item < value.length; item += 1) items.push(value[item]);
    else if (typeof value === 'object' && Symbol.iterator in value) for (const item of value as Iterable<unknown>) items.push(item);
    else completed[index] = absent(run, field, plan, noIterable(field), places, index);
  }
  const inner = then(settled(items), (all) => completeValues(run, field, plan.item, all, new ItemPlaces(places, starts, items.length)));
  return then(inner, (all) => fillLists(run, plan, completed, starts, all, places));
}

function fillLists(run: QueryRun, plan: ListPlan, completed: unknown[], starts: readonly number[], items: Values, places: Places): Values {
  for (let index = 0; index < completed.length; index += 1) {
    if (completed[index] !== undefined) continue;
    const list = items.slice(starts[index], starts[index + 1]);
    const failed = run.bubbled ? list.findIndex((item) => item instanceof Bubble) : -1;
    completed[index] = failed < 0 ? list : run.failed(plan, (list[failed] as Bubble).under(failed), places, index);
  }
  return completed;
}

function noIterable({ coordinate }: FieldPlan): Error {
  return new GraphQLError(`Expected Iterable, but did not find one for field "${coordinate}".`);
}

/** Completes objects that are all different; one answer, Bubble or Error per object. */
type CompleteAll = (objects: readonly object[], places: Places) => Maybe<Values>;

/** An object that stands at several places is completed once, and its answer stands there as often. */
function completeDistinct(run: QueryRun, field: FieldPlan, plan: ObjectPlan, values: Values, places: Places): Maybe<Values> {
  return eachOnce(run, field, plan, values, places, (objects, at) => completeTyped(run, field, plan.selection, objects, at));
}

function eachOnce(run: QueryRun, field: FieldPlan, plan: ValuePlan, values: Values, places: Places, complete: CompleteAll): Maybe<Values> {
  if (values.length === 1) return only(run, field, plan, values[0], places, complete);
  const completed = new Array<unknown>(values.length);
  const slots = new Array<number>(values.length);
  const objects: object[] = [];
  const slotOf = new Map<unknown, number>();
  let repeated = false;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    let slot: number | undefined = -1;
    if (value === null || value === undefined || value instanceof Error) completed[index] = absent(run, field, plan, value, places, index);
    else if ((slot = slotOf.get(value)) === undefined) slotOf.set(value, (slot = objects.push(value) - 1));
    else repeated = true;
    slots[index] = slot;
  }
  if (objects.length === 0) return completed;
  return then(complete(objects, new DistinctPlaces(places, slots, objects.length, repeated)), (answers) => {
    for (let index = 0; index < slots.length; index += 1) {
      if (slots[index]! < 0) continue;
      const answer = answers[slots[index]!];
      completed[index] = run.bubbled && answer instanceof Bubble ? run.failed(plan, answer, places, index) : answer;
    }
    return completed;
  });
}

function only(run: QueryRun, field: FieldPlan, plan: ValuePlan, value: unknown, places: Places, complete: CompleteAll): Maybe<Values> {
  if (value === null || value === undefined || value instanceof Error) return [absent(run, field, plan, value, places, 0)];
  return then(complete([value], places), (answers) => {
    const [answer] = answers;
    return run.bubbled && answer instanceof Bubble ? [run.failed(plan, answer, places, 0)] : answers;
  });
}

/** Completes objects of one type, after `isTypeOf` where the type has it. */
function completeTyped(run: QueryRun, field: FieldPlan, selection: Selection, objects: readonly object[], places: Places): Maybe<Values> {
  const { type, failure } = selection;
  if (failure) return objects.map(() => passedOn(run, field, failure));
  if (!type.isTypeOf) return completeObjects(run, selection, objects, places);
  const info = infoOf(run, field);
  const checks = settled(objects.map((object) => attempt(() => type.isTypeOf!(object, run.context, info))));
  return then(checks, (checked) => {
    const good = checked.flatMap((check, index) => (check && !(check instanceof Error) ? index : []));
    const picked = good.map((index) => objects[index]!);
    return then(completeObjects(run, selection, picked, new PickedPlaces(places, good)), (answers) => {
      let next = 0;
      return checked.map((check, index) => {
        if (check && !(check instanceof Error)) return answers[next++];
        return passedOn(run, field, check || wrongType(field, selection, objects[index]));
      });
    });
  });
}

/** A Bubble for an object that itself is invalid, for every place where it stands. */
function passedOn(run: QueryRun, { nodes }: FieldPlan, error: unknown): Bubble {
  run.bubbled = true;
  return new Bubble(error, nodes);
}

function wrongType({ nodes }: FieldPlan, { type }: Selection, object: unknown): Error {
  return new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(object)}.`, { nodes });
}

/** Objects of an interface or a union, type by type. */
function completeAbstract(run: QueryRun, field: FieldPlan, plan: AbstractPlan, values: Values, places: Places): Maybe<Values> {
  return eachOnce(run, field, plan, values, places, (objects, at) =>
    then(typesOf(run, field, plan, objects), (types) => completeByType(run, field, plan, objects, types, at)),
  );
}

/** Objects whose types are known, or an Error in a type's stead. */
function completeByType(run: QueryRun, field: FieldPlan, plan: AbstractPlan, objects: readonly object[], types: Values, places: Places): Maybe<Values> {
  const completed = new Array<unknown>(objects.length);
  const groups = new Map<string, number[]>();
  for (let index = 0; index < objects.length; index += 1) {
    const type = types[index];
    if (typeof type !== 'string') completed[index] = passedOn(run, field, type);
    else if (!groups.get(type)?.push(index)) groups.set(type, [index]);
  }
  const promises: Promise<void>[] = [];
  for (const [type, indexes] of groups) {
    const picked = indexes.map((index) => objects[index]!);
    const filled = then(completeTyped(run, field, plan.selections.get(type)!, picked, new PickedPlaces(places, indexes)), (answers) =>
      indexes.forEach((index, place) => (completed[index] = answers[place])),
    );
    if (isPromise(filled)) promises.push(filled);
  }
  return promises.length > 0 ? Promise.all(promises).then(() => completed) : completed;
}

/** The type of each object by the rule of the plan's type, or of an interface among its types. */
function typesOf(run: QueryRun, field: FieldPlan, plan: AbstractPlan, objects: readonly object[], type: GraphQLAbstractType = plan.type): Maybe<Values> {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const info = infoOf(run, field);
  const names = settled(objects.map((object) => attempt(() => resolveType(object, run.context, info, type))));
  return then(names, (all) => all.map((name, index) => (name instanceof Error ? name : checkedType(run, field, plan, name, objects[index]))));
}

/** The name of one of the abstract type's own types, or graphql-js's error for any other. */
function checkedType({ source }: QueryRun, field: FieldPlan, { type, selections }: AbstractPlan, name: unknown, object: unknown): string | Error {
  if (typeof name === 'string' && selections.has(name)) return name;
  return new GraphQLError(wrongAbstractType(source.schema.getType(String(name)), field, type.name, name, object), { nodes: field.nodes });
}

function wrongAbstractType(found: unknown, { coordinate }: FieldPlan, type: string, name: unknown, object: unknown): string {
  const must = `Abstract type "${type}" must resolve to an Object type at runtime for field "${coordinate}"`;
  if (name === null || name === undefined)
    return `${must}. Either the "${type}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`;
  if (isObjectType(name)) return 'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.';
  if (typeof name !== 'string') return `${must} with value ${inspect(object)}, received "${inspect(name)}".`;
  if (!found) return `Abstract type "${type}" was resolved to a type "${name}" that does not exist inside the schema.`;
  if (!isObjectType(found)) return `Abstract type "${type}" was resolved to a non-object type "${name}".`;
  return `Runtime Object type "${name}" is not a possible type for "${type}".`;
}

type Representation = { __typename?: string };

/** Completes `_entities`, with one call per type; undefined where the field's own resolver must do it. */
function completeEntities(run: QueryRun, field: FieldPlan, places: Places): Maybe<Values> | undefined {
  try {
    const { representations } = field.args(run.variables) as { representations: readonly Representation[] };
    const groups = groupsOf(run, field, representations);
    if (!groups) return undefined;
    const items = new ItemPlaces(places, [0], representations.length);
    const completed = new Array<unknown>(representations.length);
    const promises = groups.flatMap((group) => {
      const filled = then(completeGroup(run, field, group, items), (answers) => group.indexes.forEach((index, place) => (completed[index] = answers[place])));
      return isPromise(filled) ? filled : [];
    });
    return promises.length > 0 ? Promise.all(promises).then(() => [completed]) : [completed];
  } catch (error) {
    return [absent(run, field, field.value, toError(error), places, 0)];
  }
}

interface Group {
  type: string;
  references: References;
  indexes: number[];
  representations: Representation[];
}

function groupsOf({ source: { schema } }: QueryRun, field: FieldPlan, representations: readonly Representation[]): Group[] | undefined {
  const groups = new Map<string, Group>();
  for (let index = 0; index < representations.length; index += 1) {
    const representation = representations[index]!;
    const name = representation.__typename!;
    let group = groups.get(name);
    if (!group) {
      checkEntityType(schema, name);
      const references = field.entities!(name);
      if (!references) return undefined;
      groups.set(name, (group = { type: name, references, indexes: [], representations: [] }));
    }
    group.indexes.push(index);
    group.representations.push(representation);
  }
  return [...groups.values()];
}

/** Completes the entities of one type; each failure is reported at its own place. */
function completeGroup(run: QueryRun, field: FieldPlan, { type, references, indexes, representations }: Group, items: Places): Maybe<Values> {
  const plan = (field.value as ListPlan).item as AbstractPlan;
  const places = new PickedPlaces(items, indexes);
  const complete = (values: Values) =>
    eachOnce(run, field, plan, values, places, (objects, at) => {
      const named = run.source.schema.getType(type);
      if (isInterfaceType(named)) return then(typesOf(run, field, plan, objects, named), (types) => completeByType(run, field, plan, objects, types, at));
      const objectType = checkedType(run, field, plan, type, objects[0]);
      return completeByType(run, field, plan, objects, new Array<unknown>(objects.length).fill(objectType), at);
    });
  const failed = (error: unknown) => complete(indexes.map(() => toError(error)));
  try {
    const found = references(representations as never, run.context as never, infoOf(run, field));
    if (isPromise(found)) return found.then(settled).then(complete, failed);
    return then(settled(found), complete);
  } catch (error) {
    return failed(error);
  }
}

/** Throws @apollo/subgraph's error for an unknown type. */
export function checkEntityType(schema: GraphQLSchema, name: string): void {
  const type = schema.getType(name);
  if (isObjectType(type) || isInterfaceType(type)) return;
  throw new Error(`The _entities resolver tried to load an entity for type "${name}", but no object or interface type of that name was found in the schema`);
}

import { GraphQLError } from 'graphql';
import { completeAbstract } from './abstract.js';
import { nullError } from '../nullability.js';
import { Bubble } from './bubble.js';
import { completeDistinct } from './distinct.js';
import { lengthOf } from './length.js';
import { ItemPlaces, type Places } from './places.js';
import type { FieldPlan, LeafPlan, ListPlan, ValuePlan } from './plan.js';
import type { Maybe, Run } from './run.js';
import { settled, then } from './settle.js';

type Values = readonly unknown[];

/** The values of one type as they stand in the answer; a null where none may be is a Bubble. */
export function completeValues(run: Run, field: FieldPlan, plan: ValuePlan, values: Values, places: Places): Maybe<Values> {
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

/** A value that is no value: null, or a failure told or passed on. */
export function absent(run: Run, field: FieldPlan, plan: ValuePlan, value: unknown, places: Places, index: number): Bubble | null {
  if (value instanceof Error) return run.failed(plan, new Bubble(value, field.nodes), places, index);
  if (!plan.nonNull && !plan.semanticNonNull) return null;
  const error = plan.nonNull ? new Error(`Cannot return null for non-nullable field ${field.coordinate}.`) : nullError(field.coordinate);
  return run.failed(plan, new Bubble(error, field.nodes), places, index);
}

function completeLeaves(run: Run, field: FieldPlan, plan: LeafPlan, values: Values, places: Places): Values {
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
function completeLists(run: Run, field: FieldPlan, plan: ListPlan, values: Values, places: Places): Maybe<Values> {
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

function fillLists(run: Run, plan: ListPlan, completed: unknown[], starts: readonly number[], items: Values, places: Places): Values {
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

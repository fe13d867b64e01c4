import { GraphQLError } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { Bubble } from './bubble.js';
import { completeObjects } from './objects.js';
import { DistinctPlaces, PickedPlaces, type Places } from './places.js';
import type { FieldPlan, ObjectPlan, Selection, ValuePlan } from './plan.js';
import { infoOf } from './resolve.js';
import type { Maybe, Run } from './run.js';
import { attempt, settled, then } from './settle.js';
import { absent } from './values.js';

type Values = readonly unknown[];
/** Completes objects that are all different; one answer, Bubble or Error per object. */
type CompleteAll = (objects: readonly object[], places: Places) => Maybe<Values>;

/** An object that stands at several places is completed once, and its answer stands there as often. */
export function completeDistinct(run: Run, field: FieldPlan, plan: ObjectPlan, values: Values, places: Places): Maybe<Values> {
  return eachOnce(run, field, plan, values, places, (objects, at) => completeTyped(run, field, plan.selection, objects, at));
}

export function eachOnce(run: Run, field: FieldPlan, plan: ValuePlan, values: Values, places: Places, complete: CompleteAll): Maybe<Values> {
  if (values.length === 1) return only(run, field, plan, values[0], places, complete);
  const completed = new Array<unknown>(values.length);
  const slots = new Array<number>(values.length);
  const objects: object[] = [];
  const known = new Map<unknown, number>();
  let repeated = false;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    let slot: number | undefined = -1;
    if (value === null || value === undefined || value instanceof Error) completed[index] = absent(run, field, plan, value, places, index);
    else if ((slot = known.get(value)) === undefined) known.set(value, (slot = objects.push(value) - 1));
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

function only(run: Run, field: FieldPlan, plan: ValuePlan, value: unknown, places: Places, complete: CompleteAll): Maybe<Values> {
  if (value === null || value === undefined || value instanceof Error) return [absent(run, field, plan, value, places, 0)];
  return then(complete([value], places), (answers) => {
    const [answer] = answers;
    return run.bubbled && answer instanceof Bubble ? [run.failed(plan, answer, places, 0)] : answers;
  });
}

/** Objects of one type, which are looked at where the type checks what it is given. */
export function completeTyped(run: Run, field: FieldPlan, selection: Selection, objects: readonly object[], places: Places): Maybe<Values> {
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

/** A failure of the object itself, for every place where it stands. */
export function passedOn(run: Run, { nodes }: FieldPlan, error: unknown): Bubble {
  run.bubbled = true;
  return new Bubble(error, nodes);
}

function wrongType({ nodes }: FieldPlan, { type }: Selection, object: unknown): Error {
  return new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(object)}.`, { nodes });
}

import { WORK } from '@portfolio/loaders';
import { Bubble } from './bubble.js';
import { completeEntities } from './entities.js';
import { placesIn } from './length.js';
import { FieldPlaces, type Places } from './places.js';
import type { FieldPlan, Selection } from './plan.js';
import { resolveField } from './resolve.js';
import type { Maybe, Run } from './run.js';
import { isPromise, then } from './settle.js';
import { completeValues } from './values.js';

type Values = readonly unknown[];

/** The answers of all objects of one type, each field resolved once for all of them; a promise only where a field awaits something. */
export function completeObjects(run: Run, { fields, frame, assemble }: Selection, objects: readonly object[], places: Places): Maybe<Values> {
  if (isOver(run, fields.length * objects.length, frame, objects, places)) return new Array<unknown>(objects.length).fill(null);
  const columns = new Array<Values>(fields.length);
  let waiting: Promise<unknown>[] | undefined;
  for (let index = 0; index < fields.length; index += 1) {
    const column = completeField(run, fields[index]!, objects, places);
    if (isPromise(column)) (waiting ??= []).push(column.then((values) => (columns[index] = values)));
    else columns[index] = column;
  }
  const assembled = () => bubbled(run, fields, columns, assemble(columns, objects.length));
  return waiting ? Promise.all(waiting).then(assembled) : assembled();
}

/** Past the budget nothing more is worked out; what there is will not be answered. */
function isOver({ budget }: Run, values: number, frame: number, objects: readonly object[], places: Places): boolean {
  budget?.count(WORK.value * values, frame * placesIn(objects, places));
  return budget?.over !== undefined;
}

function completeField(run: Run, field: FieldPlan, objects: readonly object[], places: Places): Maybe<Values> {
  const here = new FieldPlaces(places, field.key);
  return (
    (field.entities && completeEntities(run, field, here)) ??
    then(resolveField(run, field, objects), (values) => completeValues(run, field, field.value, values, here))
  );
}

/** An object with a failed field fails by the first of them. */
function bubbled(run: Run, fields: readonly FieldPlan[], columns: readonly Values[], answers: unknown[]): Values {
  if (!run.bubbled) return answers;
  for (let column = columns.length - 1; column >= 0; column -= 1) {
    columns[column]!.forEach((value, index) => {
      if (value instanceof Bubble) answers[index] = value.under(fields[column]!.key);
    });
  }
  return answers;
}

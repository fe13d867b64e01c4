import type { Where } from '@portfolio/loaders';
import type { EnumOf } from '@portfolio/records';
import { Field, InputType } from 'type-graphql';
import { condition, type CustomCondition } from './record-filter.js';
import { DateScalar } from './scalars.js';

interface StateInput<V> {
  eq?: V | null;
  in?: V[] | null;
  asOf?: string | null;
}

/** A condition on a value of an enum that a row has on a day; `where` is the condition that it is one of these values on that day. */
export function stateFilter<V extends string>(
  members: EnumOf<V>,
  name: string,
  description: string,
  where: (values: readonly V[], day: string) => Where,
): CustomCondition {
  class StateFilter {}
  const add = (type: () => object, field: string, words: string) => Field(type, { nullable: true, description: words })(StateFilter.prototype, field);
  add(() => members, 'eq', 'Is this value.');
  add(() => [members], 'in', 'Is one of these values; of none, no row is.');
  add(() => DateScalar, 'asOf', 'On this day; default today in Europe/Copenhagen.');
  InputType(`${name}Filter`, { description: `Conditions on a value of ${name} on a day.` })(StateFilter);
  return condition(
    () => StateFilter,
    description,
    ({ eq, in: among, asOf }: StateInput<V>, { today }) => {
      const sets = [...(eq == null ? [] : [[eq]]), ...(among == null ? [] : [among])];
      return sets.length > 0 ? { $and: sets.map((values) => where(values, asOf ?? today)) } : {};
    },
  );
}

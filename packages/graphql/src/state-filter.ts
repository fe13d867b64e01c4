import { valueAmong, type Cases, type Where } from '@portfolio/loaders';
import type { EnumOf, RecordDefinition } from '@portfolio/records';
import { Field, InputType } from 'type-graphql';
import { condition, type CustomCondition } from './record-filter.js';
import { DateScalar } from './scalars.js';

interface StateInput<V> {
  eq?: V | null;
  in?: V[] | null;
  asOf?: string | null;
}

/** A value of an enum that rows have on a day: the rule that tells it. */
export interface StateRule<V extends string = string> {
  record: RecordDefinition;
  on: (day: string) => Cases<RecordDefinition, V>;
}

/** A condition on a state; its list is counted by it, too. */
export interface StateCondition extends CustomCondition {
  state: StateRule & { values: EnumOf };
}

/** A condition on a value of an enum that a row has on a day, by the rule that tells it. */
export function stateFilter<V extends string>(members: EnumOf<V>, name: string, description: string, rule: StateRule<V>): StateCondition {
  const where = (values: readonly V[], day: string) => valueAmong(rule.record, rule.on(day), values);
  return { ...dayFilter(members, name, description, where), state: { ...rule, values: members } };
}

/** The same, where no rule by cases tells the value; `where` is the condition that it is one of these values on that day. */
export function dayFilter<V extends string>(
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

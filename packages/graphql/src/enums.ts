import {
  Basis,
  DatePrecision,
  DateRelation,
  DateStatus,
  definedEnums,
  defineEnum,
  wordsOf,
  type DeclaredValue,
  type EnumOf,
  type ValueWords,
} from '@portfolio/records';
import { Field, InputType, registerEnumType, type ClassType } from 'type-graphql';

export { Basis, DatePrecision, DateRelation, DateStatus };

/** What `exists` says in every filter. */
export const EXISTS = 'Whether there is one.';

const registered = new WeakSet<object>();
const filters = new WeakMap<object, ClassType>();

/** Makes every enum declared so far a type for clients; to be called before a schema is built. */
export function registerEnums(): void {
  for (const members of definedEnums()) register(members);
}

/** An enum of a contract alone, no column's. */
export function enumType<V extends string>(name: string, description: string, values: Record<V, DeclaredValue>): EnumOf<V> {
  const members = defineEnum(name, description, values);
  register(members);
  return members;
}

function register(members: EnumOf): void {
  if (registered.has(members)) return;
  const { name, description, values } = wordsOf(members);
  registered.add(members);
  const valuesConfig = Object.fromEntries(Object.entries(values).map(([value, words]) => [value, { description: withTerm(words) }]));
  registerEnumType(members, { name, description, valuesConfig });
  filters.set(members, filterType(name, members));
}

/** What a value means, with the Danish term in quotes: its label, where the description names none. */
function withTerm({ description, label }: ValueWords): string {
  if (/"[^"]+"/.test(description)) return description;
  return /\.(?=\s|$)/.test(description) ? description.replace(/\.(?=\s|$)/, ` ("${label}").`) : `${description} ("${label}")`;
}

/** The filter input of an enum: `eq`, `in` and `exists`. */
export function enumFilter(members: EnumOf): ClassType {
  if (!registered.has(members)) register(members);
  return filters.get(members)!;
}

function filterType(name: string, type: EnumOf): ClassType {
  class Filter {}
  Field(() => type, { nullable: true, description: 'Is this value.' })(Filter.prototype, 'eq');
  Field(() => [type], { nullable: true, description: 'Is one of these values; of none, no row is.' })(Filter.prototype, 'in');
  Field(() => Boolean, { nullable: true, description: EXISTS })(Filter.prototype, 'exists');
  InputType(`${name}Filter`, { description: `Conditions on a value of ${name}.` })(Filter);
  return Filter;
}

import { Basis, DatePrecision, DateStatus, definedEnums, wordsOf, type EnumOf } from '@portfolio/records';
import { Field, InputType, registerEnumType, type ClassType } from 'type-graphql';

export { Basis, DatePrecision, DateStatus };

const registered = new WeakSet<object>();
const filters = new WeakMap<object, ClassType>();

/** Makes every enum declared so far a type for clients; to be called before a schema is built. */
export function registerEnums(): void {
  for (const members of definedEnums()) register(members);
}

/** An enum of a contract alone, no column's: values with their description. */
export function enumType<V extends string>(name: string, description: string, values: Record<V, string>): EnumOf<V> {
  const members = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as EnumOf<V>;
  registerAs(members, name, description, values);
  return members;
}

function register(members: EnumOf): void {
  if (registered.has(members)) return;
  const { name, description, values } = wordsOf(members);
  registerAs(members, name, description, Object.fromEntries(Object.entries(values).map(([value, words]) => [value, words.description])));
}

function registerAs(members: EnumOf, name: string, description: string, values: Readonly<Record<string, string>>): void {
  registered.add(members);
  const valuesConfig = Object.fromEntries(Object.entries(values).map(([value, text]) => [value, { description: text }]));
  registerEnumType(members, { name, description, valuesConfig });
  filters.set(members, filterType(name, members));
}

/** The filter input of an enum: `eq` and `in`. */
export function enumFilter(members: EnumOf): ClassType {
  if (!registered.has(members)) register(members);
  return filters.get(members)!;
}

function filterType(name: string, type: EnumOf): ClassType {
  class Filter {}
  Field(() => type, { nullable: true, description: 'Is this value.' })(Filter.prototype, 'eq');
  Field(() => [type], { nullable: true, description: 'Is one of these values; of none, no row is.' })(Filter.prototype, 'in');
  InputType(`${name}Filter`, { description: `Conditions on a value of ${name}.` })(Filter);
  return Filter;
}

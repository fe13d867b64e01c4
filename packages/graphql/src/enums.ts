import type { BASES, DATE_PRECISIONS, DATE_STATUSES } from '@portfolio/records';
import { Field, InputType, registerEnumType, type ClassType } from 'type-graphql';

/**
 * A GraphQL enum whose values are the words of the data files. Every value has a description.
 * @returns the enum object, to be given as a field's type.
 */
export function enumType<V extends string>(name: string, description: string, values: Record<V, string>): Record<V, V> {
  const members = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as Record<V, V>;
  const valuesConfig = Object.fromEntries(Object.entries(values).map(([value, text]) => [value, { description: text as string }]));
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as never });
  filters.set(members, filterType(name, members));
  return members;
}

/** The filter input of an enum: `eq` and `in`. */
export function enumFilter(type: object): ClassType {
  return filters.get(type)!;
}

const filters = new WeakMap<object, ClassType>();

function filterType(name: string, type: object): ClassType {
  class Filter {}
  Field(() => type as never, { nullable: true, description: 'Is this value.' })(Filter.prototype, 'eq');
  Field(() => [type as never], { nullable: true, description: 'Is one of these values; of none, no row is.' })(Filter.prototype, 'in');
  InputType(`${name}Filter`, { description: `Conditions on a value of ${name}.` })(Filter);
  return Filter;
}

export const Basis = enumType<(typeof BASES)[number]>('Basis', 'How a fact is known.', {
  STATED: 'The source says it.',
  INFERRED: 'Concluded from what the source says.',
  DERIVED: 'Computed from other facts of the sources.',
  GENERAL_KNOWLEDGE: 'Not in the sources; commonly known.',
  UNCERTAIN: 'The source can be read in more than one way.',
});

export const DatePrecision = enumType<(typeof DATE_PRECISIONS)[number]>('DatePrecision', 'How exact a source is about a date.', {
  DAY: 'One day.',
  DAY_RANGE: 'From one day to another.',
  WEEK: 'One ISO week ("uge").',
  WEEK_RANGE: 'Several ISO weeks.',
  EARLY_MONTH: 'Day 1 to 10 of a month ("primo").',
  MID_MONTH: 'Day 11 to 20 of a month ("medio").',
  LATE_MONTH: 'Day 21 to the end of a month ("ultimo").',
  MID_TO_LATE_MONTH: 'Day 11 to the end of a month ("medio/ultimo").',
  MONTH: 'One month.',
  MONTH_RANGE: 'Several months.',
  QUARTER_RANGE: 'One or more quarters.',
  HALF_YEAR: 'Half a year.',
  EARLY_YEAR: 'First quarter of a year ("primo").',
  LATE_YEAR: 'Last quarter of a year ("ultimo").',
  YEAR: 'One year.',
  VAGUE: 'Words that bound no exact days; from and to are an interpretation.',
  NONE: 'No date.',
});

export const DateStatus = enumType<(typeof DATE_STATUSES)[number]>('DateStatus', 'Whether a source gives a date.', {
  KNOWN: 'The source gives one, exact or approximate.',
  UNDETERMINED: 'The source says that it is not settled ("uafklaret").',
  NOT_STATED: 'The source says nothing.',
  ONGOING: 'The source says that it goes on ("løbende").',
});

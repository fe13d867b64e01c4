import { isDay, partialDayValue } from '@portfolio/records';
import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A day of the calendar without time or zone, `YYYY-MM-DD`. Days of "today" are those of Europe/Copenhagen.',
  // What leaves was checked when it was loaded: only its form is looked at again.
  serialize: (value) => (typeof value === 'string' && DAY.test(value) ? value : GraphQLLocalDate.serialize(value)),
  parseValue: (value) => asDay(value),
  parseLiteral: (node) => asDay(node.kind === Kind.STRING ? node.value : undefined),
});

export const PartialDateScalar = new GraphQLScalarType({
  name: 'PartialDate',
  description: 'A date as exact as its source: `2014`, `2019-06` or `2025-11-21`.',
  parseValue: (value) => asPartialDay(value),
  parseLiteral: (node) => asPartialDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** A plain error, so that graphql-js reports it as it does any other value: with the place in the document, the variable and the code. */
function asDay(value: unknown): string {
  if (isDay(value)) return value;
  throw new TypeError(`expected a day of the calendar as YYYY-MM-DD, but got ${shown(value)}`);
}

function asPartialDay(value: unknown): string {
  const result = partialDayValue.safeParse(value);
  if (!result.success) throw new TypeError(`expected YYYY, YYYY-MM or YYYY-MM-DD, but got ${shown(value)}`);
  return result.data;
}

function shown(value: unknown): string {
  return value === undefined ? 'another kind of value' : JSON.stringify(value);
}

import { partialDayValue } from '@portfolio/records';
import { BadInput } from '@portfolio/errors';
import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar; parsing and the refusal of 30 February are graphql-scalars'. */
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

function asDay(value: unknown): string {
  try {
    return GraphQLLocalDate.parseValue(value);
  } catch {
    throw new BadInput(`expected a day of the calendar as YYYY-MM-DD, but got ${JSON.stringify(value) ?? 'another kind of value'}`);
  }
}

function asPartialDay(value: unknown): string {
  const result = partialDayValue.safeParse(value);
  if (!result.success) throw new BadInput(`expected YYYY, YYYY-MM or YYYY-MM-DD, but got ${JSON.stringify(value) ?? 'another kind of value'}`);
  return result.data;
}

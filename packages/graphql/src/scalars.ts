import { isDay, localTimeValue } from '@portfolio/records';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLCurrency, GraphQLLocalDate } from 'graphql-scalars';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A day of the calendar without time or zone, `YYYY-MM-DD`. Days of "today" are those of Europe/Copenhagen.',
  specifiedByURL: 'https://the-guild.dev/graphql/scalars/docs/scalars/local-date',
  // What leaves was checked when it was loaded: only its form is looked at again.
  serialize: (value) => (typeof value === 'string' && DAY.test(value) ? value : GraphQLLocalDate.serialize(value)),
  parseValue: (value) => asDay(value),
  parseLiteral: (node) => asDay(textOf(node)),
});

export const LocalTimeScalar = scalar('LocalTime', {
  description: 'A time of the day in Europe/Copenhagen ("klokkeslæt"), `HH:MM` or `HH:MM:SS`.',
  specifiedByURL: 'https://the-guild.dev/graphql/scalars/docs/scalars/local-time',
  expected: 'a time as HH:MM or HH:MM:SS',
  meets: (value) => localTimeValue.safeParse(value).success,
});

export const DateTimeScalar = scalar('DateTime', {
  description: 'A moment in UTC, `2025-11-21T08:00:00.000Z`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  expected: 'a moment as ISO 8601 in UTC',
  meets: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
});

export const DecimalScalar = scalar('Decimal', {
  description: 'A decimal number as a text, exact to its last digit: `1250.50`.',
  specifiedByURL: 'https://www.w3.org/TR/xmlschema11-2/#decimal',
  expected: 'a decimal number as a text',
  meets: (value) => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value),
});

export const CurrencyCodeScalar = scalar('CurrencyCode', {
  description: 'A currency by its code in ISO 4217, "DKK".',
  specifiedByURL: 'https://www.iso.org/iso-4217-currency-codes.html',
  expected: 'a code of ISO 4217, such as "DKK"',
  meets: isCurrency,
});

/** All scalars of the contract that are not GraphQL's own. */
export const SCALARS: readonly GraphQLScalarType[] = [DateScalar, DateTimeScalar, LocalTimeScalar, DecimalScalar, CurrencyCodeScalar];

interface TextScalar {
  description: string;
  specifiedByURL: string;
  expected: string;
  meets: (value: unknown) => boolean;
}

/** A scalar whose values are texts that meet a condition, on the way in and out. */
function scalar(name: string, { expected, meets, ...config }: TextScalar): GraphQLScalarType<string, string> {
  const checked = (value: unknown): string => {
    if (meets(value)) return value as string;
    throw new TypeError(`expected ${expected}, but got ${shown(value)}`);
  };
  return new GraphQLScalarType({ ...config, name, serialize: checked, parseValue: checked, parseLiteral: (node) => checked(textOf(node)) });
}

/** A plain error, so that graphql-js tells of it as of any other value: with the place in the document, the variable and the code. */
function asDay(value: unknown): string {
  if (isDay(value)) return value;
  throw new TypeError(`expected a day of the calendar as YYYY-MM-DD, but got ${shown(value)}`);
}

function isCurrency(value: unknown): boolean {
  try {
    return GraphQLCurrency.parseValue(value) === value && /^[A-Z]+$/.test(value);
  } catch {
    return false;
  }
}

function textOf(node: ValueNode): string | undefined {
  return node.kind === Kind.STRING ? node.value : undefined;
}

function shown(value: unknown): string {
  return value === undefined ? 'another kind of value' : JSON.stringify(value);
}

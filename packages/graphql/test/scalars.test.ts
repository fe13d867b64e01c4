import { describe, expect, test } from '@jest/globals';
import { Kind } from 'graphql';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar, LocalTimeScalar, SCALARS } from '../src/index.js';

describe('the Date scalar', () => {
  test.each(['2025-02-28', '2024-02-29', '1999-12-31', '0001-01-01', '9999-12-31', '1582-10-10'])('%s is a day', (day) => {
    expect(DateScalar.parseValue(day)).toBe(day);
  });

  test.each([
    '2025-02-30',
    '2025-13-01',
    '2025-1-1',
    '0000-01-01',
    '10000-01-01',
    '+10000-01-01',
    '-0001-01-01',
    '2025-01-01T00:00:00Z',
    'infinity',
    '15. december',
    '',
    20251215,
    null,
  ])('%p is refused by its contract', (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow(`expected a day of the calendar as YYYY-MM-DD, but got ${JSON.stringify(value)}`);
  });
});

describe('a Date that leaves', () => {
  test('is a day of the calendar in its form', () => {
    expect(DateScalar.serialize('2025-02-28')).toBe('2025-02-28');
  });

  test.each(['2025', '28-02-2025', 20250228, new Date(0)])('%p is none', (value) => {
    expect(() => DateScalar.serialize(value)).toThrow(/not (string|a valid LocalDate)/);
  });
});

describe('texts of a form', () => {
  test.each([
    [
      LocalTimeScalar,
      ['00:00', '20:30', '23:59:59'],
      ['24:00', '7:30', '20:60', '20:30:15.5', '', 2030, null],
      'expected a time as HH:MM or HH:MM:SS, but got ',
    ],
    [DecimalScalar, ['0', '5', '-12.50', '0.1'], ['', '.5', '5.', '1,5', '1e3', 5, null], 'expected a decimal number as a text, but got '],
    [DateTimeScalar, ['2025-11-21T08:00:00.000Z'], ['2025-11-21', '2025-11-21T08:00:00Z', '', 2025, null], 'expected a moment as ISO 8601 in UTC, but got '],
    [CurrencyCodeScalar, ['DKK', 'EUR'], ['dkk', 'KR', 'kroner', '', 208, null], 'expected a code of ISO 4217, such as "DKK", but got '],
  ])('%s takes its own and tells of others', (scalar, own, others, message) => {
    expect(own.map((value) => [scalar.parseValue(value), scalar.serialize(value)])).toEqual(own.map((value) => [value, value]));
    for (const other of others) {
      expect(() => scalar.parseValue(other)).toThrow(message + JSON.stringify(other));
      expect(() => scalar.serialize(other)).toThrow(message + JSON.stringify(other));
    }
    expect(() => scalar.parseLiteral({ kind: Kind.INT, value: '5' })).toThrow(`${message}another kind of value`);
  });

  test('every scalar says where it is specified', () => {
    expect(SCALARS.map(({ name, specifiedByURL }) => [name, new URL(specifiedByURL!).protocol])).toEqual(
      ['Date', 'DateTime', 'LocalTime', 'Decimal', 'CurrencyCode'].map((name) => [name, 'https:']),
    );
  });
});

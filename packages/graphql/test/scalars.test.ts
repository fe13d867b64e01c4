import { describe, expect, test } from '@jest/globals';
import { DateScalar, PartialDateScalar } from '../src/index.js';

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

describe('the PartialDate scalar', () => {
  test.each(['2014', '2019-06', '2025-11-21'])('%s is as exact as its source', (value) => {
    expect(PartialDateScalar.parseValue(value)).toBe(value);
  });

  test.each(['19', '0000', '2019-13', '2025-02-30', '2019-06-'])('%s is refused', (value) => {
    expect(() => PartialDateScalar.parseValue(value)).toThrow('expected YYYY, YYYY-MM or YYYY-MM-DD');
  });
});

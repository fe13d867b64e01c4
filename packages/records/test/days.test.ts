import { describe, expect, test } from '@jest/globals';
import {
  compareEnds,
  daysLeft,
  daysPast,
  daysUntil,
  inDanish,
  isDay,
  lengthInDays,
  partialDayValue,
  shifted,
  type ApproximateDateValue,
} from '../src/index.js';

const date = (from: string | null, to: string | null) => ({ from, to }) as ApproximateDateValue;

describe('days of an approximate date', () => {
  test.each([
    ['2025-04-04', '2025-11-21', 231, null],
    ['2025-12-15', '2025-11-21', null, 24],
    ['2025-11-21', '2025-11-21', null, 0],
    ['2025-11-20', '2025-11-21', 1, null],
    [null, '2025-11-21', null, null],
  ])('a deadline of %s on %s is %p days past and %p days left', (to, asOf, past, left) => {
    expect([daysPast(date(null, to), asOf), daysLeft(date(null, to), asOf)]).toEqual([past, left]);
    expect(daysUntil(date(null, to), asOf)).toBe(left ?? (past === null ? null : -past));
  });

  test.each([
    ['2025-12-01', '2025-12-22', null, 22],
    ['2025-12-01', '2025-12-22', '2025-12-15', 7],
    ['2025-12-01', '2025-12-22', '2025-11-01', 22],
    ['2025-12-01', '2025-12-22', '2025-12-22', 0],
    ['2025-12-01', '2025-12-22', '2026-01-01', 0],
    ['2025-12-01', null, null, null],
  ])('%s to %s has, after %p, %p days', (from, to, after, days) => {
    expect(lengthInDays(date(from, to), after)).toBe(days);
  });
});

describe('a day', () => {
  test.each(['2025-12-15', '2024-02-29', '0001-01-01', '9999-12-31'])('is %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each(
    [
      '2025-02-29',
      '0000-01-01',
      '10000-01-01',
      '+10000-01-01',
      '-0001-01-01',
      '2025-1-1',
      '2025-01-01T00:00',
      ' 2025-01-01',
      'infinity',
      '5-01-01',
      'MMXX-01-01',
      '2025-01-1x',
      20250101,
      ['2025-12-15'],
      null,
    ].map((value) => [value]),
  )('is not %p', (value) => {
    expect(isDay(value)).toBe(false);
  });

  test.each(['0001', '1900', '2000', '2023', '2024', '9999'])('of %s is each that its calendar has', (year) => {
    const two = (number: number) => String(number).padStart(2, '0');
    const days = Array.from({ length: 14 }, (_, month) => Array.from({ length: 34 }, (_, day) => [month, day] as const)).flat();
    const isOfCalendar = ([month, day]: readonly [number, number]) => {
      const date = new Date(`${year}-01-01T00:00:00Z`);
      date.setUTCMonth(month - 1, day);
      return date.getUTCFullYear() === Number(year) && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    };
    expect(days.filter(([month, day]) => isDay(`${year}-${two(month)}-${two(day)}`))).toEqual(days.filter(isOfCalendar));
  });

  test('nor is a year 0 a date of any exactness', () => {
    expect(['0000', '0000-05', '0001', '2025-02'].map((value) => partialDayValue.safeParse(value).success)).toEqual([false, false, true, true]);
  });

  test.each([
    ['2025-03-31', { months: -1 }, '2025-02-28'],
    ['2025-01-06', { weeks: -1 }, '2024-12-30'],
    ['2025-01-06', { weeks: 2, days: 3 }, '2025-01-23'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2025-01-01', {}, '2025-01-01'],
  ])('%s and %p is %s', (day, by, other) => {
    expect(shifted(day, by)).toBe(other);
  });

  test.each([
    ['0001-01-01', { weeks: -1 }],
    ['9999-12-31', { years: 1 }],
  ])('%s and %p is none that the database has', (day, by) => {
    expect(() => shifted(day, by)).toThrow(
      expect.objectContaining({ message: `expected a day whose term lies in the years 1 to 9999, but got "${day}"`, extensions: { code: 'BAD_USER_INPUT' } }),
    );
  });
});

describe('one end against another', () => {
  const ends = (to: string | null) => ({ to });

  test.each([
    [ends('2026-12-31'), ends('2028-11-24'), { relation: 'BEFORE', days: -694 }],
    [ends('2028-11-24'), ends('2028-11-24'), { relation: 'SAME', days: 0 }],
    [ends('2028-11-25'), ends('2028-11-24'), { relation: 'AFTER', days: 1 }],
    [ends(null), ends('2028-11-24'), { relation: 'UNDETERMINED', days: null }],
    [ends('2028-11-24'), ends(null), { relation: 'UNDETERMINED', days: null }],
    [ends('2028-11-24'), null, { relation: 'UNDETERMINED', days: null }],
    [null, ends('2028-11-24'), { relation: 'UNDETERMINED', days: null }],
    [undefined, undefined, { relation: 'UNDETERMINED', days: null }],
  ])('%j against %j is %j', (first, second, comparison) => {
    expect(compareEnds(first, second)).toEqual(comparison);
  });
});

test.each([
  ['2025-07-01', '1. juli 2025'],
  ['2024-02-29', '29. februar 2024'],
  ['0001-12-31', '31. december 1'],
])('%s is in Danish %s', (day, words) => {
  expect(inDanish(day)).toBe(words);
});

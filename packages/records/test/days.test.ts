import { describe, expect, test } from '@jest/globals';
import { daysLeft, daysPast, lengthInDays, type ApproximateDateValue } from '../src/index.js';

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

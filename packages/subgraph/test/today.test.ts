import { describe, expect, test } from '@jest/globals';
import { openToday, todayInCopenhagen } from '../src/index.js';
import { todayOf } from '../src/http/today.js';

describe('the day in Europe/Copenhagen', () => {
  test.each([
    ['2025-11-21T22:59:59Z', '2025-11-21'],
    ['2025-11-21T23:00:00Z', '2025-11-22'],
    ['2025-06-30T22:00:00Z', '2025-07-01'],
  ])('at %s is %s', (instant, day) => {
    expect(todayInCopenhagen(new Date(instant))).toBe(day);
  });

  test('is that of the clock at each reading, also where the clock is put back', () => {
    let now = Date.parse('2025-11-21T22:59:59.999Z');
    const today = openToday(() => now);
    const days = [today(), today(), (now += 1) && today(), (now -= 1) && today(), (now += 86_400_000) && today()];
    expect(days).toEqual(['2025-11-21', '2025-11-21', '2025-11-22', '2025-11-21', '2025-11-22']);
  });
});

describe('the day that a caller sends', () => {
  test('is unknown where the request sends none, independent of earlier requests', () => {
    expect([todayOf({}), todayOf({ 'x-today': '2025-11-21' }), todayOf({}), todayOf({ 'x-today': '2025-11-21' })]).toEqual([
      undefined,
      '2025-11-21',
      undefined,
      '2025-11-21',
    ]);
  });

  test.each(['0001-01-01', '2024-02-29', '9999-12-31'])('may be %s', (day) => expect(todayOf({ 'x-today': day })).toBe(day));

  test.each([
    '',
    '0000-01-01',
    '10000-01-01',
    '+002025-01-01',
    '2025-02-29',
    '2025-13-01',
    '2025-1-1',
    '21-11-2025',
    '2025-11-21T00:00:00Z',
    'today',
    '2025-11-21, 2025-11-22',
  ])('may not be %j', (day) => expect(() => todayOf({ 'x-today': day })).toThrow(`expected the header x-today to be a day as YYYY-MM-DD, but got "${day}"`));
});

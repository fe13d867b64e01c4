import { describe, expect, test } from '@jest/globals';
import { latestOf, reachOf } from '../src/rules/how-far-a-source-reaches.js';

describe('how far a source reaches', () => {
  test.each([
    [
      { dataAsOf: '2025-11-21', dateTo: '2025-12-15' },
      { asOf: '2025-11-21', basis: 'STATED' },
    ],
    [
      { dataAsOf: null, dateTo: '2014-06-27' },
      { asOf: '2014-06-27', basis: 'INFERRED' },
    ],
    [
      { dataAsOf: null, dateTo: null },
      { asOf: null, basis: null },
    ],
  ])('%j: %j', (dated, reach) => {
    expect(reachOf(dated)).toEqual(reach);
  });

  test.each([
    [[], null],
    [[null], null],
    [[null, '2014-12-31', '2025-11-21', '2019-06-30', null], '2025-11-21'],
  ])('the latest of %j is %s', (days, latest) => {
    expect(latestOf(days)).toBe(latest);
  });
});

import { beforeAll, describe, expect, test } from '@jest/globals';
import { allOf, seatsLeft } from './seats.js';

describe('seats', () => {
  let left: number;
  beforeAll(() => {
    left = seatsLeft(0);
  });

  test('are left while not all are taken', () => expect(left).toBe(2));

  test('are all asked', () => {
    expect([allOf([1, 2], (item) => item !== 3), allOf([1, 2], (item) => item !== 1)]).toEqual([true, false]);
  });
});

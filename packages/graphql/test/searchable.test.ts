import { describe, expect, test } from '@jest/globals';
import { checkSearchable } from '../src/searchable.js';

describe('what a filter can look for', () => {
  test.each([
    ['the longest text', { contains: 'x'.repeat(1_000) }],
    ['the longest list', { in: Array(1_000).fill('a') }],
    ['numbers, booleans and nothing', { eq: null, a: 1, b: true }],
  ])('%s', (_title, filter) => {
    expect(() => checkSearchable('name', filter)).not.toThrow();
  });

  test.each([
    ['a longer text', { contains: 'x'.repeat(1_001) }, 'expected "name.contains" to be a text of at most 1000 characters, but got 1001'],
    ['a longer list', { in: Array(1_001).fill('a') }, 'expected at most 1000 values in "name.in", but got 1001'],
    ['a text that no row can hold', { in: ['a', 'b\0'] }, 'expected "name.in" to be a text without the character U+0000, but got one with it'],
    ['the same deeper', { a: { eq: '\0' } }, 'expected "name.a.eq" to be a text without the character U+0000, but got one with it'],
  ])('%s is refused', (_title, filter, message) => {
    expect(() => checkSearchable('name', filter)).toThrow(expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } }));
  });
});

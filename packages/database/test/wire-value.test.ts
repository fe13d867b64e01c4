import { describe, expect, test } from '@jest/globals';
import { prepareValue } from 'pg/lib/utils.js';
import { wireValue } from '../src/reads/wire-value.js';

describe('a value on its way to the server', () => {
  test.each([
    ['no texts', [], '{}'],
    ['keys', ['671', 'k-aftale'], '{"671","k-aftale"}'],
    ['texts that look like something else', ['', 'NULL', 'a,b', '{}', ' å '], '{"","NULL","a,b","{}"," å "}'],
    ['texts to be escaped', ['a', '"', '\\'], String.raw`{"a","\"","\\"}`],
    ['a text and a null', ['a', null], '{"a",NULL}'],
    ['numbers', [1, 2], '{"1","2"}'],
    ['a text', '{"a"}', '{"a"}'],
    ['a number', 7, '7'],
    ['nothing', null, null],
  ])('%s', (_title, value, expected) => {
    expect(wireValue(value)).toBe(expected);
    expect(prepareValue(value)).toBe(expected);
  });
});

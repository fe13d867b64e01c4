import { describe, expect, test } from '@jest/globals';
import { parseTextArray } from '../src/type-parsers.js';

describe('a list of texts from the database', () => {
  test.each([
    ['{}', []],
    ['{a}', ['a']],
    ['{a,b c,Å}', ['a', 'b c', 'Å']],
    ['{"a,b",c}', ['a,b', 'c']],
    ['{"\\"","\\\\"}', ['"', '\\']],
    ['{"",x}', ['', 'x']],
    ['{NULL,"NULL",null-like}', [null, 'NULL', 'null-like']],
    ['{"{}"}', ['{}']],
    ['[2:3]={a,b}', ['a', 'b']],
  ])('%s', (text, expected) => {
    expect(parseTextArray(text)).toEqual(expected);
  });
});

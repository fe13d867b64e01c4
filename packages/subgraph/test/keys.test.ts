import { describe, expect, test } from '@jest/globals';
import { joinedKey, valuesKey } from '../src/keys.js';

type Parts = (string | undefined)[];

describe('a key of several texts', () => {
  test.each<[Parts, Parts]>([
    [
      ['a b', 'c'],
      ['a', 'b c'],
    ],
    [
      ['', 'a'],
      ['a', ''],
    ],
    [
      [undefined, 'a'],
      ['', 'a'],
    ],
    [[undefined, '1:a'], ['-1:a']],
    [['1:a'], ['a', '']],
    [
      ['a', '1:b'],
      ['a1:1:b', ''],
    ],
    [
      ['a', undefined],
      [undefined, 'a'],
    ],
  ])('%j is not that of %j', (one, other) => {
    expect(joinedKey(...one)).not.toBe(joinedKey(...other));
    expect(joinedKey(...one)).toBe(joinedKey(...one));
  });
});

describe('a key of values', () => {
  const read = (json: string): unknown => JSON.parse(json);

  test.each([
    ['{"n":1e999}', '{"n":null}'],
    ['{"n":1e999}', '{"n":-1e999}'],
    ['{"n":[1e999,null]}', '{"n":[null,1e999]}'],
    ['{"n":1e999}', '{"n":"Infinity"}'],
    ['{"a":1e999,"b":null}', '{"a":null,"b":1e999}'],
    ['{"n":null}', '{}'],
  ])('%s is not that of %s', (one, other) => {
    expect(valuesKey(read(one))).not.toBe(valuesKey(read(other)));
    expect(valuesKey(read(one))).toBe(valuesKey(read(one)));
  });

  test('is JSON where that is unambiguous', () => expect(valuesKey({ n: null, text: 'null', list: [1] })).toBe('{"n":null,"text":"null","list":[1]}'));
});

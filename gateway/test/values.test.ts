import { describe, expect, test } from '@jest/globals';
import { checkValues } from '../src/protection/limits/index.js';

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

describe('the values of variables', () => {
  test.each<[string, unknown]>([
    ['none', undefined],
    ['null', null],
    ['what is no object', 'abcdef'],
    ['as many', { a: [1, 2], b: { c: null } }],
    ['as many inside each other', nested(5)],
  ])('%s are within the limit', (_name, variables) => expect(() => checkValues(variables, { values: 5 })).not.toThrow());

  test.each<[string, unknown]>([
    ['one more', { a: [1, 2], b: { c: [1] } }],
    ['one more inside each other', nested(6)],
    ['a depth that no recursion could follow', nested(200_000)],
  ])('%s are refused', (_name, variables) =>
    expect(() => checkValues(variables, { values: 5 })).toThrow(
      expect.objectContaining({
        message: 'expected at most 5 values in the variables, lists and objects opened, but got more; split the request',
        extensions: { code: 'VALUE_LIMIT_EXCEEDED', http: { status: 400 } },
      }),
    ),
  );

  test.each([{ n: Infinity }, { unused: [{ x: [-Infinity] }] }, JSON.parse('{"n":1e999}')])(
    'a number beyond all numbers is refused, wherever it stands: %p',
    (variables) => {
      expect(() => checkValues(variables, { values: 5 })).toThrow(
        expect.objectContaining({
          message: 'expected the variables to hold numbers, but got one beyond all numbers',
          extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
        }),
      );
    },
  );

  test('4,000 lists inside each other are within the limit, one more is refused', () => {
    expect(() => checkValues({ a: nested(4_000) }, { values: 1_000_000 })).not.toThrow();
    expect(() => checkValues({ a: nested(4_001) }, { values: 1_000_000 })).toThrow(
      expect.objectContaining({
        message: 'expected at most 4,000 lists and objects inside each other in the variables, but got more; send them flatter',
        extensions: { code: 'VALUE_LIMIT_EXCEEDED', http: { status: 400 } },
      }),
    );
  });
});

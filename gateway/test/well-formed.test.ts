import { describe, expect, test } from '@jest/globals';
import { wellFormed } from '../src/execution/executor/well-formed.js';

const NEITHER = 'Expected "data" or "errors" in response, but got neither';

describe("a subgraph's answer", () => {
  test.each<[string, unknown, unknown]>([
    ['data alone', { data: { a: 1 } }, { data: { a: 1 } }],
    ['data and errors', { data: { a: 1 }, errors: [{ message: 'no' }] }, { data: { a: 1 }, errors: [{ message: 'no' }] }],
    ['data and errors that are null', { data: {}, errors: null }, { data: {}, errors: [] }],
    ['errors alone', { errors: [{ message: 'no' }] }, { errors: [{ message: 'no' }] }],
    ['errors and no data', { data: null, errors: [{ message: 'no' }] }, { errors: [{ message: 'no' }] }],
    ['nothing', {}, { errors: [{ message: NEITHER }] }],
    ['null for everything', { data: null, errors: null }, { errors: [{ message: NEITHER }] }],
    ['no errors', { data: null, errors: [] }, { errors: [{ message: NEITHER }] }],
    ['data that are a list', { data: [1] }, { errors: [{ message: 'Expected "data" in response to be an object, but got [1]' }] }],
    [
      'data that are a text, and an error',
      { data: 'x', errors: [{ message: 'no' }] },
      { errors: [{ message: 'no' }, { message: 'Expected "data" in response to be an object, but got "x"' }] },
    ],
    ['errors that are no list', { data: {}, errors: 'x' }, { data: {}, errors: [{ message: 'Expected "errors" in response to be an array, but got "x"' }] }],
    ['an error that is no object', { errors: [null] }, { errors: [{ message: 'Expected "errors" in response to contain objects, but got null' }] }],
  ])('that is %s', (_title, answer, expected) => expect(wellFormed(answer as never)).toEqual(expected));

  test.each<[string, object, object]>([
    ['as it is', { message: 'm', path: ['a', 0], extensions: { code: 'C' }, more: 1 }, { message: 'm', path: ['a', 0], extensions: { code: 'C' }, more: 1 }],
    ['as it is, without a path', { message: 'm', more: 1 }, { message: 'm', more: 1 }],
    ['without a message that is none', { message: 1, path: ['a'] }, { message: '', path: ['a'] }],
    ['without a path that is none', { message: 'm', path: 'a', more: 1 }, { message: 'm' }],
    ['without a path with a step that is none', { message: 'm', path: ['a', 0.5], more: 1 }, { message: 'm' }],
    ['without extensions that are none', { message: 'm', path: [], extensions: [], more: 1 }, { message: 'm', path: [] }],
    ['with extensions, without the rest', { message: 'm', path: null, extensions: { code: 'C' }, more: 1 }, { message: 'm', extensions: { code: 'C' } }],
  ])('has an error told %s', (_title, error, expected) => expect(wellFormed({ errors: [error] } as never)).toStrictEqual({ errors: [expected] }));

  test('is quoted by its first 200 characters', () => {
    const [error] = wellFormed({ data: 'x'.repeat(500) } as never).errors!;
    expect(error!.message).toBe(`Expected "data" in response to be an object, but got "${'x'.repeat(199)}`);
  });
});

import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { isObject, merge, Merging, unshared } from '../src/execution/executor/merge.js';
import { MergeConflict, type Data } from '../src/execution/executor/plan-run.js';

const schema = buildSchema('type Query { node: Node } interface Node { id: ID } type Book implements Node { id: ID }');

/** What stands in the target after it was merged with the sources, one answer. */
function merged(target: Data, ...sources: (Data | null | undefined)[]): Data {
  const merging = new Merging(schema);
  for (const source of sources) merge(target, source, merging);
  return target;
}

describe('an answer is merged into an object', () => {
  test.each<[string, Data, Data | null | undefined, Data]>([
    ['nothing', { a: 1 }, null, { a: 1 }],
    ['no answer', { a: 1 }, undefined, { a: 1 }],
    ['a new field', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['a field that is undefined', { a: 1 }, { a: undefined, b: undefined }, { a: 1 }],
    ['a field that is null', { a: 1 }, { a: null }, { a: null }],
    ['another value', { a: 1 }, { a: 2 }, { a: 2 }],
    ['an object where null was', { a: null }, { a: { b: 1 } }, { a: { b: 1 } }],
    ['an object where a text was', { a: 'x' }, { a: { b: 1 } }, { a: { b: 1 } }],
    ['null where an object was', { a: { b: 1 } }, { a: null }, { a: null }],
    ['an object field by field', { a: { b: 1, c: { d: 1 } } }, { a: { c: { e: 2 } } }, { a: { b: 1, c: { d: 1, e: 2 } } }],
    [
      'a list of as many, item by item',
      { a: [{ b: 1 }, { b: 2 }] },
      { a: [{ c: 1 }, { c: 2 }] },
      {
        a: [
          { b: 1, c: 1 },
          { b: 2, c: 2 },
        ],
      },
    ],
    ['items that are none', { a: [{ b: 1 }, null, 1] }, { a: [null, { b: 2 }, 2] }, { a: [null, { b: 2 }, 2] }],
    ['a longer list, as a whole', { a: [{ b: 1 }] }, { a: [{ c: 1 }, { c: 2 }] }, { a: [{ c: 1 }, { c: 2 }] }],
    ['a shorter list, as a whole', { a: [{ b: 1 }, { b: 2 }] }, { a: [{ c: 1 }] }, { a: [{ c: 1 }] }],
    ['a list where null was', { a: null }, { a: [1] }, { a: [1] }],
    ['a list where a text of its length was', { a: 'x' }, { a: [1] }, { a: [1] }],
    ['a text where a list of its length was', { a: [1] }, { a: 'x' }, { a: 'x' }],
    ['a type over a type', { __typename: 'Query' }, { __typename: 'Book' }, { __typename: 'Book' }],
    ['the name of an interface over a type', { __typename: 'Book' }, { __typename: 'Node' }, { __typename: 'Book' }],
    ['the name of an interface where none was', {}, { __typename: 'Node' }, { __typename: 'Node' }],
    ['the name of an interface in any other field', { name: 'Book' }, { name: 'Node' }, { name: 'Node' }],
    ['a field that Object has', {}, { constructor: 'c', toString: 't' }, { constructor: 'c', toString: 't' }],
  ])('%s', (_title, target, source, expected) => {
    // What is merged is changed in place, and stands in the other.
    expect(merged(structuredClone(target), structuredClone(source))).toStrictEqual(expected);
  });

  test('a field called __proto__ is a field, and no prototype', () => {
    const target = merged({}, JSON.parse('{"__proto__":{"a":1}}') as Data);
    expect(JSON.stringify(target)).toBe('{"__proto__":{"a":1}}');
    expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
    target.__proto__ = 1;
    expect(JSON.stringify(target)).toBe('{"__proto__":1}');
    expect(Reflect.deleteProperty(target, '__proto__')).toBe(true);
  });
});

describe('an object that stands at two places of an answer', () => {
  const shared = () => ({ here: { id: '1' } }) as { here: Data };

  test.each<[string, Data, Data]>([
    ['in fields', { here: { size: 1 } }, { here: { size: 1 } }],
    ['in lists', { list: [{ size: 1 }] }, { list: [{ size: 1 }] }],
  ])('is told the same twice: %s', (_title, one, other) => {
    const { here } = shared();
    expect(merged({ here, list: [here] }, one, other)).toEqual({ here: { id: '1', size: 1 }, list: [{ id: '1', size: 1 }] });
  });

  test.each<[string, Data, Data]>([
    ['in fields', { here: { size: 1 } }, { here: { size: 2 } }],
    ['in lists', { list: [{ size: 1 }] }, { list: [{ size: 2 }] }],
    ['in a field and a list', { here: { size: 1 } }, { list: [{ size: 2 }] }],
  ])('conflicts where it is told two things: %s', (_title, one, other) => {
    const { here } = shared();
    expect(() => merged({ here, list: [here] }, one, other)).toThrow(MergeConflict);
  });

  test('is told nothing by itself, and is not told again what it was told', () => {
    const target: Data = { own: { id: '1' } };
    const merging = new Merging(schema);
    merge(target, target, merging);
    expect(merging.by.size).toBe(0);
    const source = { own: { size: 1 } };
    merge(target, source, merging);
    (target.own as Data).size = 3;
    merge(target, source, merging);
    expect([target, merging.by.size]).toEqual([{ own: { id: '1', size: 3 } }, 1]);
  });
});

test.each([
  [{}, true],
  [[], false],
  [null, false],
  ['x', false],
])('%j is an object: %p', (value, expected) => expect(isObject(value)).toBe(expected));

test('a copy shares no object and is counted', () => {
  const counted: number[][] = [];
  let checks = 0;
  const budget = { count: (...figures: number[]) => void counted.push(figures), check: () => void (checks += 1) };
  const data = { a: { b: 'æ' } };
  const copy = unshared(data, { budget: budget as never });
  expect(copy).toEqual(data);
  expect(copy.a).not.toBe(data.a);
  expect([counted, checks]).toEqual([[[expect.any(Number), '{"a":{"b":"æ"}}'.length]], 1]);
  expect(unshared(data, {})).toEqual(data);
});

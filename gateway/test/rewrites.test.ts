import { describe, expect, test } from '@jest/globals';
import type { FetchDataRewrite } from '@apollo/query-planner';
import { buildSchema } from 'graphql';
import { objectsAt, placesOf } from '../src/execution/executor/plan-paths.js';
import type { Data } from '../src/execution/executor/plan-run.js';
import { rewrite } from '../src/execution/executor/rewrites.js';
import { meets } from '../src/execution/executor/type-conditions.js';

const schema = buildSchema(`
  type Query { node: Node any: Any book: Book }
  interface Node { id: ID } interface Named implements Node { id: ID name: String }
  type Book implements Node { id: ID } type Shop { id: ID } union Any = Book | Shop enum Colour { RED }
`);

describe('a type condition', () => {
  test.each([
    ['Book', 'Book', true],
    ['Book', 'Node', true],
    ['Book', 'Any', true],
    ['Named', 'Node', true],
    ['Shop', 'Node', false],
    ['Node', 'Named', false],
    ['Node', 'Book', false],
    ['Any', 'Node', false],
    ['Colour', 'Node', false],
    ['Lost', 'Node', false],
    ['Book', 'Lost', false],
    ['Lost', 'Lost', true],
    [undefined, 'Node', false],
  ])('%s meets %s: %p', (typename, condition, expected) => expect(meets(schema, typename, condition)).toBe(expected));

  test.each([true, false])('an object whose type is not known meets it as is told: %p', (unknown) =>
    expect(meets(schema, undefined, 'Node', unknown)).toBe(unknown),
  );
});

describe('rewrites of an answer', () => {
  const rename = (path: string[], renameKeyTo: string): FetchDataRewrite => ({ kind: 'KeyRenamer', path, renameKeyTo });
  const assign = (path: string[], setValueTo: unknown): FetchDataRewrite => ({ kind: 'ValueSetter', path, setValueTo });

  test.each<[string, FetchDataRewrite[] | undefined, unknown, unknown]>([
    ['none', undefined, { a: 1 }, { a: 1 }],
    ['a name', [rename(['a'], 'b')], { a: 1 }, { b: 1 }],
    ['no name that is not there', [rename(['c'], 'b')], { a: 1 }, { a: 1 }],
    ['a value', [assign(['a'], 'x')], { a: 1 }, { a: 'x' }],
    ['a value that was not there', [assign(['b'], 'x')], { a: 1 }, { a: 1, b: 'x' }],
    ['one after the other', [rename(['a'], 'b'), assign(['b'], 2)], { a: 1 }, { b: 2 }],
    ['below a field', [rename(['o', 'a'], 'b')], { o: { a: 1 } }, { o: { b: 1 } }],
    ['in each item of lists', [rename(['o', 'a'], 'b')], { o: [[{ a: 1 }], [{ a: 2 }, null, 'x']] }, { o: [[{ b: 1 }], [{ b: 2 }, null, 'x']] }],
    ['nothing below null', [rename(['o', 'a'], 'b')], { o: null }, { o: null }],
    ['nothing below a text', [rename(['o', 'a'], 'b')], { o: 'x' }, { o: 'x' }],
    ['an object of the type', [assign(['... on Book', 'a'], 2)], { __typename: 'Book', a: 1 }, { __typename: 'Book', a: 2 }],
    ['an object of a type of the interface', [assign(['... on Node', 'a'], 2)], { __typename: 'Book', a: 1 }, { __typename: 'Book', a: 2 }],
    ['no object of another type', [assign(['... on Shop', 'a'], 2)], { __typename: 'Book', a: 1 }, { __typename: 'Book', a: 1 }],
    ['an object whose type is not told', [assign(['... on Shop', 'a'], 2)], { a: 1 }, { a: 2 }],
    ['nothing without a path', [assign([], 2)], { a: 1 }, { a: 1 }],
  ])('change %s', (_title, rewrites, value, expected) => {
    const changed = structuredClone(value);
    rewrite(schema, rewrites, changed);
    rewrite(
      schema,
      rewrites?.filter(({ kind }) => kind === 'ValueSetter'),
      changed,
    );
    expect(JSON.parse(JSON.stringify(changed))).toEqual(expected);
  });
});

describe('a path of a plan', () => {
  const [one, two] = [{ id: '1' }, { id: '2' }];
  const root: Data = { list: [one, two, one, null, 'x'], lists: [[one], [two]], one, text: 'x', none: null };

  test.each<[string, (string | number)[], Data[], (string | number)[][]]>([
    ['a field', ['one'], [one], [['one']]],
    [
      'the items of a list, each once',
      ['list', '@'],
      [one, two],
      [
        ['list', 0],
        ['list', 2],
      ],
    ],
    ['the items of lists', ['lists', '@', '@'], [one, two], [['lists', 0, 0]]],
    ['no field that is not there', ['lost'], [], []],
    ['no field that all objects have', ['constructor'], [], []],
    ['no item of what is no list', ['one', '@'], [], []],
    ['nothing below null', ['none', 'a'], [], []],
  ])('leads to %s, and to the places of the first', (_title, path, objects, places) => {
    expect(objectsAt([root], path)).toEqual(objects);
    expect(placesOf(root, path).get(one) ?? []).toEqual(places);
  });

  test('leads to each of many objects once, in order of their first place', () => {
    const many = Array.from({ length: 12 }, (_, id) => ({ id }));
    const found = objectsAt([{ list: [...many, ...many.toReversed()] }], ['list', '@']);
    expect(found.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

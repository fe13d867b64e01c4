import { beforeAll, describe, expect, test } from '@jest/globals';
import { supergraphOf } from '../contest.js';
import { openExecutor, type Executor } from '../executor.js';
import { PAIR } from '../pair.js';
import { openShops, shops } from './shops.js';

interface Named {
  query: string;
  variables?: Record<string, unknown>;
  data: unknown;
  errors?: readonly string[];
}

const noted = (...names: readonly (readonly [name: string, one: string | null, other?: string])[]) => ({
  noted: [0, 1].map((index) => Object.fromEntries(names.map(([name, ...values]) => [name, values[index] ?? values[0] ?? null]))),
});
const ID = '1';

/** Names that a gateway gives, to fields, fragments and variables, are names that a client may give as well. */
const NAMES: readonly Named[] = [
  { query: '{ noted { id: note _alias_id: id } }', data: noted(['id', 'a', 'b'], ['_alias_id', ID]) },
  {
    query: '{ noted { _alias_id: note id title } }',
    data: noted(['_alias_id', 'a', 'b'], ['id', ID], ['title', null]),
    errors: ['noted.0.title', 'noted.1.title'],
  },
  {
    query: '{ noted { _alias__alias_id: id _alias_id: note id: note } }',
    data: noted(['_alias__alias_id', ID], ['_alias_id', 'a', 'b'], ['id', 'a', 'b']),
  },
  { query: '{ noted { _alias_: id _alias__alias_: note } }', data: noted(['_alias_', ID], ['_alias__alias_', 'a', 'b']) },
  { query: '{ _alias_noted: book { id } noted: book { id } }', data: { _alias_noted: { id: '3' }, noted: { id: '3' } } },
  {
    query: '{ noted { id__alias_0: note id__alias_0_: id _alias_id__alias_0_: note id } }',
    data: noted(['id__alias_0', 'a', 'b'], ['id__alias_0_', ID], ['_alias_id__alias_0_', 'a', 'b'], ['id', ID]),
  },
  { query: '{ noted { _alias_wrong: title } }', data: noted(['_alias_wrong', null]), errors: ['noted.0._alias_wrong', 'noted.1._alias_wrong'] },
  { query: '{ _entities: book { _entities: title } }', data: { _entities: { _entities: 'title 3' } } },
  { query: '{ book { _0: title representations: id __arg: id } }', data: { book: { _0: 'title 3', representations: '3', __arg: '3' } } },
  { query: '{ book { __typename: title id: __typename } }', data: { book: { __typename: 'title 3', id: 'Book' } } },
  { query: '{ book { __proto__: title constructor: id } }', data: JSON.parse('{"book":{"__proto__":"title 3","constructor":"3"}}') },
  {
    query: '{ ...__proto__ } fragment __proto__ on Query { book { ...constructor } } fragment constructor on Book { title }',
    data: { book: { title: 'title 3' } },
  },
  {
    query: 'query($representations: Int = 1) { book { rating(of: $representations) } }',
    variables: { representations: 7 },
    data: { book: { rating: 7 } },
  },
  { query: 'query($representations: Int = 4) { book { rating(of: $representations) } }', data: { book: { rating: 4 } } },
  {
    query: 'query($representations: Int, $_alias_representations: Int) { book { rating(of: $representations) other: rating(of: $_alias_representations) } }',
    variables: { representations: 7, _alias_representations: 8 },
    data: { book: { rating: 7, other: 8 } },
  },
  {
    query: 'query($representations: Boolean!) { book { id title @include(if: $representations) } }',
    variables: { representations: false },
    data: { book: { id: '3' } },
  },
  {
    query: 'query($representations: Boolean = true) { book { id title @include(if: $representations) } }',
    data: { book: { id: '3', title: 'title 3' } },
  },
  {
    query: 'query($__proto__: Int, $constructor: Boolean!) { book { rating(of: $__proto__) title @skip(if: $constructor) } }',
    variables: JSON.parse('{"__proto__":6,"constructor":true}') as Record<string, unknown>,
    data: { book: { rating: 6 } },
  },
];

describe("names that look like the gateway's own", () => {
  let ours: Executor;

  beforeAll(async () => {
    ours = await openExecutor(PAIR[1], supergraphOf(shops), openShops());
  });

  test.each(NAMES)('$query', async ({ query, variables, data, errors = [] }) => {
    const { result } = await ours.run(query, variables);
    expect(JSON.stringify(result?.data)).toBe(JSON.stringify(data));
    expect((result?.errors ?? []).map(({ path }) => path?.join('.'))).toEqual(errors);
  });
});

import { describe, expect, test } from '@jest/globals';
import { supergraphOf } from '../contest.js';
import { openExecutor } from '../executor.js';
import { PAIR } from '../pair.js';
import { openShops, shops } from './shops.js';

interface Case {
  subgraph: string;
  /** What it answers in the stead of what it should. */
  spoilt: Record<string, unknown>;
  query: string;
  data: unknown;
  errors?: readonly unknown[];
  completion?: readonly string[];
}

const NO_OBJECTS = 'Expected "data._entities" in response to contain objects';
const FIRST = [0, 0, 'size'];
const SECOND = [0, 1, 'size'];
const AGAIN = [1, 0, 'size'];
const by = (message: string, ...places: (string | number)[][]) =>
  places.map((place) => ({ message, path: ['shelves', ...place], extensions: { serviceName: 'reviews' } }));
const shelves = (one: unknown, two: unknown) => [
  [one, two],
  [one, null],
];

const CASES: Record<string, Case> = {
  'no list for a list': {
    subgraph: 'shops',
    spoilt: { shelves: 'a list' },
    query: '{ shelves { title } book { title } }',
    data: { shelves: null, book: { title: 'title 3' } },
    completion: ['shelves: Invalid value found for field Query.shelves.'],
  },
  'no list for a list that may not be null': {
    subgraph: 'shops',
    spoilt: { shelves: [{ id: '1' }, [{ __typename: 'Book', id: '2' }]] },
    query: '{ shelves { title } }',
    data: { shelves: null },
    completion: ['shelves.0: Invalid value found for array element of type [Book] at index 0.'],
  },
  'no object for an object': {
    subgraph: 'shops',
    spoilt: { book: 'an object', strict: { __typename: 'Book', id: '3' } },
    query: '{ book { title } strict { title } }',
    data: { book: null, strict: { title: 'title 3' } },
    completion: ['book: Invalid value found for field Query.book.'],
  },
  'no object for an entity': {
    subgraph: 'reviews',
    spoilt: { _entities: ['an entity', { size: { width: 2 } }] },
    query: '{ shelves { size { width } } }',
    data: { shelves: shelves({ size: null }, { size: { width: 2 } }) },
    errors: by(NO_OBJECTS, FIRST, AGAIN),
  },
  'no list of entities': {
    subgraph: 'reviews',
    spoilt: { _entities: {} },
    query: '{ shelves { size { width } } }',
    data: { shelves: shelves({ size: null }, { size: null }) },
    errors: by('Expected "data._entities" in response to be an array', FIRST, SECOND, AGAIN),
  },
  'too few entities': {
    subgraph: 'reviews',
    spoilt: { _entities: [null] },
    query: '{ shelves { size { width } } }',
    data: { shelves: shelves({ size: null }, { size: null }) },
    errors: by('Expected "data._entities" to contain 2 elements', FIRST, SECOND, AGAIN),
  },
};

describe('a subgraph that gives', () => {
  test.each(Object.entries(CASES))('%s loses that place alone, and is told', async (_title, { subgraph, spoilt, query, data, errors, completion }) => {
    const ask = openShops((name, answered) => name === subgraph && Object.assign(answered, spoilt));
    const { result, fast } = await (await openExecutor(PAIR[1], supergraphOf(shops), ask)).run(query);
    const incomplete = result?.extensions?.valueCompletion as { path: string[]; message: string }[] | undefined;
    expect({ data: result?.data, errors: result?.errors, completion: incomplete?.map(({ path, message }) => `${path.join('.')}: ${message}`), fast }).toEqual({
      data,
      errors,
      completion,
      fast: true,
    });
  });
});

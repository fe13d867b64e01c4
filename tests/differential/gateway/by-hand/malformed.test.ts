import { describe, expect, test } from '@jest/globals';
import { supergraphOf } from '../contest.js';
import { openExecutor } from '../executor.js';
import { PAIR } from '../pair.js';
import { openShops, shops } from './shops.js';

interface Case {
  subgraph: string;
  /** Replaces parts of the data that it returns. */
  corrupted?: Record<string, unknown>;
  /** Returned as its errors. */
  subgraphErrors?: unknown;
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
    corrupted: { shelves: 'a list' },
    query: '{ shelves { title } book { title } }',
    data: { shelves: null, book: { title: 'title 3' } },
    completion: ['shelves: Invalid value found for field Query.shelves.'],
  },
  'no list for a list that may not be null': {
    subgraph: 'shops',
    corrupted: { shelves: [{ id: '1' }, [{ __typename: 'Book', id: '2' }]] },
    query: '{ shelves { title } }',
    data: { shelves: null },
    completion: ['shelves.0: Invalid value found for array element of type [Book] at index 0.'],
  },
  'no object for an object': {
    subgraph: 'shops',
    corrupted: { book: 'an object', strict: { __typename: 'Book', id: '3' } },
    query: '{ book { title } strict { title } }',
    data: { book: null, strict: { title: 'title 3' } },
    completion: ['book: Invalid value found for field Query.book.'],
  },
  'no object for an entity': {
    subgraph: 'reviews',
    corrupted: { _entities: ['an entity', { size: { width: 2 } }] },
    query: '{ shelves { size { width } } }',
    data: { shelves: shelves({ size: null }, { size: { width: 2 } }) },
    errors: by(NO_OBJECTS, FIRST, AGAIN),
  },
  'no list of entities': {
    subgraph: 'reviews',
    corrupted: { _entities: {} },
    query: '{ shelves { size { width } } }',
    data: { shelves: shelves({ size: null }, { size: null }) },
    errors: by('Expected "data._entities" in response to be an array', FIRST, SECOND, AGAIN),
  },
  'too few entities': {
    subgraph: 'reviews',
    corrupted: { _entities: [null] },
    query: '{ shelves { size { width } } }',
    data: { shelves: shelves({ size: null }, { size: null }) },
    errors: by('Expected "data._entities" to contain 2 elements', FIRST, SECOND, AGAIN),
  },
  'too many entities': {
    subgraph: 'reviews',
    corrupted: { _entities: [{ size: { width: 1 } }, { size: { width: 2 } }, null] },
    query: '{ shelves { size { width } } }',
    data: { shelves: shelves({ size: null }, { size: null }) },
    errors: by('Expected "data._entities" to contain 2 elements', FIRST, SECOND, AGAIN),
  },
};

/** A size is null, and so is what the subgraph says of it: no error may be lost, or stand where the client knows no place. */
const WITHOUT_SIZE = { subgraph: 'reviews', corrupted: { _entities: [{ size: null }, { size: { width: 2 } }] }, query: '{ shelves { size { width } } }' };
const SIZES = { data: { shelves: shelves({ size: null }, { size: { width: 2 } }) } };
const placeless = (message: string) => [{ message, path: undefined, extensions: { serviceName: 'reviews', code: 'DOWNSTREAM_SERVICE_ERROR' } }];
const coded = (message: string, ...places: (string | number)[][]) =>
  by(message, ...places).map((error) => ({ ...error, extensions: { ...error.extensions, code: 'DOWNSTREAM_SERVICE_ERROR' } }));

const ERROR_CASES: Record<string, Case> = {
  'an error about an entity that was not asked for': {
    ...WITHOUT_SIZE,
    ...SIZES,
    subgraphErrors: [{ message: 'no size', path: ['_entities', 7, 'size'] }],
    errors: placeless('no size'),
  },
  'an error about the list of entities': {
    subgraph: 'reviews',
    corrupted: { _entities: null },
    query: '{ shelves { size { width } } }',
    data: { shelves: shelves({ size: null }, { size: null }) },
    subgraphErrors: [{ message: 'no entities', path: ['_entities'] }],
    errors: coded('no entities', FIRST, SECOND, AGAIN),
  },
  'errors that are no list': {
    ...WITHOUT_SIZE,
    ...SIZES,
    subgraphErrors: { message: 'no size' },
    errors: placeless('Expected "errors" in response to be an array, but got {"message":"no size"}'),
  },
  'an error that is no object': {
    ...WITHOUT_SIZE,
    ...SIZES,
    subgraphErrors: ['no size'],
    errors: placeless('Expected "errors" in response to contain objects, but got "no size"'),
  },
  'an error with a path and a message of another form': {
    ...WITHOUT_SIZE,
    ...SIZES,
    subgraphErrors: [{ message: 5, path: '_entities.0', extensions: 'none' }],
    errors: placeless('Error while fetching subquery from service "reviews"'),
  },
};

describe('a subgraph that returns', () => {
  test.each(Object.entries(ERROR_CASES))('%s has its errors reported', async (_title, { subgraph, corrupted, subgraphErrors, query, data, errors }) => {
    const callSubgraph = openShops((name, answered) => {
      if (name === subgraph) Object.assign(answered, { data: { ...answered.data, ...corrupted }, errors: subgraphErrors });
    });
    const { result } = await (await openExecutor(PAIR[1], supergraphOf(shops), callSubgraph)).run(query);
    expect({ data: result?.data, errors: result?.errors }).toEqual({ data, errors });
  });

  test('neither data nor errors has an error at the fields that are null because of it', async () => {
    const callSubgraph = openShops((name, answered) => {
      if (name === 'reviews') Object.assign(answered, { data: null });
    });
    const { result } = await (await openExecutor(PAIR[1], supergraphOf(shops), callSubgraph)).run(WITHOUT_SIZE.query);
    const errors = coded('Expected "data" or "errors" in response, but got neither', FIRST, SECOND, AGAIN);
    expect({ data: result?.data, errors: result?.errors }).toEqual({ data: { shelves: shelves({ size: null }, { size: null }) }, errors });
  });
});

describe('a subgraph that returns wrong data:', () => {
  test.each(Object.entries(CASES))('%s nulls only that place, with an error', async (_title, { subgraph, corrupted, query, data, errors, completion }) => {
    const callSubgraph = openShops((name, answered) => name === subgraph && answered.data && Object.assign(answered.data, corrupted));
    const { result, once } = await (await openExecutor(PAIR[1], supergraphOf(shops), callSubgraph)).run(query);
    const incomplete = result?.extensions?.valueCompletion as { path: string[]; message: string }[] | undefined;
    expect({ data: result?.data, errors: result?.errors, completion: incomplete?.map(({ path, message }) => `${path.join('.')}: ${message}`), once }).toEqual({
      data,
      errors,
      completion,
      once: true,
    });
  });
});

import { beforeAll, describe, expect, test } from '@jest/globals';
import { supergraphOf } from '../contest.js';
import { openExecutor, type Executor, type Outcome } from '../executor.js';
import { PAIR } from '../pair.js';
import { openShops, shops } from './shops.js';

interface Case {
  title: string;
  query: string;
  variables?: Record<string, unknown>;
  data: unknown;
  /** "path: message" */
  errors?: readonly string[];
  /** By subgraph, in order; "shops 2" is for two entities. */
  sent?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    title: 'an error about an entity is told at every place in nested lists, and the entity asked for once',
    query: '{ shelves { id title } }',
    data: {
      shelves: [
        [
          { id: '1', title: null },
          { id: '2', title: 'title 2' },
        ],
        [{ id: '1', title: null }, null],
      ],
    },
    errors: ['shelves.0.0.title: book 1 has no title', 'shelves.1.0.title: book 1 has no title'],
    sent: ['shops', 'reviews 2'],
  },
  {
    title: 'a null that may not be passes the border of its subgraph up to the nearest that may',
    query: '{ shelves { rating } }',
    data: {
      shelves: [
        [{ rating: 5 }, null],
        [{ rating: 5 }, null],
      ],
    },
    errors: ['shelves.0.1.rating: book 2 is not rated'],
  },
  { title: 'and up to the whole answer', query: '{ book { id } strict { rating } }', data: null, errors: ['strict.rating: book 2 is not rated'] },
  {
    title: 'mutations run in order, each subgraph when its turn has come, and their entities after',
    query: 'mutation { a: open { name visits } b: praise { title } c: shut { name visits } d: open(name: "last") { name } }',
    data: { a: { name: 'first', visits: 10 }, b: { title: 'title 3' }, c: { name: 'shut', visits: 20 }, d: { name: 'last' } },
  },
  {
    title: '@include false skips the fetch',
    query: 'query($full: Boolean!) { book { id title @include(if: $full) } }',
    variables: { full: false },
    data: { book: { id: '3' } },
    sent: ['shops'],
  },
  {
    title: '@include true does not',
    query: 'query($full: Boolean!) { book { id title @include(if: $full) } }',
    variables: { full: true },
    data: { book: { id: '3', title: 'title 3' } },
    sent: ['shops', 'reviews 1'],
  },
  {
    title: 'the default of a condition decides where none is given',
    query: 'query($less: Boolean! = true) { book { id title @skip(if: $less) } }',
    data: { book: { id: '3' } },
    sent: ['shops'],
  },
  { title: "a variable's default is the argument", query: 'query($of: Int = 3) { book { rating(of: $of) } }', data: { book: { rating: 3 } } },
  { title: 'what is given goes before it', query: 'query($of: Int = 3) { book { rating(of: $of) } }', variables: { of: 4 }, data: { book: { rating: 4 } } },
  { title: 'also null', query: 'query($of: Int = 3) { book { rating(of: $of) } }', variables: { of: null }, data: { book: { rating: -1 } } },
  { title: "without any, the argument's own default holds", query: 'query($of: Int) { book { rating(of: $of) } }', data: { book: { rating: 5 } } },
  { title: 'a key under the alias of another field', query: '{ book { id: note title } }', data: { book: { id: null, title: 'title 3' } } },
];

function told({ result = {} }: Outcome) {
  const { data = null, errors = [] } = result;
  return { data, errors: errors.map(({ path, message }) => `${path?.join('.')}: ${message}`).sort() };
}

function sentBy({ sent }: Outcome): string[] {
  return sent.map(({ subgraph, representations }) => (representations === undefined ? subgraph : `${subgraph} ${representations}`));
}

describe('by hand', () => {
  const supergraph = supergraphOf(shops);
  let [stock, ours]: Executor[] = [];

  beforeAll(async () => {
    [stock, ours] = [await openExecutor(PAIR[0], supergraph, openShops()), await openExecutor(PAIR[1], supergraph, openShops())];
  });

  test.each(CASES)('$title', async ({ query, variables, data, errors = [], sent }) => {
    const outcome = await ours!.run(query, variables);
    expect({ ...told(outcome), fast: outcome.fast }).toEqual({ data, errors, fast: true });
    if (sent) expect(sentBy(outcome)).toEqual(sent);
    if (!query.includes('id: note')) expect((await stock!.run(query, variables)).result?.data ?? null).toEqual(data);
  });

  test('mutations are sent in the order that Apollo sends them', async () => {
    const query = 'mutation { a: open { visits } b: praise { rating } c: shut { visits } }';
    const [expected, actual] = [await stock!.run(query), await ours!.run(query)];
    expect(sentBy(actual)).toEqual(sentBy(expected));
    expect(sentBy(actual).filter((name) => !/\d/.test(name))).toEqual(['shops', 'reviews', 'shops']);
  });

  test('two places that share an object and are told different things are answered by Apollo', async () => {
    const asked = openShops();
    let reviewed: () => void = () => undefined;
    const afterReviews = new Promise<void>((resolve) => (reviewed = resolve));
    const executor = await openExecutor(PAIR[1], supergraph, async (subgraph, fetch) => {
      if (subgraph === 'labels') await afterReviews;
      const answer = await asked(subgraph, fetch);
      if (subgraph === 'reviews') setImmediate(reviewed);
      return answer;
    });
    const outcome = await executor.run('{ noted { size { width unit } } }');
    expect({ ...told(outcome), fast: outcome.fast }).toEqual({
      data: { noted: [{ size: { width: 20, unit: 'unit a' } }, { size: { width: 20, unit: 'unit b' } }] },
      errors: [],
      fast: false,
    });
  });

  test('an object called by a type that cannot stand at its place keeps the fields that were asked', async () => {
    const ask = openShops((subgraph, data) => subgraph === 'shops' && Object.assign(data.odd as object, { __typename: 'Shop' }));
    const [expected, actual] = [await openExecutor(PAIR[0], supergraph, ask), await openExecutor(PAIR[1], supergraph, ask)];
    for (const executor of [expected, actual])
      expect(told(await executor.run('{ odd { pages title } }'))).toEqual({ data: { odd: { pages: 7, title: null } }, errors: [] });
  });

  test("a field is never null where its object's type says so, though the interface would let it: Apollo answers by the interface", async () => {
    const ask = openShops((_subgraph, data) => Object.assign(data.named as object, { name: null }));
    const [expected, actual] = [await openExecutor(PAIR[0], supergraph, ask), await openExecutor(PAIR[1], supergraph, ask)];
    expect(told(await expected.run('{ named { name } }')).data).toEqual({ named: { name: null } });
    expect(told(await actual.run('{ named { name } }')).data).toEqual({ named: null });
  });
});

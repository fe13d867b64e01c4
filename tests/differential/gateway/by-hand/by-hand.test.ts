import { beforeAll, describe, expect, test } from '@jest/globals';
import { supergraphOf } from '../contest.js';
import { openExecutor, type Executor, type Outcome } from '../executor.js';
import { PAIR } from '../pair.js';
import type { CallSubgraph } from '../recorder.js';
import { CASES } from './cases.js';
import { openShops, shops } from './shops.js';

function resultOf({ result = {} }: Outcome) {
  const { data = null, errors = [] } = result;
  return { data, errors: errors.map(({ path, message }) => `${path?.join('.')}: ${message}`).sort() };
}

function sentBy({ sent }: Outcome): string[] {
  return sent.map(({ subgraph, representations }) => (representations === undefined ? subgraph : `${subgraph} ${representations}`));
}

const TWO_UNITS = ['a', 'b'].map((note) => ({ size: { width: 20, unit: `unit ${note}` } }));

/** Labels answers when reviews has answered. */
function labelsLast(): CallSubgraph {
  const callShops = openShops();
  let reviewed: () => void = () => undefined;
  const afterReviews = new Promise<void>((resolve) => (reviewed = resolve));
  return async (subgraph, fetch) => {
    if (subgraph === 'labels') await afterReviews;
    const answer = await callShops(subgraph, fetch);
    if (subgraph === 'reviews') setImmediate(reviewed);
    return answer;
  };
}

describe('by hand', () => {
  const supergraph = supergraphOf(shops);
  let [stock, ours]: Executor[] = [];

  beforeAll(async () => {
    [stock, ours] = [await openExecutor(PAIR[0], supergraph, openShops()), await openExecutor(PAIR[1], supergraph, openShops())];
  });

  test.each(CASES)('$title', async ({ query, variables, data, errors = [], sent, stock: wrong = data }) => {
    const outcome = await ours!.run(query, variables);
    expect({ ...resultOf(outcome), once: outcome.once }).toEqual({ data, errors, once: true });
    if (sent) expect(sentBy(outcome)).toEqual(sent);
    if (!query.includes('id: note')) expect((await stock!.run(query, variables)).result?.data ?? null).toEqual(wrong);
  });

  test('an error about an entity behind objects of other types is reported at its own place, where Apollo counts only the entities', async () => {
    const query = '{ mixed { name ... on Shop { visits } } }';
    const [expected, actual] = [await stock!.run(query), await ours!.run(query)];
    expect(resultOf(actual)).toEqual({ data: { mixed: [{ name: 'Nygade' }, null, null] }, errors: ['mixed.2.visits: shop 0 is not visited'] });
    expect([resultOf(expected), expected.recounted]).toEqual([resultOf(actual), true]);
  });

  test("a subgraph that cannot be reached is reported with its name at the fields it resolves, by Apollo's without", async () => {
    const callShops = openShops();
    const callSubgraph: CallSubgraph = (subgraph, fetch) =>
      subgraph === 'reviews' ? Promise.reject(new Error('no way to reviews')) : callShops(subgraph, fetch);
    const [expected, actual] = [await openExecutor(PAIR[0], supergraph, callSubgraph), await openExecutor(PAIR[1], supergraph, callSubgraph)];
    const [first, second] = [await expected.run('{ shelves { id title } }'), await actual.run('{ shelves { id title } }')];
    expect(first.result?.data).toEqual(second.result?.data);
    expect(first.result?.errors).toEqual([{ message: 'no way to reviews' }]);
    expect(second.result?.errors?.map(({ message, path, extensions }) => [message, path?.join('.'), extensions])).toEqual(
      ['shelves.0.0.title', 'shelves.0.1.title', 'shelves.1.0.title'].map((path) => ['no way to reviews', path, { serviceName: 'reviews' }]),
    );
  });

  test('mutations are sent in the order that Apollo sends them', async () => {
    const query = 'mutation { a: open { visits } b: praise { rating } c: shut { visits } }';
    const [expected, actual] = [await stock!.run(query), await ours!.run(query)];
    expect(sentBy(actual)).toEqual(sentBy(expected));
    expect(sentBy(actual).filter((name) => !/\d/.test(name))).toEqual(['shops', 'reviews', 'shops']);
  });

  test('a merge conflict of two places that share an object runs the operation again, sharing none', async () => {
    const outcome = await (await openExecutor(PAIR[1], supergraph, labelsLast())).run('{ noted { size { width unit } } }');
    expect({ ...resultOf(outcome), once: outcome.once }).toEqual({ data: { noted: TWO_UNITS }, errors: [], once: false });
  });

  test('places of a mutation share no object, since it cannot be run twice', async () => {
    const outcome = await (await openExecutor(PAIR[1], supergraph, labelsLast())).run('mutation { renote { size { width unit } } }');
    expect({ ...resultOf(outcome), once: outcome.once }).toEqual({ data: { renote: TWO_UNITS }, errors: [], once: true });
    expect(sentBy(outcome).sort()).toEqual(['labels 2', 'reviews 1', 'shops']);
  });

  test('an object with a type name that is impossible at its place keeps the requested fields', async () => {
    const callSubgraph = openShops((subgraph, { data }) => subgraph === 'shops' && Object.assign(data!.odd as object, { __typename: 'Shop' }));
    const [expected, actual] = [await openExecutor(PAIR[0], supergraph, callSubgraph), await openExecutor(PAIR[1], supergraph, callSubgraph)];
    for (const executor of [expected, actual])
      expect(resultOf(await executor.run('{ odd { pages title } }'))).toEqual({ data: { odd: { pages: 7, title: null } }, errors: [] });
  });

  test("a field is never null where its object's type says so, though the interface would let it: Apollo answers by the interface", async () => {
    const callSubgraph = openShops((_subgraph, { data }) => Object.assign(data!.named as object, { name: null }));
    const [expected, actual] = [await openExecutor(PAIR[0], supergraph, callSubgraph), await openExecutor(PAIR[1], supergraph, callSubgraph)];
    expect(resultOf(await expected.run('{ named { name } }')).data).toEqual({ named: { name: null } });
    expect(resultOf(await actual.run('{ named { name } }')).data).toEqual({ named: null });
  });
});

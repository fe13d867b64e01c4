import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openShared, type Hub } from '../setups.js';

describe('nulls, empty lists and empty pages', () => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await openShared();
  });

  afterAll(() => hub?.close());

  test('an argument that is null is treated as absent', async () => {
    const query =
      'query ($n: Int, $t: Boolean) { solutions(first: $n) { nodes { id } } solution(id: "sapa") { dependencies(transitive: $t) { dependsOn { id } } } }';
    const without = await hub.request(query);
    expect(await hub.request(query, { n: null, t: null })).toEqual(without);
    expect((without.data as { solutions: { nodes: object[] } }).solutions.nodes).toHaveLength(50);
  });

  test('null by a variable with a default is refused for a non-null argument with BAD_USER_INPUT', async () => {
    const query = 'query ($id: ID = "sapa") { solution(id: $id) { id } }';
    expect(await hub.request(query)).toMatchObject({ data: { solution: { id: 'sapa' } } });
    expect(await hub.request(query, { id: null })).toMatchObject({
      status: 200,
      data: { solution: null },
      errors: [{ message: 'Argument "id" of non-null type "ID!" must not be null.', path: ['solution'], extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('null is refused for a non-null argument of introspection', async () => {
    const query = 'query ($name: String = "Solution") { __type(name: $name) { name } municipality(code: "671") { name } }';
    expect(await hub.request(query)).toMatchObject({ data: { __type: { name: 'Solution' }, municipality: { name: 'Struer' } } });
    expect(await hub.request(query, { name: null })).toMatchObject({
      data: { __type: null, municipality: { name: 'Struer' } },
      errors: [{ message: 'Argument "name" of non-null type "String!" must not be null.', path: ['__type'], extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test.each([
    ['', 'query ($t: Boolean = true) { municipality(code: "671") { name @include(if: $t) } }'],
    [', beside introspection', 'query ($t: Boolean = true) { __schema { queryType { name } } municipality(code: "671") { name @include(if: $t) } }'],
    [', deeper', 'query ($t: Boolean = true) { municipality(code: "671") { tasks(first: 1) { nodes { id @skip(if: $t) } } } }'],
  ])('a condition that is null is refused, naming its variable%s', async (_title, query) => {
    expect((await hub.request(query)).errors).toBeUndefined();
    const { status, errors } = await hub.request(query, { t: null });
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      {
        message: 'Variable "$t" of an @include or @skip is expected to be true or false, but got null; leave it out for its default.',
        locations: [{ line: 1, column: 8 }],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  test('an empty page has the totals of the whole list', async () => {
    const { data, errors } = await hub.request(
      '{ agreements(first: 0) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } none: agreements(first: 0, filter: { id: { in: [] } }) { totalCount pageInfo { hasNextPage } } municipality(code: "671") { tasks(first: 0) { totalCount nodes { id } pageInfo { hasNextPage } } } }',
    );
    expect(errors).toBeUndefined();
    const { agreements, none, municipality } = data as Record<string, { totalCount: number; tasks: { totalCount: number } }>;
    expect(agreements).toEqual({
      totalCount: expect.any(Number),
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
    expect(none).toEqual({ totalCount: 0, pageInfo: { hasNextPage: false } });
    expect(municipality).toEqual({ tasks: { totalCount: expect.any(Number), nodes: [], pageInfo: { hasNextPage: true } } });
    expect(agreements!.totalCount).toBeGreaterThan(10);
    expect(municipality!.tasks.totalCount).toBeGreaterThan(10);
  });

  test('an empty filter matches every row, an empty list of values none', async () => {
    const count = (filter: string) => `agreements(filter: ${filter}) { totalCount }`;
    const { data } = await hub.request(
      `{ all: agreements { totalCount } a: ${count('{}')} b: ${count('{ id: {} }')} c: ${count('{ id: { in: [] } }')} d: ${count('{ solutions: { in: [] } }')} e: ${count('{ deadline: { status: { in: [] } } }')} }`,
    );
    const { all, ...others } = data as Record<string, { totalCount: number }>;
    const [every, nothing] = [all, { totalCount: 0 }];
    expect(others).toEqual({ a: every, b: every, c: nothing, d: nothing, e: nothing });
  });
});

import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { Budget, executeBreadthFirst } from '../src/index.js';

const schema = buildSchema('type Query { rows: [Row!]! } type Row { name: String! other: Row! }');
const shared = { name: 'æ'.repeat(100) };
const rows = Array.from({ length: 500 }, (_, index) => ({
  name: `row ${index}`,
  other: index % 2 ? { name: 'own', other: shared } : { ...shared, other: shared },
}));

async function run(query: string, most: { work?: number; answerBytes?: number } = {}, given: readonly object[] = rows) {
  schema.getQueryType()!.getFields().rows!.resolve = () => given;
  const budget = new Budget({ work: 1e9, answerBytes: 1e9, ...most });
  const result = await executeBreadthFirst({ schema, document: parse(query), contextValue: { budget } });
  return { budget, result };
}

describe('a subgraph counts what it answers', () => {
  test.each([
    '{ rows { name } }',
    '{ rows { name other { name } } }',
    '{ rows { other { other { name a: name b: name } } } }',
    '{ rows { name: __typename other { x: name other { y: name } } } }',
  ])('in characters, as often as an object stands in it: %s', async (query) => {
    const { budget, result } = await run(query);
    const { length } = JSON.stringify(result.data);
    expect(Math.abs(budget.bytes - length)).toBeLessThan(length * 0.02 + 20);
  });

  test('in values, an object that stands at many places once', async () => {
    const { budget } = await run('{ rows { other { other { name a: name b: name } } } }');
    // The root's one, each row's one, each other's one, three of the one that all share.
    expect(budget.work).toBeCloseTo((1 + 500 + 500 + 3) * 0.05, 6);
  });

  test.each([
    ['ANSWER_LIMIT_EXCEEDED', { answerBytes: 10_000 }],
    ['WORK_LIMIT_EXCEEDED', { work: 20 }],
  ])('and stops with %s', async (code, most) => {
    let names = 0;
    const others = rows.map(() => ({ name: () => ((names += 1), 'x') }));
    const many = rows.map((_, index) => ({ name: 'x'.repeat(30), other: others[index] }));
    const { budget, result } = await run('{ rows { name other { name } } }', most, many);
    expect(budget.over?.extensions.code).toBe(code);
    expect(result).toEqual({ data: null });
    expect(names).toBe(0);
  });
});

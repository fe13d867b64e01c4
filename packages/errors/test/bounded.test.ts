import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { boundedErrors, BoundedErrors, MOST_ERRORS } from '../src/index.js';

const errors = (count: number, message: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => new GraphQLError(message(index), { path: ['a', index], originalError: new Error(`cause ${index}`) }));
const causesOf = (list: readonly GraphQLError[]) => new Set(list.map(({ originalError }) => originalError?.message));

describe('the errors of one answer', () => {
  test('are all told where they are few', () => {
    const few = errors(MOST_ERRORS, () => 'failed');
    expect(boundedErrors(few).map(({ message, path }) => [message, path])).toEqual(few.map(({ message, path }) => [message, path]));
  });

  test('are the first hundred, and how many there are beside them', () => {
    const told = boundedErrors(errors(1_862, () => 'failed'));
    expect(told).toHaveLength(101);
    expect(told[99]).toMatchObject({ message: 'failed', path: ['a', 99] });
    expect(told[100]).toMatchObject({ message: '1,762 more errors of this answer are left out', extensions: { code: 'ERRORS_LEFT_OUT' } });
    expect(told[100]!.path).toBeUndefined();
  });

  test('add up where those of several subgraphs are told in one answer', () => {
    const all = new BoundedErrors();
    for (const subgraph of [150, 300]) for (const error of boundedErrors(errors(subgraph, () => 'failed'))) all.add(error);
    all.leaveOut(1);
    expect(all.list().at(-1)!.message).toBe('351 more errors of this answer are left out');
    expect(all.count).toBe(451);
    expect(boundedErrors(errors(101, () => 'failed')).at(-1)!.message).toBe('1 more error of this answer is left out');
  });

  test('have one cause where they say the same, and ten at the most', () => {
    expect(causesOf(boundedErrors(errors(50, () => 'failed')))).toEqual(new Set(['cause 0']));
    expect(causesOf(boundedErrors(errors(50, (index) => `failed ${index % 3}`)))).toEqual(new Set(['cause 0', 'cause 1', 'cause 2']));
    expect(causesOf(boundedErrors(errors(50, (index) => `failed ${index}`))).size).toBe(10);
  });
});

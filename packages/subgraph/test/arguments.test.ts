import { describe, expect, test } from '@jest/globals';
import { BadInput } from '@portfolio/errors';
import { buildSchema, type GraphQLArgument } from 'graphql';
import { argumentsCheck, type Accepts } from '../src/arguments.js';

const schema = buildSchema(`
  input TextFilter { eq: String in: [String!] contains: String }
  input Filter { name: TextFilter and: [Filter!] size: Int share: Float period: Period }
  input Period { from: String to: String }
  type Query {
    list(filter: Filter, first: Int = 50, after: String, all: Boolean = false, ids: [ID!], day: String = "2025-01-01"): Int
    none(first: Int): Int
  }
`);
const { list, none } = schema.getQueryType()!.getFields();
schema.getType('Period')!.extensions = {
  check: ({ from, to }: { from: string; to: string }, place: string) => {
    if (from > to) throw new BadInput(`${place} is reversed`);
  },
};

function check(args: object, accepts?: Accepts): object {
  const given = list!.args.map((argument): GraphQLArgument => (argument.name === 'after' ? { ...argument, extensions: { opaque: true } } : argument));
  return argumentsCheck(given, accepts)!(args);
}

describe('the arguments of a field', () => {
  test.each([
    ['nothing', {}],
    ['a filter of no condition', { filter: {} }],
    ['the longest text', { filter: { name: { contains: 'x'.repeat(1_000) } } }],
    ['the longest list', { ids: Array<string>(1_000).fill('a') }],
    ['an empty list', { filter: { name: { in: [] } } }],
    ['a cursor as long as it is', { after: 'x'.repeat(5_000) }],
    ['a whole pair of surrogates', { ids: ['\ud83d\ude00'] }],
    ['a null without a default', { filter: null, ids: null }],
  ])('%s is passed on', (_title, args) => {
    expect(check(args)).toEqual(args);
  });

  test('null is the default', () => {
    expect(check({ first: null, all: null, day: null, ids: null })).toEqual({ first: 50, all: false, day: '2025-01-01', ids: null });
  });

  test('what is right is given on itself, whatever it holds', () => {
    const args = Object.freeze({ ids: Object.freeze(['a', 'b']), filter: Object.freeze({ and: Object.freeze([Object.freeze({ size: 1 })]) }) });
    expect(check(args)).toBe(args);
  });

  test('what is given stays as it was', () => {
    const args = Object.freeze({ first: null, filter: Object.freeze({ name: Object.freeze({ eq: 'A\u030a' }) }) });
    expect(check(args)).toEqual({ first: 50, filter: { name: { eq: '\u00c5' } } });
    expect(args.filter.name.eq).toBe('A\u030a');
  });

  test.each([
    [
      'a longer text',
      { filter: { name: { contains: 'x'.repeat(1_001) } } },
      'expected "filter.name.contains" to be a text of at most 1000 characters, but got 1001',
    ],
    ['a longer list', { filter: { name: { in: Array(1_001).fill('a') } } }, 'expected at most 1000 values in "filter.name.in", but got 1001'],
    ['a text that no row can hold', { ids: ['a', 'b\0'] }, 'expected "ids" to be a text without the character U+0000, but got one with it'],
    [
      'half a pair',
      { filter: { name: { in: ['\ud83d'] } } },
      'expected "filter.name.in" to be a text of whole characters, but got one with half a surrogate pair',
    ],
    ['a number that is none', { filter: { share: Infinity } }, 'expected "filter.share" to be a number, but got one beyond all numbers'],
    ['a null in a filter', { filter: { size: null } }, 'expected a value for "filter.size", but got null; leave it out where it is no condition'],
    [
      'a null in a filter of filters',
      { filter: { and: [{ and: [{ name: { eq: null } }] }] } },
      'expected a value for "filter.and.and.name.eq", but got null; leave it out where it is no condition',
    ],
    ['what its type refuses', { filter: { period: { from: 'b', to: 'a' } } }, 'filter.period is reversed'],
  ])('%s is refused', (_title, args, message) => {
    expect(() => check(args)).toThrow(expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } }));
  });

  test('null is a value where it is accepted', () => {
    expect(check({ filter: { name: null } }, { nulls: true })).toEqual({ filter: { name: null } });
  });

  test('that need no look take none', () => {
    expect(argumentsCheck(none!.args)).toBeUndefined();
    expect(argumentsCheck([])).toBeUndefined();
  });
});

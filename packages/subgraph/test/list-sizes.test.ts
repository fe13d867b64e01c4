import { describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { withListSizes } from '../src/list-sizes.js';

const sizeOf = (field: string) => {
  const contract = `type Query { ${field} } type Thing { id: ID! } type ThingConnection { nodes: [Thing!]! edges: [Thing!]! groups: [Thing!]! } union Any = Thing enum E { A }`;
  const [query] = withListSizes(parse(contract)).definitions;
  return /@.*$/m.exec(print(query!))?.[0];
};

describe('what a contract says of the size of its lists', () => {
  test.each([
    ['a plain list of objects is assumed to be ten long', 'f: [Thing!]!', '@listSize(assumedSize: 10)'],
    ['a list of a union too', 'f: [Any]', '@listSize(assumedSize: 10)'],
    ['a list that says so itself is left alone', 'f: [Thing] @listSize(assumedSize: 98)', '@listSize(assumedSize: 98)'],
    [
      'a page is as long as its first or last',
      'f(first: Int! = 50, last: Int): ThingConnection!',
      '@listSize(assumedSize: 50, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)',
    ],
    [
      'one that goes forwards alone as its first',
      'f(first: Int! = 50): ThingConnection!',
      '@listSize(assumedSize: 50, slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)',
    ],
    ['a list by keys has an object for each, which the gateway counts', 'f(ids: [ID!]!): [Thing]', undefined],
    ['a list by keys that may be left out is assumed to be ten long', 'f(ids: [ID!]): [Thing]', '@listSize(assumedSize: 10)'],
    ['one object, leaves and lists of leaves say nothing', 'f: Thing g: [String] h: [E]', undefined],
  ])('%s', (_title, field, expected) => {
    expect(sizeOf(field)).toBe(expected);
  });

  test("a page's own lists follow its size; its groups do not", () => {
    const text = print(withListSizes(parse('type Thing { id: ID } type C { nodes: [Thing] edges: [Thing] groups: [Thing] }')));
    expect(text).toContain('  nodes: [Thing]\n  edges: [Thing]\n  groups: [Thing] @listSize(assumedSize: 10)');
  });
});

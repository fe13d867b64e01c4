import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { lintTerms } from '../src/index.js';

const NAMED = `
  type Query { things(filter: Filter, order: Order): ThingConnection! }
  "A page of things." type ThingConnection { edges: [ThingEdge!]! pageInfo: PageInfo! }
  "A thing in a list." type ThingEdge { node: Thing! }
  "Where a page stands." type PageInfo { hasNextPage: Boolean! }
  "A thing (\\"ting\\")." type Thing implements Named { name: String! kind: Kind! }
  "What has a name (\\"navn\\")." interface Named { name: String! }
  enum Kind { "Old (\\"gammel\\")." OLD "New (\\"ny\\")." NEW }
  enum Order { "By name." NAME }
  input Filter { name: String }
`;

test('a schema that names the Danish term of every type and value of its answers has no fault', () => {
  expect(lintTerms(buildSchema(NAMED))).toEqual([]);
});

test.each([
  ['a type', ' (\\"ting\\")', 'Thing: expected the Danish term in quotes, but got "A thing."'],
  ['an interface', ' (\\"navn\\")', 'Named: expected the Danish term in quotes, but got "What has a name."'],
  ['a value of an answer', ' (\\"ny\\")', 'Kind.NEW: expected the Danish term in quotes, but got "New."'],
])('%s without its Danish term is told', (_part, term, fault) => {
  expect(lintTerms(buildSchema(NAMED.replace(term, '')))).toEqual([fault]);
});

test('one without a description is told as well', () => {
  expect(lintTerms(buildSchema(NAMED.replace('"A thing (\\"ting\\")."', '')))).toEqual(['Thing: expected the Danish term in quotes, but got ""']);
});

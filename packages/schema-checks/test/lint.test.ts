import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { lintDirectives, lintSchema } from '../src/index.js';

const described =
  'type Query { "Finds." find("What." what: What, "Which." kind: Kind): Int } "What." input What { "Id." id: ID } "Kind." enum Kind { "One." ONE_A }';

describe('the schema lint', () => {
  test('returns nothing for a schema that is described and follows the naming conventions', () => {
    expect(lintSchema(buildSchema(described))).toEqual([]);
  });

  test.each([
    ['a type', described.replace('"What." input', 'input'), 'What: expected a description, but got none'],
    ['a field', described.replace('"Finds."', ''), 'Query.find: expected a description, but got none'],
    ['an argument', described.replace('"Which."', '"  "'), 'Query.find(kind:): expected a description, but got none'],
    ['an input field', described.replace('"Id."', ''), 'What.id: expected a description, but got none'],
    ['an enum value', described.replace('"One."', ''), 'Kind.ONE_A: expected a description, but got none'],
  ])('wants %s described', (_part, sdl, fault) => {
    expect(lintSchema(buildSchema(sdl))).toEqual([fault]);
  });

  test.each([
    ['type', 'What', 'what_type', 'what_type: expected a name in PascalCase, but got "what_type"'],
    ['field', 'find(', 'Find(', 'Query.Find: expected a name in camelCase, but got "Find"'],
    ['argument', 'kind:', 'kind_of:', 'Query.find(kind_of:): expected a name in camelCase, but got "kind_of"'],
    ['enum value', 'ONE_A', 'oneA', 'Kind.oneA: expected a name in SCREAMING_SNAKE_CASE, but got "oneA"'],
  ])('wants a %s in its case', (_part, from, to, fault) => {
    expect(lintSchema(buildSchema(described.replaceAll(new RegExp(`(?<!")\\b${from.replace('(', '\\(')}`, 'g'), to)))).toContain(fault);
  });

  test('wants a deprecation to name its successor, or why it has none, and the day of its removal', () => {
    const deprecated = (directive: string) => lintSchema(buildSchema(described.replace('ONE_A', `ONE_A ${directive} "Two." TWO`)));
    expect(deprecated('@deprecated(reason: "Use `TWO`. Goes on 2027-07-01.")')).toEqual([]);
    expect(deprecated('@deprecated(reason: "No successor: nobody states it. Goes on 2028-01-01.")')).toEqual([]);
    for (const reason of ['No longer supported', 'Use `TWO`.', 'Use TWO. Goes on 2027-07-01.', 'Use `TWO`. Goes on 2027-06-01.'])
      expect(deprecated(`@deprecated(reason: "${reason}")`)).toEqual([
        `Kind.ONE_A: expected a deprecation such as "Use \`name\`. Goes on 2027-07-01." (1 January or 1 July), but got "${reason}"`,
      ]);
  });

  test('wants an argument with a default to be nullable, and an input field', () => {
    expect(lintSchema(buildSchema(described.replace('what: What', 'what: Int = 50')))).toEqual([]);
    expect(lintSchema(buildSchema(described.replace('what: What', 'what: Int! = 50').replace('id: ID }', 'id: ID! = "a" }')))).toEqual([
      'Query.find(what:): expected a nullable type beside a default, since variables of null are sent, but got Int!',
      'What.id: expected a nullable type beside a default, since variables of null are sent, but got ID!',
    ]);
  });

  test('requires descriptions of the directives that a contract declares, and of no others', () => {
    const contract = parse('extend schema @link(url: "x") directive @cost("Points." weight: Int, other: Int) on OBJECT type Undescribed { a: Int }');
    expect(lintDirectives(contract)).toEqual(['@cost: expected a description, but got none', '@cost(other:): expected a description, but got none']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { deprecationWarnings } from '../src/http/deprecation-warnings.js';

const reason = (successor: string) => `@deprecated(reason: "Use \`${successor}\`. Goes on 2027-07-01.")`;
const schema = buildSchema(`
  enum Kind { OLD ${reason('NEW')} NEW }
  input Find { old: String ${reason('recent')} recent: String }
  type Solution { old: Int ${reason('recent')} recent: Int gone: Int @deprecated(reason: "No successor: nobody states it. Goes on 2028-01-01.") }
  type Query { solution(id: ID ${reason('key')}, key: ID, kind: Kind, find: Find): Solution }
`);
const warning = (message: string, successor: string) => ({
  message: `${message} is deprecated. Use \`${successor}\`. Goes on 2027-07-01.`,
  code: 'DEPRECATED',
  type: 'WARNING',
  successor,
  removedOn: '2027-07-01',
});

describe('deprecation warnings', () => {
  test.each([
    ['a field', '{ solution { old } }', warning('The field Solution.old', 'recent')],
    ['an argument', '{ solution(id: "a") { recent } }', warning('Field "Query.solution" argument "id"', 'key')],
    ['an enum value', '{ solution(kind: OLD) { recent } }', warning('The enum value "Kind.OLD"', 'NEW')],
    ['an input field', '{ solution(find: { old: "a" }) { recent } }', warning('The input field Find.old', 'recent')],
  ])('report %s with its successor and the day of its removal', (_part, query, expected) => {
    expect(deprecationWarnings(schema, parse(query))).toEqual([expected]);
  });

  test('have no successor where the schema names none', () => {
    expect(deprecationWarnings(schema, parse('{ solution { gone } }'))).toEqual([
      {
        message: 'The field Solution.gone is deprecated. No successor: nobody states it. Goes on 2028-01-01.',
        code: 'DEPRECATED',
        type: 'WARNING',
        removedOn: '2028-01-01',
      },
    ]);
  });

  test('report each part once, and nothing of a document that names none', () => {
    const repeated = parse(`{ ${Array.from({ length: 1_000 }, (_, index) => `s${index}: solution { old a: old }`).join(' ')} }`);
    expect(deprecationWarnings(schema, repeated)).toEqual([warning('The field Solution.old', 'recent')]);
    expect(deprecationWarnings(schema, parse('{ solution(kind: NEW, find: { recent: "a" }) { recent } }'))).toEqual([]);
  });
});

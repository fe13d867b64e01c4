import { describe, expect, test } from '@jest/globals';
import { defaultLimits, type Limits } from '@portfolio/config';
import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate, type GraphQLError } from 'graphql';
import { exceededLimits, limitErrorOf, limitRule, measureDocument, parseWithin, validateWithin } from '../src/protection/limits/index.js';

const schema = buildSchema('type Query { a(x: Int, y: Int): Query, b: Query, leaf: Int, other: Int }');
const tight = (limits: Partial<Limits>): Limits => ({ ...defaultLimits(), ...limits });
const reported = (errors: readonly GraphQLError[]) => errors.map(({ message, extensions: { code } }) => [code, message]);
const bomb = (count: number) =>
  `{ ...F0 } ${Array.from({ length: count }, (_, index) => `fragment F${index} on Query { a { ...F${index + 1} } b { ...F${index + 1} } }`).join(' ')} fragment F${count} on Query { leaf }`;

describe('the limits of a document', () => {
  test.each<[string, Partial<Limits>, string, string, string]>([
    ['depth', { depth: 2 }, '{ a { leaf } }', '{ a { b { leaf } } }', 'DEPTH_LIMIT_EXCEEDED: expected at most 2 levels of fields, but got 3; split the query'],
    [
      'depth through a fragment',
      { depth: 2 },
      '{ a { ...F } } fragment F on Query { leaf }',
      '{ a { ...F } } fragment F on Query { b { leaf } }',
      'DEPTH_LIMIT_EXCEEDED: expected at most 2 levels of fields, but got 3; split the query',
    ],
    [
      'aliases',
      { aliases: 1 },
      '{ x: leaf }',
      '{ x: leaf y: leaf }',
      'ALIAS_LIMIT_EXCEEDED: expected at most 1 aliases, but got 2; split the query, or ask a list with a filter',
    ],
    [
      'root fields',
      { rootFields: 1 },
      '{ a { leaf other } }',
      '{ leaf ... { other } }',
      'ROOT_FIELD_LIMIT_EXCEEDED: expected at most 1 fields at the top of an operation, but got 2; split the query',
    ],
    [
      'directives',
      { directives: 1 },
      '{ leaf @skip(if: true) }',
      'query ($x: Int @a) { leaf @skip(if: true) }',
      'DIRECTIVE_LIMIT_EXCEEDED: expected at most 1 directives, but got 2; take some out, or split the query',
    ],
    [
      'operations',
      { operations: 1 },
      'query A { leaf }',
      'query A { leaf } query B { leaf }',
      'OPERATION_LIMIT_EXCEEDED: expected at most 1 operations in a document, but got 2; send only the operation to run',
    ],
    [
      'selections',
      { selections: 3 },
      '{ ...F } fragment F on Query { leaf other }',
      '{ ...F ...F } fragment F on Query { leaf }',
      'SELECTION_LIMIT_EXCEEDED: expected at most 3 fields and fragments, each as often as it is spread, but got 4; split the query',
    ],
    [
      'repeats',
      { repeats: 2 },
      '{ leaf leaf a { leaf } }',
      '{ a { leaf leaf } b: a { x: leaf } b: a { x: leaf x: leaf } }',
      'REPEAT_LIMIT_EXCEEDED: expected at most 2 selections of the same field in one place, but got 3; select each field once',
    ],
    [
      'arguments',
      { arguments: 1 },
      '{ a(x: 1) { leaf } }',
      '{ a(x: 1, y: 2) { leaf } }',
      'ARGUMENT_LIMIT_EXCEEDED: expected at most 1 arguments of a field or variables of an operation, but got 2; give each once, or use a list',
    ],
    [
      'variables',
      { arguments: 1 },
      'query ($x: Int) { leaf }',
      'query ($x: Int, $y: Int) { leaf }',
      'ARGUMENT_LIMIT_EXCEEDED: expected at most 1 arguments of a field or variables of an operation, but got 2; give each once, or use a list',
    ],
    [
      'introspection',
      { introspection: 1 },
      '{ __schema { types { fields { name } } } fields { fields { leaf } } }',
      '{ __type(name: "A") { fields { type { inputFields { name } } } } }',
      'INTROSPECTION_LIMIT_EXCEEDED: expected at most 1 lists of types or fields inside each other, but got 2; ask for the types by name',
    ],
  ])('%s: as many as allowed, and one more', (_name, limits, within, beyond, message) => {
    expect(exceededLimits(parse(within), tight(limits))).toEqual([]);
    expect(reported(exceededLimits(parse(beyond), tight(limits))).map(([code, text]) => `${String(code)}: ${String(text)}`)).toEqual([message]);
  });

  test('a fragment that nothing spreads counts all the same', () => {
    expect(measureDocument(parse('{ leaf } fragment F on Query { a { b { x: leaf } } }'), defaultLimits())).toMatchObject({
      depth: 3,
      aliases: 1,
      selections: 4,
      rootFields: 1,
    });
  });

  test('a bomb is measured exactly, fragment by fragment', () => {
    expect(measureDocument(parse(bomb(10)), defaultLimits())).toMatchObject({ depth: 11, selections: 5 * 2 ** 10 - 3 });
    expect(reported(exceededLimits(parse(bomb(80)), defaultLimits()))[1]).toEqual([
      'SELECTION_LIMIT_EXCEEDED',
      'expected at most 1,000 fields and fragments, each as often as it is spread, but got far more; split the query',
    ]);
  });

  test('a circle of fragments ends, and is left to validation', () => {
    const circle = parse('{ ...A } fragment A on Query { leaf a { ...B } } fragment B on Query { ...A }');
    expect(exceededLimits(circle, defaultLimits())).toEqual([]);
    expect(reported(validateWithin(schema, circle, defaultLimits()))).toEqual([[undefined, 'Cannot spread fragment "A" within itself via "B".']]);
  });

  test('the introspection of tools passes', () => {
    const everything = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(validateWithin(schema, parseWithin(everything, defaultLimits()), defaultLimits())).toEqual([]);
  });
});

describe('reading and validating within limits', () => {
  test.each([
    ['{ leaf '.repeat(20), { tokens: 10 }, 'TOKEN_LIMIT_EXCEEDED', 'expected at most 10 tokens in a document, but got more; split the query'],
    [
      `#${' '.repeat(20)}\n{ leaf }`,
      { characters: 20 },
      'CHARACTER_LIMIT_EXCEEDED',
      'expected at most 20 characters in a document, but got more; split the query',
    ],
    ['{', {}, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
    [`{ a(x: ${'['.repeat(20_000)}`, { tokens: 1_000_000 }, 'GRAPHQL_PARSE_FAILED', 'expected a document of fewer levels, but it cannot be read'],
  ])('%.10s is refused with its code', (source, limits, code, message) => {
    const read = () => parseWithin(source, tight(limits));
    expect(read).toThrow(expect.objectContaining({ message, extensions: { code, http: { status: 400 } } }));
  });

  test('no more errors are told than the limit, and one that says so', () => {
    const document = parse(`{ ${'nothing '.repeat(9)} }`);
    const errors = validateWithin(schema, document, tight({ errors: 2 }));
    expect(errors).toHaveLength(3);
    expect(errors[2]!.message).toBe('Too many validation errors, error limit reached. Validation aborted.');
  });

  test('a document beyond a limit is not compared with the schema, by itself or beside the rules of a server', () => {
    const limits = tight({ depth: 1 });
    const document = parse('{ nothing { nowhere } }');
    expect(reported(validateWithin(schema, document, limits))).toEqual([
      ['DEPTH_LIMIT_EXCEEDED', 'expected at most 1 levels of fields, but got 2; split the query'],
    ]);
    expect(reported(validate(schema, document, [...specifiedRules, limitRule(limits)]))).toEqual(reported(validateWithin(schema, document, limits)));
    expect(validate(schema, parse('{ leaf }'), [...specifiedRules, limitRule(limits)])).toEqual([]);
  });

  test('an error of something else is no limit', () => {
    expect(limitErrorOf(new Error('x'), defaultLimits())).toBeUndefined();
    expect(limitErrorOf(validate(schema, parse('{ nothing }'))[0], defaultLimits())).toBeUndefined();
  });
});

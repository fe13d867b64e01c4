import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { compile } from '../src/execute/execute.js';
import { keptForScalars } from '../src/execute/kept.js';
import { variablesCoercer } from '../src/execute/variables.js';

describe('a result of variables', () => {
  function counted(mayBeKept?: (result: number) => boolean) {
    let count = 0;
    return keptForScalars(['a', 'b'], () => (count += 1), mayBeKept);
  }

  test.each<[string, object, object, boolean]>([
    ['the same scalars', { a: 'x', b: 1 }, { a: 'x', b: 1 }, true],
    ['another that it does not look at', { a: 'x', c: 1 }, { a: 'x', c: 2 }, true],
    ['no value twice', { a: 'x' }, { a: 'x' }, true],
    ['another text', { a: 'x', b: 1 }, { a: 'y', b: 1 }, false],
    ['a text for a number', { b: 1 }, { b: '1' }, false],
    ['a null for no value', { a: 'x' }, { a: 'x', b: null }, false],
    ['an undefined for no value', { a: 'x' }, { a: 'x', b: undefined }, false],
    ['an inherited value for no value', { a: 'x' }, Object.create({ b: 1 }, { a: { value: 'x' } }) as object, true],
    ['a list, equal or not', { a: ['x'] }, { a: ['x'] }, false],
    ['a long text', { a: 'x'.repeat(2_000) }, { a: 'x'.repeat(2_000) }, false],
  ])('is kept for %s: %j, %j', (_title, first, second, kept) => {
    const count = counted();
    expect([count(first as never), count(second as never)]).toEqual(kept ? [1, 1] : [1, 2]);
  });

  test('is kept for the last ones only, and where it may be', () => {
    const count = counted();
    expect([{ a: 1 }, { a: 2 }, { a: 1 }, { a: 1 }].map(count)).toEqual([1, 2, 3, 3]);
    const odd = counted((result) => result % 2 === 0);
    expect([{ a: 1 }, { a: 1 }, { a: 1 }].map(odd)).toEqual([1, 2, 2]);
  });
});

const schema = buildSchema(`
  type Query { echo(first: Int! = 50, text: String = "none", filter: Filter): String _entities(representations: [_Any!]!): [String] }
  input Filter { name: String, under: Filter }
  scalar _Any
`);

describe('variables and arguments asked again', () => {
  test('are coerced as at first, faults too', async () => {
    const document = parse('query ($first: Int! = 20, $name: String) { echo(first: $first, filter: { under: { name: $name } }) }');
    schema.getQueryType()!.getFields().echo!.resolve = (_source, args) => JSON.stringify(args);
    const run = compile<object>({ schema, document });
    const rounds = [{}, {}, { first: 3 }, { first: 3, name: 'x' }, { first: 3, name: null }, { first: 'x' }, { first: 'x' }, { first: 3 }, { first: null }, {}];
    const answers = [];
    for (const variables of rounds) answers.push(await run(variables, {}));
    const fresh = await Promise.all(rounds.map((variables) => compile<object>({ schema, document })(variables, {})));
    expect(JSON.stringify(answers)).toBe(JSON.stringify(fresh));
    expect(answers.map(({ data, errors }) => data?.echo ?? errors![0]!.message)).toEqual([
      ...Array<string>(2).fill('{"first":20,"text":"none","filter":{"under":{}}}'),
      '{"first":3,"text":"none","filter":{"under":{}}}',
      '{"first":3,"text":"none","filter":{"under":{"name":"x"}}}',
      '{"first":3,"text":"none","filter":{"under":{"name":null}}}',
      ...Array<string>(2).fill('Variable "$first" got invalid value "x"; Int cannot represent non-integer value: "x"'),
      '{"first":3,"text":"none","filter":{"under":{}}}',
      'Variable "$first" of non-null type "Int!" must not be null.',
      '{"first":20,"text":"none","filter":{"under":{}}}',
    ]);
  });

  test('leave representations as they are, of each request its own', () => {
    const document = parse('query ($representations: [_Any!]!, $text: String) { _entities(representations: $representations) echo(text: $text) }');
    const coerce = variablesCoercer(schema, document.definitions[0] as OperationDefinitionNode);
    const [first, second] = [[{ __typename: 'A' }], [{ __typename: 'B' }]];
    expect(coerce({ representations: first, text: 'x' })).toEqual({ coerced: { representations: first, text: 'x' } });
    expect(coerce({ representations: second, text: 'x' })).toEqual({ coerced: { representations: second, text: 'x' } });
    expect(coerce({ representations: second })).toEqual({ coerced: { representations: second } });
    expect(coerce({ representations: [null], text: 'x' }).errors).toHaveLength(1);
  });
});

import { describe, expect, test } from '@jest/globals';
import { buildSchema, getVariableValues, parse, specifiedRules, validate, type OperationDefinitionNode } from 'graphql';
import { withAdvice } from '../src/http/apollo/advice.js';

const schema = buildSchema(`
  type Query { tasks(filter: TaskFilter): [Task!] agreements(filter: AgreementFilter): [Agreement!] solution: Solution }
  enum TaskKind { KLIK_TASK FOLLOW_UP }
  input TaskKindFilter { eq: TaskKind in: [TaskKind!] exists: Boolean }
  input TaskFilter { and: [TaskFilter!] kind: TaskKindFilter "The vendor (\\"leverandør\\")." vendor: IdFilter }
  input IdFilter { eq: ID in: [ID!] }
  input AgreementFilter { "When it must be signed (\\"frist\\")." deadline: IdFilter }
  type Task { id: ID! kind: TaskKind }
  type Agreement { id: ID! "When it must be signed (\\"frist\\")." deadline: String signatures: [Signature!] }
  "Where a municipality stands with an agreement (\\"underskrift\\")."
  type Signature { id: ID! }
  type Solution { id: ID! dependants: [Solution!] municipalities: [Task!] "Its former name." dependsOn: String @deprecated(reason: "Use \`dependants\`.") }
`);

function told(query: string, variables: Record<string, unknown> = {}): string[] {
  const document = parse(query);
  const invalid = validate(schema, document, specifiedRules);
  const { variableDefinitions = [] } = document.definitions[0] as OperationDefinitionNode;
  const errors = invalid.length > 0 ? invalid : (getVariableValues(schema, variableDefinitions, variables).errors ?? []);
  return errors.map((error) => withAdvice(error.toJSON(), error, schema).message);
}

describe('an operator in the wrong form is told the right one', () => {
  test.each([
    [
      'a value for a condition',
      '{ tasks(filter: { kind: KLIK_TASK }) { id } }',
      'Expected value of type "TaskKindFilter", found KLIK_TASK. Write `kind: { eq: KLIK_TASK }`.',
    ],
    ['a text', '{ tasks(filter: { vendor: "kmd" }) { id } }', 'Expected value of type "IdFilter", found "kmd". Write `vendor: { eq: "kmd" }`.'],
    [
      'a list for a condition, inside of another',
      '{ tasks(filter: { and: [{ kind: [KLIK_TASK, FOLLOW_UP] }] }) { id } }',
      'Expected value of type "TaskKindFilter", found [KLIK_TASK, FOLLOW_UP]. Write `kind: { in: [KLIK_TASK, FOLLOW_UP] }`.',
    ],
    [
      'a variable of the value',
      'query ($kind: TaskKind) { tasks(filter: { kind: $kind }) { id } }',
      'Variable "$kind" of type "TaskKind" used in position expecting type "TaskKindFilter". Write `kind: { eq: $kind }`.',
    ],
    [
      'a variable of values',
      'query ($kinds: [TaskKind!]) { tasks(filter: { kind: $kinds }) { id } }',
      'Variable "$kinds" of type "[TaskKind!]" used in position expecting type "TaskKindFilter". Write `kind: { in: $kinds }`.',
    ],
    ['a filter that is none, which has no operator', '{ tasks(filter: KLIK_TASK) { id } }', 'Expected value of type "TaskFilter", found KLIK_TASK.'],
  ])('%s', (_title, query, message) => expect(told(query)).toEqual([message]));

  test('in the value of a variable', () => {
    const query = 'query ($filter: TaskFilter) { tasks(filter: $filter) { id } }';
    expect(told(query, { filter: { kind: 'KLIK_TASK' } })).toEqual([
      'Variable "$filter" got invalid value "KLIK_TASK" at "filter.kind"; Expected type "TaskKindFilter" to be an object. Write `{ "eq": "KLIK_TASK" }`.',
    ]);
    expect(told(query, { filter: { kind: ['KLIK_TASK'] } })).toEqual([
      'Variable "$filter" got invalid value ["KLIK_TASK"] at "filter.kind"; Expected type "TaskKindFilter" to be an object. Write `{ "in": ["KLIK_TASK"] }`.',
    ]);
  });
});

describe('a name is found by the words of the domain', () => {
  test.each([
    ['the Danish term of a description', '{ agreements { frist } }', 'Cannot query field "frist" on type "Agreement". Did you mean "deadline"?'],
    ['the term of its type', '{ agreements { underskrift { id } } }', 'Cannot query field "underskrift" on type "Agreement". Did you mean "signatures"?'],
    [
      'a field of a filter, without ø',
      '{ tasks(filter: { leverandor: { eq: "kmd" } }) { id } }',
      'Field "leverandor" is not defined by type "TaskFilter". Did you mean "vendor"?',
    ],
    ['a Danish word of the list', '{ solution { kommuner { id } } }', 'Cannot query field "kommuner" on type "Solution". Did you mean "municipalities"?'],
    ['the spelling', '{ agreements { deadlin } }', 'Cannot query field "deadlin" on type "Agreement". Did you mean "deadline"?'],
    ['never the opposite', '{ solution { dependencies { id } } }', 'Cannot query field "dependencies" on type "Solution".'],
    ['nothing where nothing is like it', '{ agreements { weather } }', 'Cannot query field "weather" on type "Agreement".'],
  ])('%s', (_title, query, message) => expect(told(query)).toEqual([message]));

  test('in the value of a variable', () => {
    expect(told('query ($filter: AgreementFilter) { agreements(filter: $filter) { id } }', { filter: { frist: { eq: 'a' } } })).toEqual([
      'Variable "$filter" got invalid value { frist: { eq: "a" } }; Field "frist" is not defined by type "AgreementFilter". Did you mean "deadline"?',
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { ObjectsByRepresentation, representationOf } from '../src/execution/executor/representations.js';

const schema = buildSchema('type Query { a: A } type A { id: ID constructor: String }');

describe('objects by their representations', () => {
  test.each([
    ['equal keys', { __typename: 'A', id: '1' }, { __typename: 'A', id: '1' }, true],
    ['equal keys of several fields', { __typename: 'A', id: '1', year: 2 }, { __typename: 'A', id: '1', year: 2 }, true],
    ['equal keys within', { __typename: 'A', owner: { id: '1' } }, { __typename: 'A', owner: { id: '1' } }, true],
    ['other keys', { __typename: 'A', id: '1' }, { __typename: 'A', id: '2' }, false],
    ['other types', { __typename: 'A', id: '1' }, { __typename: 'B', id: '1' }, false],
    ['other fields', { __typename: 'A', id: '1' }, { __typename: 'A', code: '1' }, false],
    ['a text and a number', { __typename: 'A', id: '1' }, { __typename: 'A', id: 1 }, false],
    ['what could be joined alike', { __typename: 'A', id: 'id 1' }, { __typename: 'A id', id: '1' }, false],
    ['a text that is the JSON of another', { __typename: 'A', id: '{"__typename":"A","id":1}' }, { __typename: 'A', id: 1 }, false],
  ])('%s', (_title, one, other, together) => {
    const objects = new ObjectsByRepresentation();
    const [first, second, third] = [{ at: 1 }, { at: 2 }, { at: 3 }];
    const own = objects.add(one, first);
    expect(objects.add(other, second)).toEqual(together ? undefined : [second]);
    expect(objects.add({ ...one }, third)).toBeUndefined();
    expect(own).toEqual(together ? [first, second, third] : [first, third]);
  });
});

describe('the representation of an object', () => {
  const requires = ['__typename', 'id', '__proto__', 'constructor'].map((name): QueryPlanSelectionNode => ({ kind: 'Field', name }));

  test('holds what is required, whatever it is called', () => {
    const object = JSON.parse('{"__typename":"A","id":"1","__proto__":"p","constructor":"c","name":"n"}') as Record<string, unknown>;
    expect(JSON.stringify(representationOf(schema, object, requires))).toBe('{"__typename":"A","id":"1","__proto__":"p","constructor":"c"}');
  });

  test('is none where something is missing', () => {
    expect(representationOf(schema, { __typename: 'A', id: '1' }, requires)).toBeUndefined();
  });
});

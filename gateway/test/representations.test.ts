import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { keyOnlyOf, ObjectsByRepresentation, representationOf } from '../src/execution/executor/representations.js';

const schema = buildSchema('type Query { a: A } type A { id: ID constructor: String }');

describe('objects by their representations', () => {
  test.each([
    ['equal keys', { __typename: 'A', id: '1' }, { __typename: 'A', id: '1' }, true],
    ['equal keys of several fields', { __typename: 'A', id: '1', year: 2 }, { __typename: 'A', id: '1', year: 2 }, true],
    ['equal keys within', { __typename: 'A', owner: { id: '1' } }, { __typename: 'A', owner: { id: '1' } }, true],
    ['other keys', { __typename: 'A', id: '1' }, { __typename: 'A', id: '2' }, false],
    ['other keys of several fields, the first alike', { __typename: 'A', id: '1', year: 2 }, { __typename: 'A', id: '1', year: 3 }, false],
    ['other types alone', { __typename: 'A' }, { __typename: 'B' }, false],
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

  const field = (name: string, selections?: QueryPlanSelectionNode[], alias?: string): QueryPlanSelectionNode => ({ kind: 'Field', name, selections, alias });
  const on = (typeCondition: string, ...selections: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
    kind: 'InlineFragment',
    typeCondition,
    selections,
  });
  const object = { __typename: 'A', id: '1', planned: 'p', owner: { id: '2', name: 'n' }, parts: [{ id: '3', name: 'n' }, null], none: null };

  test.each<[string, QueryPlanSelectionNode[], object | undefined]>([
    ['a field by its own name', [field('__typename'), field('name', undefined, 'planned')], { __typename: 'A', name: 'p' }],
    ['fields of an object', [field('__typename'), field('owner', [field('id')])], { __typename: 'A', owner: { id: '2' } }],
    ['fields of the objects of a list', [field('__typename'), field('parts', [field('id')])], { __typename: 'A', parts: [{ id: '3' }, null] }],
    ['a null', [field('__typename'), field('none', [field('id')])], { __typename: 'A', none: null }],
    ['several fragments on its type', [on('A', field('__typename')), on('A', field('id'))], { __typename: 'A', id: '1' }],
    ['no fragment on another type', [on('B', field('id')), on('A', field('__typename'))], { __typename: 'A' }],
    ['nothing without its type', [field('id')], undefined],
    ['nothing of another type alone', [on('B', field('__typename'))], undefined],
    ['nothing where a field is missing', [field('__typename'), field('lost')], undefined],
  ])('holds %s', (_title, required, expected) => expect(representationOf(schema, object, required)).toEqual(expected));

  test('is none where something is missing', () => {
    expect(representationOf(schema, { __typename: 'A', id: '1' }, requires)).toBeUndefined();
  });

  test.each<[string, QueryPlanSelectionNode[], object | undefined]>([
    ['a type and its key', [on('A', field('__typename'), field('id'))], { typeCondition: 'A', property: 'id', field: 'id' }],
    ['a key under another name', [on('A', field('__typename'), field('id', undefined, 'own'))], { typeCondition: 'A', property: 'own', field: 'id' }],
    ['a key of several fields', [on('A', field('__typename'), field('id'), field('year'))], undefined],
    ['a key within', [on('A', field('__typename'), field('owner', [field('id')]))], undefined],
    ['several types', [on('A', field('__typename'), field('id')), on('B', field('__typename'), field('id'))], undefined],
    ['a key without its type', [on('A', field('id'), field('__typename'))], undefined],
    ['a type under another name', [on('A', field('__typename', undefined, 'kind'), field('id'))], undefined],
    ['no condition', [field('__typename'), field('id')], undefined],
    ['a key that would be a prototype', [on('A', field('__typename'), field('__proto__'))], undefined],
  ])('is no more than a key for %s', (_title, required, expected) => expect(keyOnlyOf(required)).toEqual(expected));
});

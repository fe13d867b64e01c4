import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { breakingChanges, readAccepted } from '../src/index.js';

const released = buildSchema('type Query { find(id: ID): Thing } type Thing { id: ID! name: String }');
const accept = (path: string) => ({ path, reason: 'nobody asks it', since: '2026-03-01' });

describe('a breaking change', () => {
  test('is reported with its path and the change', async () => {
    const present = buildSchema('type Query { find(id: ID!): Thing } type Thing { id: ID! }');
    expect(await breakingChanges(released, present, [])).toEqual({
      unlisted: [
        "Query.find.id: Type for argument 'id' on field 'Query.find' changed from 'ID' to 'ID!'",
        "Thing.name: Field 'name' was removed from object type 'Thing'",
      ],
      stale: [],
    });
  });

  test('passes where its path is accepted', async () => {
    const present = buildSchema('type Query { find(id: ID): Thing } type Thing { id: ID! }');
    expect(await breakingChanges(released, present, [accept('Thing.name')])).toEqual({ unlisted: [], stale: [] });
  });

  test('is not what only adds or describes', async () => {
    const present = buildSchema('type Query { find(id: ID, kind: String): Thing } "Now described." type Thing { id: ID! name: String! more: Int }');
    expect(await breakingChanges(released, present, [])).toEqual({ unlisted: [], stale: [] });
  });

  test('is that null gets a meaning, where a field was null only when it failed', async () => {
    const schemaOf = (query: string) => buildSchema(`directive @semanticNonNull(levels: [Int!]! = [0]) on FIELD_DEFINITION type Query { ${query} }`);
    const before = schemaOf('a: Int @semanticNonNull b: Int @semanticNonNull c: Int');
    expect(await breakingChanges(before, schemaOf('a: Int b: Int! c: Int @semanticNonNull'), [])).toEqual({
      unlisted: ["Query.a.@semanticNonNull: Directive 'semanticNonNull' was removed from field 'Query.a'"],
      stale: [],
    });
  });

  test('that is accepted but does not happen is stale', async () => {
    expect(await breakingChanges(released, released, [accept('Thing.name')])).toEqual({ unlisted: [], stale: ['Thing.name'] });
  });
});

describe('the list of accepted changes', () => {
  test('is read as written', () => {
    expect(readAccepted([accept('Thing.name')])).toEqual([accept('Thing.name')]);
  });

  test('gives one reason for several paths', () => {
    const { path: _path, ...reason } = accept('');
    expect(readAccepted([{ ...reason, paths: ['A.b', 'A.c'] }])).toEqual([accept('A.b'), accept('A.c')]);
  });

  test.each([
    [null, 'expected a list of accepted breaking changes, but got null'],
    [
      [{ path: 'Thing.name', since: '2026-03-01' }],
      'expected an accepted breaking change to have path or paths, reason and since (YYYY-MM-DD), perhaps migration and told, but got {"path":"Thing.name","since":"2026-03-01"}',
    ],
    [
      [{ ...accept('A.b'), since: 'spring' }],
      'expected an accepted breaking change to have path or paths, reason and since (YYYY-MM-DD), perhaps migration and told, but got {"path":"A.b","reason":"nobody asks it","since":"spring"}',
    ],
    [
      [{ ...accept('A.b'), paths: ['A.c'] }],
      'expected an accepted breaking change to have path or paths, reason and since (YYYY-MM-DD), perhaps migration and told, but got {"path":"A.b","reason":"nobody asks it","since":"2026-03-01","paths":["A.c"]}',
    ],
    [
      [{ paths: [], reason: 'nobody asks it', since: '2026-03-01' }],
      'expected an accepted breaking change to have path or paths, reason and since (YYYY-MM-DD), perhaps migration and told, but got {"paths":[],"reason":"nobody asks it","since":"2026-03-01"}',
    ],
    [
      ['Thing.name'],
      'expected an accepted breaking change to have path or paths, reason and since (YYYY-MM-DD), perhaps migration and told, but got "Thing.name"',
    ],
  ])('refuses %j with the reason', (content, message) => {
    expect(() => readAccepted(content)).toThrow(message);
  });
});

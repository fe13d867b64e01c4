import { describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { withStubKeys } from '../src/stub-keys.js';

const marked = (sdl: string, ...records: string[]) => print(withStubKeys(parse(sdl), (name) => records.includes(name)));
const same = (sdl: string) => print(parse(sdl));

describe('keys of entities that are known by them alone', () => {
  test.each([
    ['one key', 'type Solution @key(fields: "id") { id: ID! }', '@key(fields: "id", resolvable: false)'],
    ['two keys', 'type Solution @key(fields: "id") @key(fields: "code") { id: ID! code: ID! }', '@key(fields: "code", resolvable: false)'],
    ['a key of parts', 'type Seat @key(fields: "body { id } number") { body: Body number: Int }', '@key(fields: "body { id } number", resolvable: false)'],
    ['what each subgraph with the key tells', 'type M @key(fields: "code") { code: ID! id: ID! @shareable }', '@key(fields: "code", resolvable: false)'],
  ])('are not resolvable: %s', (_case, sdl, key) => {
    expect(marked(sdl)).toContain(key);
    expect(marked(sdl)).not.toMatch(/@key\(fields: "[^"]*"\)/);
  });

  test.each([
    ['a field is added', 'type Solution @key(fields: "id") { id: ID! tasks: Int }'],
    ['a field of another subgraph is required', 'type Solution @key(fields: "id") { id: ID! ancestorIds: [ID!] @external }'],
    ['there is no key', 'type Page { number: Int }'],
    ['it is said already', 'type Solution @key(fields: "id", resolvable: false) { id: ID! }'],
  ])('stay as they are where %s', (_case, sdl) => {
    expect(marked(sdl)).toBe(same(sdl));
  });

  test('stay as they are where the rows are here', () => {
    const sdl = 'type Solution @key(fields: "id") { id: ID! }';
    expect(marked(sdl, 'Solution')).toBe(same(sdl));
  });
});

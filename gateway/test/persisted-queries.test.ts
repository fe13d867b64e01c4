import { describe, expect, test } from '@jest/globals';
import { PersistedQueries } from '../src/http/persisted-queries.js';
import { sha256 } from '../src/protection/trusted-documents/sha256.js';

const TEXT = '{ solutions { totalCount } }';
const HASH = sha256(TEXT);
const hash = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });
/** Every document but one is known. */
const compiledFor = (text: string) => (text === '{ unknown }' ? undefined : `known: ${text}`);

describe('persisted queries', () => {
  test.each([
    ['none', undefined],
    ['null', null],
    ['an empty object', {}],
    ["Apollo Client's name", { clientLibrary: { name: '@apollo/client', version: '4.0.0' } }],
    ['lists and objects', { a: [{ b: [] }], persistedquery: { version: 1 } }],
    ['a hash that is null', { persistedQuery: null }],
  ])('a text is what it is, whatever extensions come with it: %s', (_title, extensions) => {
    expect(new PersistedQueries().find(TEXT, extensions, compiledFor)).toBe(`known: ${TEXT}`);
  });

  test('a hash is found once its text was sent with it, with a known document', () => {
    const queries = new PersistedQueries();
    expect(queries.find(undefined, hash(HASH), compiledFor)).toBeUndefined();
    expect(queries.find(TEXT, hash(HASH), compiledFor)).toBe(`known: ${TEXT}`);
    expect(queries.find(undefined, hash(HASH), compiledFor)).toBe(`known: ${TEXT}`);
    expect(queries.find(null, { ...hash(HASH), clientLibrary: {} }, compiledFor)).toBe(`known: ${TEXT}`);
    expect(queries.find(TEXT, hash(HASH), compiledFor)).toBe(`known: ${TEXT}`);
  });

  test('a document that is not known is not registered', () => {
    const queries = new PersistedQueries();
    const unknown = hash(sha256('{ unknown }'));
    expect(queries.find('{ unknown }', unknown, compiledFor)).toBeUndefined();
    expect(queries.find(undefined, unknown, () => 'anything')).toBeUndefined();
  });

  test('a hash of another text is left to Apollo Server, registered or not, and changes nothing', () => {
    const queries = new PersistedQueries();
    expect(queries.find('{ other }', hash(HASH), compiledFor)).toBeUndefined();
    expect(queries.find(undefined, hash(HASH), compiledFor)).toBeUndefined();
    queries.find(TEXT, hash(HASH), compiledFor);
    expect(queries.find('{ other }', hash(HASH), compiledFor)).toBeUndefined();
    expect(queries.find('', hash(HASH), compiledFor)).toBeUndefined();
    expect(queries.find(undefined, hash(HASH), compiledFor)).toBe(`known: ${TEXT}`);
  });

  test.each<[string, unknown, unknown]>([
    ['another version', TEXT, hash(HASH, 2)],
    ['no version', TEXT, { persistedQuery: { sha256Hash: HASH } }],
    ['a version that is a text', TEXT, hash(HASH, '1')],
    ['a hash in capitals', TEXT, hash(HASH.toUpperCase())],
    ['a hash that is a list', TEXT, hash([HASH])],
    ['a hash that is a text by itself', TEXT, { persistedQuery: HASH }],
    ['extensions that are a list', TEXT, []],
    ['extensions that are a text', TEXT, 'x'],
    ['a text that is a number', 1, undefined],
    ['no text and no hash', undefined, {}],
    ['an empty text', '', undefined],
    ['the name of a prototype', undefined, hash('__proto__')],
  ])('%s is left to Apollo Server', (_title, query, extensions) => {
    expect(new PersistedQueries().find(query, extensions, compiledFor)).toBeUndefined();
  });

  test('what Apollo Server registers is found, and what is registered here Apollo Server finds', async () => {
    const queries = new PersistedQueries();
    await queries.set(`apq:${HASH}`, TEXT);
    expect(queries.find(undefined, hash(HASH), compiledFor)).toBe(`known: ${TEXT}`);
    queries.find('{ other }', hash(sha256('{ other }')), compiledFor);
    expect(await queries.get(`apq:${sha256('{ other }')}`)).toBe('{ other }');
    expect(await queries.delete(`apq:${HASH}`)).toBe(true);
    expect(await queries.get(`apq:${HASH}`)).toBeUndefined();
  });

  test('stay within their size: what was not asked for longest is forgotten', () => {
    const queries = new PersistedQueries(3_000);
    const texts = ['a', 'b', 'c'].map((name) => `{ ${name.repeat(1_000 - 4 - 300 - 64)} }`);
    const register = (text: string) => queries.find(text, hash(sha256(text)), compiledFor);
    const isFound = (text: string) => queries.find(undefined, hash(sha256(text)), compiledFor) !== undefined;
    texts.forEach(register);
    expect(texts.map(isFound)).toEqual([true, true, true]);
    register('{ d }');
    expect([...texts, '{ d }'].map(isFound)).toEqual([false, true, true, true]);
    register(`{ ${'e'.repeat(3_000)} }`);
    expect([...texts, '{ d }'].map(isFound)).toEqual([false, true, true, true]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { OWN } from '@portfolio/mcp';
import { checkedManifest, generatedManifest, manifestOf, trustedDocuments, type TrustMode } from '../src/protection/trusted-documents/index.js';
import { SUBGRAPHS } from '../src/subgraphs.js';
import { SYNDICATION_OPERATIONS } from '../src/syndication/operations.js';

const body = 'query Asked { solutions { totalCount } }\n';
const manifest = manifestOf([body]);
const { id } = manifest.operations[0]!;
const other = '{ other }';

describe('trusted documents', () => {
  const resolve = (mode: TrustMode, request: object) => trustedDocuments(manifest, mode).resolve(request);
  const refusal = (mode: TrustMode, request: object): [unknown, string] => {
    try {
      resolve(mode, request);
    } catch (error) {
      const { message, extensions } = error as { message: string; extensions: Record<string, unknown> };
      return [extensions.code, message];
    }
    throw new Error('expected a refusal');
  };
  const hash = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

  test('a manifest has the id, name, type and body of each', () => {
    expect(manifest).toEqual({
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: expect.stringMatching(/^[0-9a-f]{64}$/), name: 'Asked', type: 'query', body }],
    });
  });

  test.each<TrustMode>(['log', 'enforce'])('%s: an id stands for its document, in any of the ways to send it', (mode) => {
    const found = { query: body, operation: manifest.operations[0], byId: true, untrusted: false };
    for (const request of [{ documentId: id }, { documentId: `sha256:${id}` }, hash(id)]) expect(resolve(mode, request)).toEqual(found);
  });

  test.each<TrustMode>(['log', 'enforce'])('%s: the text of a trusted document is trusted, white space around it aside', (mode) => {
    expect(resolve(mode, { query: ` ${body}\n` })).toMatchObject({ query: ` ${body}\n`, operation: { id }, untrusted: false });
  });

  test('enforce refuses every other document and id', () => {
    const rest = 'ask its owners to add the operation';
    expect(refusal('enforce', { query: other })).toEqual([
      'OPERATION_NOT_TRUSTED',
      `expected one of the trusted documents of this graph, but got another document; ${rest}`,
    ]);
    expect(refusal('enforce', { query: other, ...hash(id) })).toEqual(['OPERATION_NOT_TRUSTED', expect.stringContaining('another document')]);
    expect(refusal('enforce', { documentId: 'x' })).toEqual([
      'OPERATION_NOT_TRUSTED',
      `expected one of the trusted documents of this graph, but got the id "x"; ${rest}`,
    ]);
    expect(refusal('enforce', hash('__proto__'))).toEqual(['OPERATION_NOT_TRUSTED', expect.stringContaining('the id "__proto__"')]);
  });

  test('log lets others through and tells of them; a hash is left to automatic persisted queries', () => {
    expect(resolve('log', { query: other })).toEqual({ query: other, operation: undefined, byId: false, untrusted: true });
    expect(resolve('log', hash('x'))).toEqual({ query: undefined, operation: undefined, byId: false, untrusted: true });
    expect(refusal('log', { documentId: 'x' })[0]).toBe('OPERATION_NOT_TRUSTED');
  });

  test('off knows no documents', () => {
    expect(resolve('off', { query: body, documentId: id })).toEqual({ query: body, operation: undefined, byId: false, untrusted: false });
    expect(resolve('off', { documentId: id })).toMatchObject({ query: undefined });
  });

  test.each<TrustMode>(['off', 'log', 'enforce'])('%s: a request that is no request is left to whoever reads it', (mode) => {
    for (const request of [{}, { query: '' }, { query: 1 }, { documentId: 1 }, { extensions: 'x' }, { extensions: { persistedQuery: 1 } }]) {
      expect(resolve(mode, request)).toMatchObject({ query: undefined, operation: undefined });
    }
    expect(refusal(mode, hash({}))).toEqual(['BAD_REQUEST', 'expected "extensions.persistedQuery.sha256Hash" to be a text, but got another value']);
  });

  test('an id beside another document is refused', () => {
    expect(refusal('log', { documentId: 'x', query: body })).toEqual(['BAD_REQUEST', 'expected "documentId" to be the id of the document sent, but got "x"']);
  });

  test('a manifest of another form, or with an id that is not its body, does not load', () => {
    expect(() => checkedManifest({ format: 'other' })).toThrow(
      'expected trusted documents in the format "apollo-persisted-query-manifest" of version 1, but got another',
    );
    expect(() => checkedManifest({ ...manifest, operations: [{ ...manifest.operations[0], body: other }] })).toThrow(
      `expected the id of the trusted document Asked to be the SHA-256 of its body, but got "${id}"`,
    );
  });

  test('the committed manifest loads and holds the forty questions and what the read model, calendars and assistants ask', async () => {
    const ofReadModels = SUBGRAPHS.flatMap(({ follows }) => follows?.operations ?? []);
    const ofAssistants = Object.values(OWN);
    const { operations } = await generatedManifest();
    expect(operations).toHaveLength(40 + ofReadModels.length + SYNDICATION_OPERATIONS.length + ofAssistants.length);
  });
});

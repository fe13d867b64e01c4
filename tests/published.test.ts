import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openHere } from './gateways.js';
import { setups, type Hub } from './setups.js';

const released = async (): Promise<string> => await readFile(new URL('../gateway/released.graphql', import.meta.url), 'utf8');
/** The types whose removal was reviewed. */
const removed = async (): Promise<string[]> => {
  const list = await readFile(new URL('../gateway/breaking-changes.yaml', import.meta.url), 'utf8');
  return [...list.matchAll(/^ *- (?:path: )?([A-Z]\w+)$/gm)].map(([, name]) => name!);
};
const names = (text: string) => [...text.matchAll(/^(?:type|enum|input|interface|union|scalar) (\w+)/gm)].map(([, name]) => name!).sort();

describe.each(setups().filter(({ name }) => name !== 'in-process on PostgreSQL'))('the published schema, $name', ({ open }) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await open();
  });

  afterAll(() => hub?.close());

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => fetch(new URL(path, hub.url), { method, headers });

  test('the schema has all types that were released but those whose removal was reviewed, and says where null is a failure', async () => {
    const response = await get('/schema.graphql');
    const text = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    const reviewed = await removed();
    expect(names(await released()).filter((name) => !names(text).includes(name) && !reviewed.includes(name))).toEqual([]);
    expect(text).toContain('directive @semanticNonNull(');
    expect(text).toMatch(/^ {2}regions: \[Region!\] @semanticNonNull/m);
  });

  test('the schema is sent once to a client that caches it', async () => {
    const first = await get('/schema.graphql');
    const etag = first.headers.get('etag')!;
    await first.text();
    const again = await get('/schema.graphql', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await get('/schema.graphql', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    const wrong = await get('/schema.graphql', {}, 'POST');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    await wrong.text();
  });

  test('the version has schema, data and release', async () => {
    const text = await (await get('/schema.graphql')).text();
    const version = await (await get('/version')).json();
    expect(version).toEqual({
      schema: createHash('sha256').update(text).digest('hex'),
      schemaVersion: expect.stringMatching(/^[0-9a-f]{16}$/),
      data: expect.stringMatching(/^[0-9a-f]{64}$/),
      release: null,
    });
  });
});

test.each([
  [true, 200, undefined],
  [false, 404, 'INTROSPECTION_DISABLED'],
])('the schema is published where only trusted documents are answered, but not where introspection is off: %s', async (introspection, status, code) => {
  const hub = await openHere(undefined, { trustedDocuments: 'enforce', introspection, release: '2026.11' });
  try {
    const response = await fetch(new URL('/schema.graphql', hub.url));
    const text = await response.text();
    expect([response.status, /"code":"(\w+)"/.exec(text)?.[1]]).toEqual([status, code]);
    expect(await (await fetch(new URL('/version', hub.url))).json()).toMatchObject({ release: '2026.11' });
  } finally {
    await hub.close();
  }
});

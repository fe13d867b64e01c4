import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultObserve } from '@portfolio/config';
import { startGateway } from '@portfolio/gateway';
import { pino } from 'pino';
import { openPortfolio, ownOptions } from './gateways.js';
import { hubAt, type Hub } from './setups.js';

const QUERY = 'query Named($id: ID!) { solution(id: $id) { id name } }';
const variables = { id: 'sapa' };
const operationName = 'Named';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });
/** As Apollo Client 4 adds it to every request. */
const clientLibrary = { name: '@apollo/client', version: '4.0.11' };

/** What it sends with a GET too. */
const APOLLO_CLIENT = { accept: 'application/graphql-response+json,application/json;q=0.9', 'content-type': 'application/json' };

describe('the bodies that clients send', () => {
  let hub: Hub;
  const lines: { msg: string; kept: boolean }[] = [];

  beforeAll(async () => {
    const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line) as (typeof lines)[number]) });
    const options = {
      responseCacheBytes: 10_000_000,
      logger,
      observe: { ...defaultObserve(), slowOperation: 0 },
    };
    const gateway = await startGateway(await openPortfolio(), ownOptions(options));
    hub = hubAt(gateway.url, () => gateway.close());
  });

  afterAll(() => hub?.close());

  const answered = async (response: Response) => ({ status: response.status, cache: response.headers.get('cache-control'), text: await response.text() });
  const post = async (body: object) =>
    answered(await fetch(hub.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }));
  const get = async (parameters: Record<string, string>, headers: Record<string, string> = { 'apollo-require-preflight': 'true' }) =>
    answered(await fetch(`${hub.url}?${new URLSearchParams(parameters).toString()}`, { headers }));
  const parameters = { operationName, variables: JSON.stringify(variables) };
  const data = { data: { solution: { id: 'sapa', name: expect.any(String) } } };

  /** Whether the last response came from the cache. */
  const wasCached = () => lines.filter(({ msg }) => msg === 'answered').at(-1)!.kept;

  test.each<[string, (query: string) => Promise<{ status: number; text: string }>]>([
    ['the text alone', (query) => post({ query, operationName, variables })],
    ["the text with Apollo Client's name", (query) => post({ query, operationName, variables, extensions: { clientLibrary } })],
    ['the text with null extensions', (query) => post({ query, operationName, variables, extensions: null })],
    ['the text and its hash', (query) => post({ query, operationName, variables, extensions: { ...persisted(query), clientLibrary } })],
    ['the text and its hash by GET', (query) => get({ query, ...parameters, extensions: JSON.stringify(persisted(query)) })],
    ["the text by GET with Apollo Client's headers", (query) => get({ query, ...parameters }, APOLLO_CLIENT)],
    [
      'the text by GET with an empty header before the one that counts',
      (query) => get({ query, ...parameters }, { 'x-apollo-operation-name': '', 'apollo-require-preflight': '1' }),
    ],
    ['the text by GET with other extensions', (query) => get({ query, ...parameters, extensions: JSON.stringify({ clientLibrary }) })],
  ])('%s: from the second time on by the compiled operation, from the third on from the cache', async (title, send) => {
    const query = `${QUERY} # ${title}`;
    const seen = [];
    for (let time = 0; time < 3; time += 1) {
      const { status, text } = await send(query);
      expect([status, JSON.parse(text)]).toEqual([200, data]);
      seen.push(wasCached());
    }
    expect(seen).toEqual([false, false, true]);
  });

  test('a hash is answered once its text was sent with it, by POST and by GET, from the cache', async () => {
    const query = `${QUERY} # by its hash`;
    const extensions = { ...persisted(query), clientLibrary };
    const search = { ...parameters, extensions: JSON.stringify(extensions) };
    const notFound = {
      status: 200,
      cache: 'private, no-cache, must-revalidate',
      text: expect.stringMatching(/^\{"errors":\[\{"message":"PersistedQueryNotFound","extensions":\{"code":"PERSISTED_QUERY_NOT_FOUND",[^[]*\}\}\]\}$/),
    };
    for (let time = 0; time < 2; time += 1) {
      expect(await post({ operationName, variables, extensions })).toEqual(notFound);
      expect(await get(search)).toEqual(notFound);
    }
    for (let time = 0; time < 3; time += 1) expect(JSON.parse((await post({ query, operationName, variables })).text)).toEqual(data);
    // Cached by its text, but not registered by its hash.
    expect(await post({ operationName, variables, extensions })).toEqual(notFound);
    expect(JSON.parse((await post({ query, operationName, variables, extensions })).text)).toEqual(data);
    expect(wasCached()).toBe(true);
    for (const send of [
      () => post({ operationName, variables, extensions }),
      () => get(search),
      () => post({ query: null, operationName, variables, extensions }),
    ]) {
      expect(await send()).toMatchObject({ status: 200, text: expect.stringContaining('"solution":{"id":"sapa"') });
      expect(wasCached()).toBe(true);
    }
  });

  test('a hash of another text is refused, registered or not, and stands for what it did before', async () => {
    const query = `${QUERY} # that is registered`;
    const refused = { status: 400, text: expect.stringMatching(/"message":"provided sha does not match query","extensions":\{"code":"BAD_REQUEST"/) };
    const wrong = () => post({ query: `${query} and changed`, operationName, variables, extensions: persisted(query) });
    await post({ query: `${query} and changed`, operationName, variables });
    expect(await wrong()).toMatchObject(refused);
    await post({ query, operationName, variables, extensions: persisted(query) });
    await post({ query, operationName, variables, extensions: persisted(query) });
    expect(await wrong()).toMatchObject(refused);
    expect(JSON.parse((await post({ operationName, variables, extensions: persisted(query) })).text)).toEqual(data);
  });

  test('a hash stands for a document of several operations, whichever is named', async () => {
    const query = 'query A { solution(id: "sapa") { id } } query B { solution(id: "ky") { id } }';
    const extensions = persisted(query);
    await post({ query, operationName: 'A', extensions });
    for (let time = 0; time < 2; time += 1) {
      expect((await post({ operationName: 'A', extensions })).text).toContain('"sapa"');
      expect((await post({ operationName: 'B', extensions })).text).toContain('"ky"');
      expect(await post({ operationName: 'C', extensions })).toMatchObject({ status: 400, text: expect.stringContaining('OPERATION_RESOLUTION_FAILURE') });
      expect(await post({ extensions })).toMatchObject({ status: 400, text: expect.stringContaining('OPERATION_RESOLUTION_FAILURE') });
    }
  });

  test.each([
    ['extensions by GET that are no JSON', () => get({ query: QUERY, ...parameters, extensions: '{' })],
    ['extensions by GET that are a list', () => get({ query: QUERY, ...parameters, extensions: '[]' })],
    ['extensions by GET that are null', () => get({ query: QUERY, ...parameters, extensions: 'null' })],
    ['variables by GET that are null', () => get({ query: QUERY, variables: 'null' })],
    ['extensions that are a list', () => post({ query: QUERY, variables, extensions: [] })],
    ['extensions that are a text', () => post({ query: QUERY, variables, extensions: 'x' })],
    ['extensions that are false', () => post({ query: QUERY, variables, extensions: false })],
    ['version 2 of persisted queries', () => post({ query: QUERY, variables, extensions: { persistedQuery: { version: 2, sha256Hash: hashOf(QUERY) } } })],
  ])('%s are refused, though the operation is cached', async (_title, send) => {
    for (let time = 0; time < 2; time += 1) await post({ query: QUERY, variables });
    expect(await send()).toMatchObject({ status: 400, text: expect.stringContaining('"code":"BAD_REQUEST"') });
  });
});

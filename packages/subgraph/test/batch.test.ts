import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfiguration } from '@portfolio/config';
import { MutationField, RootField } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { defineSubgraph, serveSubgraph, serveSubgraphs, type ServedSubgraph } from '../src/index.js';
import type { Context } from '../src/context.js';

/** Releases what waits. */
let release: () => void;
let switched = 0;

@Resolver(() => String)
class LampFields {
  @RootField(() => String, { description: 'The day.' })
  day(_args: object, context: Context) {
    return context.today;
  }

  @RootField(() => String, { description: 'Waits until it is released.' })
  slow() {
    return new Promise<string>((resolve) => (release = () => resolve('at last')));
  }

  @MutationField(() => String, { description: 'Switches the lamp.' })
  switchLamp() {
    return `switched ${(switched += 1)} times`;
  }
}

const lamps = defineSubgraph({ name: 'lamps', records: [], resolvers: [LampFields], dataFolder: new URL('./data/', import.meta.url) });

@Resolver(() => String)
class DoorFields {
  @RootField(() => Boolean, { description: 'Whether it is open.' })
  open() {
    return true;
  }
}

const doors = defineSubgraph({ name: 'doors', records: [], resolvers: [DoorFields], dataFolder: new URL('./data/', import.meta.url) });

const read = (query: string, headers: Record<string, string> = {}) => ({ subgraph: 'lamps', headers, request: { query } });

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as { part: number; status: number; work: number; answer: { data?: unknown; errors?: { message: string; extensions: unknown }[] } },
    )
    .sort((a, b) => a.part - b.part);

describe('a server of several subgraphs', () => {
  let served: ServedSubgraph;

  beforeAll(async () => {
    served = await serveSubgraphs([lamps, doors], readConfiguration({ PORT: '0', DRAIN_DELAY_MS: '0' }));
  });

  afterAll(() => served.close());

  const get = async (path: string, init?: RequestInit) => {
    const response = await fetch(new URL(path, served.url), { headers: { 'content-type': 'application/json', 'x-today': '2025-11-21' }, ...init });
    return [response.status, await response.json()];
  };
  const query = (text: string) => ({ method: 'POST', body: JSON.stringify({ query: text }) });

  test('has each below its name', async () => {
    expect(new URL(served.url).pathname).toBe('/lamps/graphql');
    expect(await get('/lamps/graphql', query('{ day }'))).toEqual([200, { data: { day: '2025-11-21' } }]);
    expect(await get('/doors/graphql', query('{ open }'))).toEqual([200, { data: { open: true } }]);
    expect(await get('/doors/graphql', query('{ day }'))).toMatchObject([400, { errors: [{ message: 'Cannot query field "day" on type "Query".' }] }]);
    const versions = [await get('/lamps/version'), await get('/doors/version')];
    expect(versions).toMatchObject([
      [200, { version: expect.any(String) }],
      [200, { version: expect.any(String) }],
    ]);
  });

  test('answers reads of all in one exchange', async () => {
    const parts = [read('{ day }', { 'x-today': '2026-01-01' }), { ...read('{ open }'), subgraph: 'doors' }, { ...read('{ open }'), subgraph: 'windows' }];
    const response = await fetch(new URL('/batch', served.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parts),
    });
    expect(linesOf(await response.text()).map(({ status, answer }) => [status, answer.data ?? answer.errors![0]!.message])).toEqual([
      [200, { day: '2026-01-01' }],
      [200, { open: true }],
      [404, 'expected a request to lamps, doors, but got one to "windows"'],
    ]);
  });

  test('is healthy where all are', async () => {
    expect(await get('/health/ready')).toEqual([
      200,
      {
        subgraphs: [
          { subgraph: 'lamps', ready: true },
          { subgraph: 'doors', ready: true },
        ],
      },
    ]);
  });

  test.each([
    ['/graphql', 'expected a path below one of the subgraphs (lamps, doors), such as /lamps/graphql, but got /graphql'],
    ['/windows/graphql', 'expected a path below one of the subgraphs (lamps, doors), such as /lamps/graphql, but got /windows/graphql'],
  ])('knows nothing at %s', async (path, message) => {
    expect(await get(path, query('{ day }'))).toMatchObject([404, { errors: [{ message }] }]);
  });
});

describe('a batch of reads', () => {
  let served: ServedSubgraph;

  beforeAll(async () => {
    served = await serveSubgraph(lamps, readConfiguration({ PORT: '0', DRAIN_DELAY_MS: '0', DIAGNOSTICS: 'on' }));
  });

  afterAll(() => served.close());

  const post = (body: unknown) =>
    fetch(new URL('batch', served.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  test('is answered in lines, each part by its own headers', async () => {
    const response = await post([read('{ day }', { 'x-today': '2025-11-21' }), read('{ day }', { 'x-today': '2026-01-01' })]);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    expect(linesOf(await response.text()).map(({ part, status, answer }) => [part, status, answer.data])).toEqual([
      [0, 200, { day: '2025-11-21' }],
      [1, 200, { day: '2026-01-01' }],
    ]);
  });

  test('holds no part up for another', async () => {
    const response = await post([read('{ slow }'), read('{ day }', { 'x-today': '2025-11-21' })]);
    const reader = response.body!.getReader();
    const first = new TextDecoder().decode((await reader.read()).value);
    expect(linesOf(first)).toMatchObject([{ part: 1, answer: { data: { day: '2025-11-21' } } }]);
    release();
    expect(linesOf(new TextDecoder().decode((await reader.read()).value))).toMatchObject([{ part: 0, answer: { data: { slow: 'at last' } } }]);
    expect((await reader.read()).done).toBe(true);
  });

  test.each<[string, object, number, string]>([
    ['a mutation', read('mutation { switchLamp }'), 400, 'expected a query as a part of a batch, but got a mutation; send it to /graphql'],
    ['what is for another subgraph', { ...read('{ day }'), subgraph: 'sapa' }, 404, 'expected a request to lamps, but got one to "sapa"'],
    ['no operation', { ...read(''), request: {} }, 400, 'expected "query" to be a text, but got none'],
    ['a query that is none', read('{ day'), 400, 'Syntax Error: Expected Name, found <EOF>.'],
    ['a wrong header', read('{ day }', { 'x-today': 'today' }), 400, 'expected the header x-today to be a day as YYYY-MM-DD, but got "today"'],
  ])('refuses %s in its part alone', async (_what, part, status, message) => {
    const lines = linesOf(await (await post([part, read('{ day }', { 'x-today': '2025-11-21' })])).text());
    expect(lines.map((line) => [line.status, line.answer.data ?? line.answer.errors?.[0]?.message])).toEqual([
      [status, message],
      [200, { day: '2025-11-21' }],
    ]);
    expect(switched).toBe(0);
  });

  test.each<[string, unknown, string]>([
    ['no list', {}, 'expected the body to be a list of requests, but got a value of the kind object'],
    ['nothing', [], 'expected 1 to 1000 requests, but got 0'],
    ['too much', Array(1_001).fill(read('{ day }')), 'expected 1 to 1000 requests, but got 1001'],
    ['a part without headers', [{ subgraph: 'lamps', request: {} }], 'expected request 0 to name its "subgraph" and to have "headers" that are texts'],
    ['a header that is no text', [{ ...read('{ day }'), headers: { a: 1 } }], 'expected request 0 to name its "subgraph" and to have "headers" that are texts'],
  ])('is refused as a whole where it is %s', async (_what, body, message) => {
    const response = await post(body);
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }]);
  });
});

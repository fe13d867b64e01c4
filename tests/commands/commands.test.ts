import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfiguration } from '@portfolio/config';
import { openInProcess, openOverHttp, startGateway, type Topology } from '@portfolio/gateway';
import type { Subgraph } from '@portfolio/subgraph';
import { serveSubgraph } from '@portfolio/subgraph';
import { startPostgresql, type TestPostgresql } from '@portfolio/testkit';
import { DataFolders } from '../federation/subgraphs.js';
import { hubAt, type Hub } from '../setups.js';
import { called, mentions, notes } from './notes.js';

const LOCAL = { host: '127.0.0.1', port: 0 };
const CACHED = { ...LOCAL, diagnostics: false, responseCacheBytes: 1_000_000 };
const SEEDED = [{ id: 'first', text: 'of the file' }];

describe.each(['in-process on PGlite', 'in-process on PostgreSQL', 'over HTTP on PostgreSQL'])('commands, %s,', (setup) => {
  const folders = new DataFolders();
  const own = mkdtempSync(join(tmpdir(), 'commands-'));
  let postgresql: TestPostgresql | undefined;
  let close = async () => undefined as void;
  let hub: Hub;
  /** With the response cache, which reports no statements. */
  let cached: Hub;
  let number = 0;
  const newId = () => `n${(number += 1)}`;

  async function openTopology(subgraphs: readonly Subgraph[], url: string | undefined): Promise<Topology> {
    const here = await openInProcess({ subgraphs, url });
    if (!setup.startsWith('over HTTP')) return here;
    await here.close();
    const environment = { DATABASE_URL: url!, DIAGNOSTICS: 'on', PORT: '0', HOST: '127.0.0.1' };
    const servers = await Promise.all(subgraphs.map((subgraph) => serveSubgraph(subgraph, readConfiguration(environment))));
    const supergraphFile = join(own, 'supergraph.graphql');
    writeFileSync(supergraphFile, here.supergraphSdl);
    const remote = await openOverHttp(Object.fromEntries(servers.map((server, index) => [subgraphs[index]!.name, server.url])), { supergraphFile });
    return {
      ...remote,
      close: () =>
        remote
          .close()
          .then(() => Promise.all(servers.map((server) => server.close())))
          .then(() => undefined),
    };
  }

  beforeAll(async () => {
    if (setup.endsWith('PostgreSQL')) postgresql = await startPostgresql();
    const topology = await openTopology([notes(folders.add({ notes: SEEDED, themes: [] })), mentions(folders.add({}))], postgresql?.createDatabase('commands'));
    close = () => topology.close();
    const shared = { ...topology, close: async () => undefined };
    const gateways = [await startGateway(shared, { ...LOCAL, diagnostics: true }), await startGateway(shared, CACHED)] as const;
    [hub, cached] = gateways.map((gateway) => hubAt(gateway.url, () => gateway.close())) as [Hub, Hub];
  });

  afterEach(() => void called.splice(0));

  afterAll(async () => {
    await hub?.close();
    await cached?.close();
    await close();
    await postgresql?.stop();
    folders.remove();
    rmSync(own, { recursive: true });
  });

  const add = (id: string, fields = 'id text outOf') => `addNote(input: { id: "${id}" }) { ${fields} }`;
  const countOf = async () => ((await hub.request('{ noteCount }')).data as { noteCount: number }).noteCount;

  test('write a row, and their answer reads it as it is written, with what the database works out', async () => {
    const [id, before] = [newId(), await countOf()];
    const answer = await hub.request('mutation Add($input: AddNoteInput!) { addNote(input: $input) { id text due { raw to } outOf mention } }', {
      input: { id, text: 'Rettet i maj' },
    });
    expect(answer).toEqual({
      status: 200,
      data: { addNote: { id, text: 'Rettet i maj', due: { raw: '1. maj 2026', to: '2026-05-01' }, outOf: before + 1, mention: `the note ${id}` } },
      extensions: { statements: { notes: 5, mentions: 0 } },
    });
    expect((await hub.request(`{ note(id: "${id}") { text } }`)).data).toEqual({ note: { text: 'Rettet i maj' } });
  });

  test('report all statements that they send: begin, reads and writes of the service, commit, and the reads of the answer', async () => {
    const ids = [newId(), newId()];
    const { data, extensions } = await hub.request('mutation ($ids: [ID!]!) { addNotes(ids: $ids) { before notes { id text } } }', { ids });
    expect(data).toEqual({ addNotes: { before: expect.any(Number), notes: ids.map((id) => ({ id, text: `${id} of 2` })) } });
    expect(extensions).toEqual({ statements: { notes: 6 } });
  });

  test('are carried out one after another, over all subgraphs, each seeing what those before have written', async () => {
    const [a, b, before] = [newId(), newId(), await countOf()];
    const { data, errors } = await hub.request(
      `mutation { one: ${add(a)} two: mentionNote(id: "${a}") { text mention } three: renameNote(id: "${a}", text: "renamed") { text outOf } four: ${add(b)} }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      one: { id: a, text: '(nothing)', outOf: before + 1 },
      two: { text: '(nothing)', mention: `the note ${a}` },
      three: { text: 'renamed', outOf: before + 1 },
      four: { id: b, text: '(nothing)', outOf: before + 2 },
    });
    expect(called).toEqual([`addNote ${a}`, `mentionNote ${a}`, `renameNote ${a}`, `addNote ${b}`]);
  });

  test('are atomic: one that fails writes nothing, and the others of the operation are committed', async () => {
    const [a, b, c, before] = [newId(), newId(), newId(), await countOf()];
    const answer = await hub.request(`mutation { ${add(a, 'id')} addNotes(ids: ["${b}", "no id", "${c}"]) { before } last: ${add(c, 'id outOf')} }`);
    expect(answer).toMatchObject({
      status: 200,
      data: { addNote: { id: a }, addNotes: null, last: { id: c, outOf: before + 2 } },
      errors: [{ message: 'expected "input.id" to be an id, but got "no id"', path: ['addNotes'], extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect((await hub.request(`{ note(id: "${b}") { id } }`)).data).toEqual({ note: null });
  });

  test.each(['text/csv', 'application/ld+json', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])(
    'are no file, and write nothing where one is wanted: %s',
    async (accept) => {
      const query = 'mutation Add($id: ID!) { addNote(input: { id: $id }) { id } }';
      expect((await hub.request(query, { id: newId() })).errors).toBeUndefined();
      const before = await countOf();
      const headers = { 'content-type': 'application/json', accept };
      const response = await fetch(hub.url, { method: 'POST', headers, body: JSON.stringify({ query, variables: { id: newId() } }) });
      const { errors } = (await response.json()) as { errors: { message: string }[] };
      expect([response.status, errors.map(({ message }) => message)]).toEqual([400, ['expected a query for a file, but got a mutation']]);
      expect(await countOf()).toBe(before);
    },
  );

  test.each([
    [
      'a text that no row holds',
      `addNote(input: { id: "a\\u0000b" }) { id }`,
      'BAD_USER_INPUT',
      'expected "input.id" to be a text without the character U+0000, but got one with it',
    ],
    ['a list that is too long', `addNotes(ids: [${'"x",'.repeat(1001)}]) { before }`, 'BAD_USER_INPUT', 'expected at most 1000 values in "ids", but got 1001'],
    ['what is not there', 'renameNote(id: "none", text: "x") { id }', 'NOT_FOUND', 'expected the id of a note, but got "none"'],
    [
      'a key that is taken',
      'addNote(input: { id: "first" }) { id }',
      'CONFLICT',
      'expected "id" of a new Note to be its own, but got "first", which another has',
    ],
  ])('refuse %s with a code and a path', async (_what, field, code, message) => {
    const before = await countOf();
    const answer = await hub.request(`mutation { ${field} }`);
    const name = /^\w+/.exec(field)![0];
    expect(answer).toMatchObject({ status: 200, data: { [name]: null }, errors: [{ message, path: [name], extensions: { code } }] });
    expect(answer.errors).toHaveLength(1);
    expect(await countOf()).toBe(before);
  });

  test('are refused for another day than today, before anything is done', async () => {
    const before = await countOf();
    const query = `mutation { ${add(newId(), 'id')} }`;
    const message = 'expected a mutation without x-as-of and "extensions.asOf", since it is carried out today, but got 2025-12-25';
    // The second is one of an operation that is known.
    await hub.request(query);
    for (const one of [hub, cached]) {
      const answer = await one.request(query, undefined, { 'x-as-of': '2025-12-25' });
      expect(answer).toMatchObject({ status: 400, errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    }
    expect(await countOf()).toBe(before + 1);
  });

  test('take null in an input object for nothing, where a condition would be refused', async () => {
    const id = newId();
    expect((await hub.request('mutation ($input: AddNoteInput!) { addNote(input: $input) { text } }', { input: { id, text: null } })).data).toEqual({
      addNote: { text: '(nothing)' },
    });
  });

  test.each(["it's \\ and \\' and \"", '?1 $1 :name ??', "'; drop table notes.note; --", '-- 🧾 \u202e\n\t E\\x27'])(
    'write a text as it is: %j',
    async (text) => {
      const id = newId();
      expect((await hub.request('mutation ($input: AddNoteInput!) { addNote(input: $input) { text } }', { input: { id, text } })).data).toEqual({
        addNote: { text },
      });
    },
  );

  test('that write reference data, which the next deploy reloads, are refused and write nothing', async () => {
    const { data, errors } = await hub.request('mutation { addTheme }');
    expect(data).toEqual({ addTheme: null });
    expect(errors).toMatchObject([{ path: ['addTheme'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect((await hub.request('{ themeCount }')).data).toEqual({ themeCount: 0 });
  });

  test('that fail by an internal error hide its message, and write nothing', async () => {
    const { status, data, errors } = await hub.request('mutation { divide }');
    expect({ status, data }).toEqual({ status: 200, data: { divide: null } });
    expect(errors).toMatchObject([{ path: ['divide'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(errors)).not.toContain('secrets');
    expect((await hub.request('{ note(id: "half") { id } }')).data).toEqual({ note: null });
  });

  test('are not merged when they are equal and come at once, and each is refused or carried out for itself', async () => {
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 12 }, () => cached.request(`mutation { ${add(id, 'id')} }`)));
    expect(called).toEqual(answers.map(() => `addNote ${id}`));
    expect(answers.filter(({ data }) => data!.addNote !== null).map(({ data }) => data)).toEqual([{ addNote: { id } }]);
    expect(answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code))).toEqual(Array.from({ length: 11 }, () => 'CONFLICT'));
  });

  test('are not answered from the cache, and what is cached is not older than they', async () => {
    const id = newId();
    const [query, mutation] = [`{ note(id: "${id}") { text } }`, (text: string) => `mutation { renameNote(id: "${id}", text: "${text}") { text } }`];
    await cached.request(`mutation { ${add(id, 'id')} }`);
    for (const text of ['one', 'two', 'one', 'one']) {
      expect((await cached.request(mutation(text))).data).toEqual({ renameNote: { text } });
      for (let again = 0; again < 2; again += 1) expect((await cached.request(query)).data).toEqual({ note: { text } });
    }
    expect(called.filter((command) => command.startsWith('rename'))).toHaveLength(4);
  });

  test('are never run by a GET, also when they are cached', async () => {
    const id = newId();
    const mutation = `mutation { ${add(id, 'id')} }`;
    await cached.request(mutation);
    const response = await fetch(`${cached.url}?${new URLSearchParams({ query: mutation }).toString()}`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(called).toEqual([`addNote ${id}`]);
  });

  test('have responses that no cache stores', async () => {
    const send = () =>
      fetch(cached.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `mutation { mentionNote(id: "first") { id } }` }),
      });
    for (const answer of [await send(), await send()]) {
      expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([200, 'no-store', null]);
    }
  });

  test('do not wait for one another when more run than there are connections', async () => {
    const ids = Array.from({ length: 40 }, newId);
    const answers = await Promise.all(ids.map((id) => hub.request(`mutation { addNotes(ids: ["${id}"]) { notes { id } } }`)));
    expect(answers.map(({ data }) => data)).toEqual(ids.map((id) => ({ addNotes: { notes: [{ id }] } })));
  });
});

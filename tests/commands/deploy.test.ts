import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfiguration } from '@portfolio/config';
import { openDatabase } from '@portfolio/database';
import { openInProcess, openOverHttp, startGateway } from '@portfolio/gateway';
import { nextMigration, openSubgraph, serveSubgraph, type Subgraph } from '@portfolio/subgraph';
import { startPostgresql, type TestPostgresql } from '@portfolio/testkit';
import { DataFolders } from '../federation/subgraphs.js';
import { hubAt, type Hub } from '../setups.js';
import { release } from './releases.js';

const FIRST = {
  organisations: [
    { id: 'kombit', name: 'KOMBIT' },
    { id: 'kl', name: 'KL' },
    { id: 'atp', name: 'ATP' },
  ],
  notes: [
    { id: 'kept', text: 'as seeded', owner: 'kombit', steps: [{ text: 'seeded step' }] },
    { id: 'changed', text: 'as seeded' },
    { id: 'deleted', text: 'as seeded', steps: [{ text: 'a step that goes' }] },
  ],
  pins: [
    { id: 'one', note: 'kept' },
    { id: 'two', note: 'deleted' },
  ],
};

/** Organisations added, changed and removed; notes too, which are their users' by now. */
const SECOND = {
  organisations: [
    { id: 'kombit', name: 'KOMBIT A/S', country: 'Danmark' },
    { id: 'udk', name: 'UDK', country: 'Danmark' },
    { id: 'kl', name: 'KL', country: 'Danmark' },
  ],
  notes: [
    { id: 'new', text: 'new in the files', steps: [{ text: 'its step' }] },
    { id: 'changed', text: 'changed in the files' },
    { id: 'deleted', text: 'changed in the files', steps: [{ text: 'a step that does not come back' }] },
    { id: 'taken', text: 'an id that a user took before' },
  ],
  pins: FIRST.pins,
};
const THIRD = { ...SECOND, notes: [...SECOND.notes.slice(1), { id: 'newest', text: 'newest in the files' }] };

const READ = `{
  organisations { id name notes { id } }
  notes { id text owner { name } steps { text } }
  pins { id note { text } }
}`;

const folders = new DataFolders();
let releases: Record<'first' | 'second' | 'third', Subgraph>;

beforeAll(async () => {
  const first = await release({ dataFolder: folders.add(FIRST) });
  const second = await release({ dataFolder: folders.add(SECOND), before: first, changed: true });
  releases = { first, second, third: { ...second, dataFolder: folders.add(THIRD) } };
});

afterAll(() => folders.remove());

describe.each(['in-process on PGlite', 'in-process on PostgreSQL', 'over HTTP on PostgreSQL'])('a deploy, %s,', (setup) => {
  const own = mkdtempSync(join(tmpdir(), 'deploy-'));
  let postgresql: TestPostgresql | undefined;
  let url: string | undefined;

  beforeAll(async () => {
    if (setup.endsWith('PostgreSQL')) postgresql = await startPostgresql();
    url = postgresql?.createDatabase('deploy');
  });

  afterAll(async () => {
    await postgresql?.stop();
    rmSync(own, { recursive: true });
  });

  /** A release, up with its gateway. */
  async function deploy(subgraph: Subgraph): Promise<Hub> {
    const database = url ? { url } : { dataDir: join(own, 'data') };
    const here = await openInProcess({ subgraphs: [subgraph], ...database });
    if (!setup.startsWith('over HTTP')) {
      const gateway = await startGateway(here, { host: '127.0.0.1', port: 0, diagnostics: false });
      return hubAt(gateway.url, () => gateway.close());
    }
    await here.close();
    const server = await serveSubgraph(subgraph, readConfiguration({ DATABASE_URL: url, PORT: '0', HOST: '127.0.0.1' }));
    const supergraphFile = join(own, 'supergraph.graphql');
    writeFileSync(supergraphFile, here.supergraphSdl);
    const gateway = await startGateway(await openOverHttp({ desk: server.url }, { supergraphFile }), { host: '127.0.0.1', port: 0, diagnostics: false });
    return hubAt(gateway.url, () => gateway.close().then(() => server.close()));
  }

  const execute = async (hub: Hub, query: string) => {
    const { data, errors } = await hub.request(query);
    expect(errors).toBeUndefined();
    return data as { notes: { id: string }[] };
  };

  test('of changed code, changed files and a migration loses nothing that users wrote, and brings in what is new', async () => {
    const first = await deploy(releases.first);
    await execute(
      first,
      `mutation {
        addNote(id: "mine", text: "of a user", owner: "kl") { id }
        taken: addNote(id: "taken", text: "of a user, too") { id }
        changeNote(id: "changed", text: "changed by a user", owner: "kl") { id }
        deleteNote(id: "deleted")
      }`,
    );
    const before = await execute(first, READ);
    expect(before).toEqual({
      organisations: [
        { id: 'kombit', name: 'KOMBIT', notes: [{ id: 'kept' }] },
        { id: 'kl', name: 'KL', notes: [{ id: 'changed' }, { id: 'mine' }] },
        { id: 'atp', name: 'ATP', notes: [] },
      ],
      notes: [
        { id: 'kept', text: 'as seeded', owner: { name: 'KOMBIT' }, steps: [{ text: 'seeded step' }] },
        { id: 'changed', text: 'changed by a user', owner: { name: 'KL' }, steps: [] },
        { id: 'mine', text: 'of a user', owner: { name: 'KL' }, steps: [] },
        { id: 'taken', text: 'of a user, too', owner: null, steps: [] },
      ],
      pins: [
        { id: 'one', note: { text: 'as seeded' } },
        { id: 'two', note: null },
      ],
    });
    await first.close();

    const second = await deploy(releases.second);
    const after = {
      organisations: [
        { id: 'kombit', name: 'KOMBIT A/S', notes: [{ id: 'kept' }] },
        { id: 'udk', name: 'UDK', notes: [] },
        { id: 'kl', name: 'KL', notes: [{ id: 'changed' }, { id: 'mine' }] },
      ],
      notes: [
        { id: 'kept', text: 'as seeded', owner: { name: 'KOMBIT A/S' }, steps: [{ text: 'seeded step' }] },
        { id: 'new', text: 'new in the files', owner: null, steps: [{ text: 'its step' }] },
        { id: 'changed', text: 'changed by a user', owner: { name: 'KL' }, steps: [] },
        { id: 'mine', text: 'of a user', owner: { name: 'KL' }, steps: [] },
        { id: 'taken', text: 'of a user, too', owner: null, steps: [] },
      ],
      pins: before['pins' as never],
    };
    expect(await execute(second, READ)).toEqual(after);

    await execute(second, 'mutation { deleteNote(id: "new") addNote(id: "later", text: "of the second release") { id } }');
    await second.close();
    const third = await deploy(releases.third);
    expect((await execute(third, '{ notes { id } }')).notes.map(({ id }) => id)).toEqual(['kept', 'changed', 'newest', 'later', 'mine', 'taken']);
    await third.close();
  });

  test('fills the new columns of rows that users wrote with what a file may leave out', async () => {
    const database = await openDatabase(url ? { url } : { dataDir: join(own, 'data') });
    const rows = await database.read('select id, kind, done, words, due_status, place from desk.note where id in ($1, $2) order by id', ['later', 'mine']);
    await database.close();
    expect(rows).toEqual([
      { id: 'later', kind: 'URGENT', done: true, words: ['one'], due_status: 'NOT_STATED', place: null },
      { id: 'mine', kind: 'PLAIN', done: false, words: [], due_status: 'NOT_STATED', place: null },
    ]);
  });

  test('whose files lack what users refer to is refused, and changes nothing', async () => {
    const hub = await deploy(releases.third);
    const before = await execute(hub, READ);
    await hub.close();
    const without = { ...SECOND, organisations: SECOND.organisations.filter(({ id }) => id !== 'kl').map((each) => ({ ...each, name: 'renamed' })) };
    const refused = { ...releases.third, dataFolder: folders.add(without) };
    await expect(deploy(refused)).rejects.toThrow(
      'The data files no longer have what rows of users refer to:\n  Note.owner: "kl"\nKeep these records, or write a migration that changes the rows.',
    );
    const again = await deploy(releases.third);
    expect(await execute(again, READ)).toEqual(before);
    await again.close();
  });
});

describe('two servers', () => {
  let postgresql: TestPostgresql;

  beforeAll(async () => {
    postgresql = await startPostgresql();
  });

  afterAll(() => postgresql?.stop());

  const idsOf = async (url: string) => {
    const database = await openDatabase({ url });
    const rows = await database.read<{ id: string }>('select id from desk.note order by position, id', []);
    const seeded = await database.read<{ id: string }>('select id from desk.seeded order by id', []);
    await database.close();
    return { notes: rows.map(({ id }) => id), seeded: seeded.map(({ id }) => id) };
  };

  test('that start at once on an empty database seed each row once', async () => {
    const url = postgresql.createDatabase('at_once');
    const { first } = releases;
    await Promise.all(
      Array.from({ length: 3 }, async () => {
        const database = await openDatabase({ url });
        const subgraph = await openSubgraph(first, database);
        expect(subgraph.rowCount).toBe(10);
        await subgraph.close();
        await database.close();
      }),
    );
    expect(await idsOf(url)).toEqual({ notes: ['kept', 'changed', 'deleted'], seeded: ['note/changed', 'note/deleted', 'note/kept'] });
  });

  test('of different files that load in turn keep what users wrote while both run', async () => {
    const url = postgresql.createDatabase('in_turn');
    const old = releases.first;
    const next = { ...old, dataFolder: folders.add({ ...FIRST, notes: [...FIRST.notes, { id: 'new', text: 'new in the files' }] }) };
    const start = async (subgraph: Subgraph, field: string) => {
      const gateway = await startGateway(await openInProcess({ subgraphs: [subgraph], url }), { host: '127.0.0.1', port: 0, diagnostics: false });
      expect((await hubAt(gateway.url, () => gateway.close()).request(`mutation { ${field} }`)).errors).toBeUndefined();
      return gateway;
    };
    const running = [
      await start(old, 'addNote(id: "u1", text: "u1") { id }'),
      await start(next, 'deleteNote(id: "new")'),
      await start(old, 'deleteNote(id: "kept")'),
      await start(next, 'addNote(id: "u2", text: "u2") { id }'),
    ];
    for (const gateway of running) await gateway.close();
    expect(await idsOf(url)).toEqual({ notes: ['changed', 'deleted', 'u1', 'u2'], seeded: ['note/changed', 'note/deleted', 'note/kept', 'note/new'] });
  });
});

test('a migration that the generator makes of a new release adds columns with values, and takes none of users away', async () => {
  const { first, second } = releases;
  const statements = await nextMigration({ ...second, migrations: first.migrations });
  expect(statements.filter((statement) => statement.includes('drop default'))).toEqual([
    'alter table "desk"."note" alter column "kind" drop default, alter column "done" drop default, alter column "words" drop default, alter column "due" drop default',
    'alter table "desk"."organisation" alter column "country" drop default',
  ]);
  await expect(nextMigration({ ...first, migrations: second.migrations })).rejects.toThrow(
    'expected no column of Note to go, since users wrote it, but "note"."kind", "note"."done", "note"."words", "note"."due", "note"."due_from", "note"."due_to", "note"."due_status", "note"."due_precision", "note"."place" would; ' +
      'rename it in a migration by hand, or say --drop where what they wrote may go',
  );
});

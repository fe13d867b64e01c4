import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database, type Orm } from '@portfolio/database';
import * as r from '@portfolio/records';
import { loadRows, readChanges, type RowsByRecord } from '../src/index.js';

const Seeded = r.defineRecord({ name: 'Seeded', subgraph: 'desk', columns: { id: r.key() } });
const Step = r.defineRecord({ name: 'Step', subgraph: 'desk', columns: { id: r.nestedKey(), page: r.parent(), text: r.text() } });
const Page = r.defineRecord({
  name: 'Page',
  subgraph: 'desk',
  files: ['pages'],
  types: ['Page', 'Cover'],
  typeOf: ({ text }) => (text === 'cover' ? 'Cover' : 'Page'),
  columns: { id: r.key(), text: r.text(), steps: r.children(Step) },
});
const Note = r.defineRecord({ name: 'Note', subgraph: 'desk', files: ['notes'], seed: 'once', columns: { id: r.key(), text: r.text() } });

/** Pages by id: a text, and the texts of their steps. */
type Pages = Record<string, [text: string, ...steps: string[]]>;

describe('the feed of a schema', () => {
  let database: Database;
  let orm: Orm;

  beforeAll(async () => {
    database = await openDatabase({});
    orm = database.openOrm({ schema: 'desk', entities: [Seeded, Step, Page, Note].map(({ entity }) => entity) });
  });

  beforeEach(async () => {
    for (const statement of [
      'drop schema if exists desk cascade',
      'create schema desk',
      'create table desk.page (id text primary key, position int not null, text text not null)',
      'create table desk.step (id text primary key, position int not null, page text not null, text text not null)',
      'create table desk.note (id text primary key, position int not null default 2147483647, text text not null)',
      'create table desk.seeded (id text primary key, position int not null)',
    ])
      await orm.em.fork().execute(statement);
  });

  afterAll(async () => {
    await orm?.close(true);
    await database?.close();
  });

  const load = (pages: Pages, notes: Record<string, string> = {}) => {
    const rows: RowsByRecord = new Map([Step, Page, Note].map((record) => [record, []]));
    const add = (record: r.RecordDefinition, row: object) => rows.get(record)!.push({ ...row, position: rows.get(record)!.length + 1 });
    for (const [id, [text, ...steps]] of Object.entries(pages)) {
      add(Page, { id, text });
      steps.forEach((step, index) => add(Step, { id: `${id}/step/${index + 1}`, page: id, text: step }));
    }
    for (const [id, text] of Object.entries(notes)) add(Note, { id, text });
    return loadRows(orm.em, { records: [Page, Step, Note], seeded: Seeded, rows });
  };
  const read = (after: number, first?: number) => readChanges(database.read, 'desk', after, first);
  const changed = async (after: number) =>
    (await read(after)).changes.map(({ sequence, type, id, version, gone }) => `${sequence} ${type} ${id} v${version}${gone ? ' gone' : ''}`);

  test('tells every row of the first load, in the order of the files, and nothing of the same load again', async () => {
    await load({ a: ['cover'], b: ['b', 'one', 'two'] }, { n: 'note' });
    const all = ['1 Cover a v1', '2 Page b v1', '3 Step b/step/1 v1', '4 Step b/step/2 v1', '5 Note n v1'];
    expect(await changed(0)).toEqual(all);
    await load({ a: ['cover'], b: ['b', 'one', 'two'] }, { n: 'note' });
    expect(await changed(0)).toEqual(all);
  });

  test('tells what is new, what has changed, with what it is nested in, and what is gone; a row that moved has not changed', async () => {
    await load({ a: ['a'], b: ['b', 'one', 'two'], c: ['c'] });
    await load({ z: ['z'], a: ['a'], b: ['b', 'one', 'another'], d: ['d'] });
    expect(await changed(5)).toEqual(['6 Page c v2 gone', '7 Page z v1', '8 Page b v2', '9 Page d v1', '10 Step b/step/2 v2']);
    expect(await changed(0)).toEqual([
      '1 Page a v1',
      '4 Step b/step/1 v1',
      '6 Page c v2 gone',
      '7 Page z v1',
      '8 Page b v2',
      '9 Page d v1',
      '10 Step b/step/2 v2',
    ]);
  });

  test('tells nested rows that change their order of the row that they are nested in', async () => {
    await load({ a: ['a', 'one', 'two'] });
    await load({ a: ['a', 'two', 'one'] });
    expect(await changed(3)).toEqual(['4 Page a v2', '5 Step a/step/1 v2', '6 Step a/step/2 v2']);
  });

  test('tells a row that comes back, and one that is of another type now', async () => {
    await load({ a: ['a'], b: ['b'] });
    await load({ a: ['cover'] });
    await load({ a: ['cover'], b: ['b'] });
    expect(await changed(0)).toEqual(['3 Page a v2 gone', '5 Cover a v1', '6 Page b v3']);
  });

  test('tells what users have made of theirs, and not what the files say of these', async () => {
    await load({}, { n: 'note', m: 'note' });
    await orm.em.fork().execute("update desk.note set text = 'changed' where id = 'n'");
    await load({}, { n: 'note', m: 'changed in the files' });
    expect(await changed(0)).toEqual(['2 Note m v1', '3 Note n v2']);
  });

  test('is written with the rows or not at all', async () => {
    await load({ a: ['a'] });
    await expect(load({ a: ['changed'], b: [null as never] })).rejects.toThrow();
    expect(await changed(0)).toEqual(['1 Page a v1']);
  });

  test('is read page by page, and says where it ends and which it is', async () => {
    await load({ a: ['a'], b: ['b'], c: ['c'] });
    const first = await read(0, 2);
    expect(first.changes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(first.changes[0]!.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect((await read(first.changes.at(-1)!.sequence, 2)).changes.map(({ id }) => id)).toEqual(['c']);
    const none = await read(3);
    expect(none).toEqual({ origin: first.origin, head: 3, changes: [] });
    expect(none.origin).toMatch(/^[0-9a-f-]{36}$/);
  });
});

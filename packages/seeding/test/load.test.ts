import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database, type Orm } from '@portfolio/database';
import * as r from '@portfolio/records';
import { loadRows, type RowsByRecord } from '../src/index.js';

const Seeded = r.defineRecord({ name: 'Seeded', subgraph: 'desk', columns: { id: r.key() } });
const stepOf = (seed: r.Seed) => r.defineRecord({ name: 'Step', subgraph: 'desk', seed, columns: { id: r.nestedKey(), note: r.parent(), text: r.text() } });
const noteOf = (seed: r.Seed, step: r.RecordDefinition) =>
  r.defineRecord({ name: 'Note', subgraph: 'desk', files: ['notes'], seed, columns: { id: r.key(), text: r.text(), steps: r.children(step) } });

/** The same tables, by which the records are seeded. */
const declared = (seed: r.Seed) => {
  const step = stepOf(seed);
  return { note: noteOf(seed, step), step };
};
const replaced = declared('replace');
const once = declared('once');

describe('rows that are loaded', () => {
  let database: Database;
  let orms: Map<object, Orm>;

  beforeAll(async () => {
    database = await openDatabase({});
    const open = ({ note, step }: typeof once) => database.openOrm({ schema: 'desk', entities: [note, step, Seeded].map(({ entity }) => entity) });
    orms = new Map([replaced, once].map((records) => [records, open(records)]));
  });

  beforeEach(async () => {
    const em = orms.get(once)!.em.fork();
    await em.execute('drop schema if exists desk cascade');
    for (const statement of [
      'create schema desk',
      'create table desk.note (id text primary key, position int not null default 2147483647, text text not null)',
      'create table desk.step (id text primary key, position int not null default 2147483647, note text not null, text text not null)',
      'create table desk.seeded (id text primary key, position int not null)',
    ])
      await em.execute(statement);
  });

  afterAll(async () => {
    for (const orm of orms?.values() ?? []) await orm.close(true);
    await database?.close();
  });

  /** Loads notes, each with a step where one is given. */
  const load = (records: typeof once, notes: Record<string, string | [text: string, step: string]>) => {
    const { note, step } = records;
    const rows: RowsByRecord = new Map();
    for (const record of [note, step]) rows.set(record, []);
    for (const [id, given] of Object.entries(notes)) {
      const [text, first] = [given].flat();
      rows.get(note)!.push({ id, text, position: rows.get(note)!.length + 1 });
      if (first) rows.get(step)!.push({ id: `${id}/step/1`, note: id, text: first, position: rows.get(step)!.length + 1 });
    }
    // a child stands before its parent in the list of records
    return loadRows(orms.get(records)!.em, { records: [step, note], seeded: Seeded, rows });
  };
  const write = (text: string) => orms.get(once)!.em.fork().execute(text);
  const stored = async () =>
    (
      await database.read<{ row: string }>(
        `select id || ': ' || text as row from (select *, 1 as t from desk.note union all select id, position, text, 2 from desk.step) as all_rows order by t, position, id`,
        [],
      )
    ).map(({ row }) => row);

  test('are replaced, as they always were, where nothing else is said', async () => {
    expect(await load(replaced, { a: ['a', 'step'], b: 'b' })).toBe(3);
    await write("insert into desk.note values ('mine', 9, 'mine')");
    expect(await load(replaced, { b: 'b again', c: 'c' })).toBe(2);
    expect(await stored()).toEqual(['b: b again', 'c: c']);
  });

  test('are seeded with the rows nested in them, and from then on are not touched', async () => {
    expect(await load(once, { a: ['a', 'step of a'], b: 'b', c: 'c' })).toBe(4);
    await write("update desk.note set text = 'changed' where id = 'a'");
    await write("delete from desk.note where id = 'b'");
    await write('delete from desk.step');
    await write("insert into desk.note (id, text) values ('mine', 'mine')");
    expect(await load(once, { a: ['a', 'step of a'], b: ['b', 'step of b'], d: ['d', 'step of d'], c: 'c again' })).toBe(5);
    expect(await stored()).toEqual(['a: changed', 'c: c', 'd: d', 'mine: mine', 'd/step/1: step of d']);
  });

  test('that were replaced before and are seeded once from now on stay as they are', async () => {
    await load(replaced, { a: 'a', b: 'b' });
    await load(once, { a: 'a changed in the same release', c: 'c' });
    await write("delete from desk.note where id = 'a'");
    await load(once, { a: 'a', c: 'c' });
    expect(await stored()).toEqual(['b: b', 'c: c']);
  });

  test('that were seeded once are not replaced, until a migration says that they may go', async () => {
    await load(once, { a: 'a' });
    await expect(load(replaced, { b: 'b' })).rejects.toThrow(
      'expected Note to be seeded once, as its rows in this database are, which users may have written; where they may go, a migration deletes "note/..." from "seeded" first.',
    );
    expect(await stored()).toEqual(['a: a']);
    await write("delete from desk.seeded where id like 'note/%'");
    await load(replaced, { b: 'b' });
    expect(await stored()).toEqual(['b: b']);
  });

  test('are of one kind with the rows nested in them', () => {
    expect(() => noteOf('replace', once.step)).toThrow('expected record Step to be seeded as Note, in whose file its rows stand: "replace", but got "once"');
    expect(() => noteOf('once', replaced.step)).toThrow('expected record Step to be seeded as Note, in whose file its rows stand: "once", but got "replace"');
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database, type Orm } from '@portfolio/database';
import * as r from '@portfolio/records';
import { Budget, keyed, KeyLists, Rows, type MeasuredColumns } from '../src/index.js';

const Mark = r.defineRecord({
  name: 'Mark',
  subgraph: 'test',
  files: ['marks'],
  columns: { id: r.key(), agreement: r.reference('Agreement'), municipality: r.reference('Municipality'), tags: r.references('Solution'), open: r.flag() },
  indexes: ['agreement', 'municipality'],
});

/** Two agreements, of which each has a mark for each of forty municipalities. */
const codes = Array.from({ length: 40 }, (_, n) => String(n).padStart(3, '0'));
const AGREEMENTS = ['a', 'b'];
const marks = AGREEMENTS.flatMap((agreement, i) =>
  codes.map((municipality, n) => ({ id: `${agreement}/${municipality}`, agreement, municipality, tags: [`t${n}`], open: n % 2 === 0, position: i * 40 + n })),
);
const MEASURED: MeasuredColumns = { mark: [80, 80, 1], 'mark.agreement': [80, 1, 40], 'mark.municipality': [80, 1, 2], 'mark.tags': [80, 1, 2] };

describe('a list of keys', () => {
  let database: Database;
  let orm: Orm;

  beforeAll(async () => {
    database = await openDatabase({});
    orm = database.openOrm({ schema: 'test', entities: [Mark.entity] });
    await (orm as unknown as { schema: { create(): Promise<void> } }).schema.create();
    await orm.em.fork().insertMany(Mark.entity, marks);
  });

  afterAll(async () => {
    await orm?.close(true);
    await database?.close();
  });

  /** What a read gives, and how many values each of its statements was sent. */
  async function answer(read: (rows: Rows) => Promise<unknown>, lists?: KeyLists) {
    const sent: number[] = [];
    const budget = new Budget({ work: Infinity, answerBytes: Infinity });
    const send = async <T>(text: string, values: readonly unknown[]) => {
      sent.push(values.flat().length);
      return database.read<T>(text, values);
    };
    const found = await read(new Rows(orm.em.fork(), send, undefined, undefined, undefined, budget, { lists }));
    return { found, sent, work: budget.work };
  }

  const tally = (municipalities: readonly string[]) => (rows: Rows) =>
    rows
      .tally(Mark, ['municipality', 'open'], { agreement: 'a', municipality: { $in: municipalities } })
      .then((counts) => counts.sort((one, other) => (one.municipality < other.municipality ? -1 : 1)));

  const reads: [string, number, (count: number) => (rows: Rows) => Promise<unknown>][] = [
    ['counted', 40, (count) => tally([...codes.slice(-count + 1), 'unknown'])],
    [
      'in their order',
      40,
      (count) => (rows) => rows.find(Mark, { where: { agreement: 'b', municipality: { $in: codes.slice(0, count) } }, orderBy: [['id', 'desc']] }),
    ],
    ['by key', 80, (count) => async (rows) => rows.byKey(Mark).many(marks.slice(0, count).map(({ id }) => id))],
    [
      'of a relation',
      80,
      (count) => async (rows) => rows.by(Mark, 'municipality').many([...codes, ...Array.from({ length: count - 40 }, (_, n) => `none${n}`)]),
    ],
    [
      'of a list column',
      80,
      (count) => (rows) =>
        rows.find(Mark, {
          where: keyed(
            Mark,
            'tags',
            Array.from({ length: count }, (_, n) => `t${n + 1}`),
          ),
        }),
    ],
  ];

  test.each(reads)('of rows %s is sent where it has fewer keys than there are rows without it: %i', async (_title, rows, read) => {
    const few = await answer(read(rows - 1), new KeyLists(MEASURED));
    expect(few).toEqual(await answer(read(rows - 1)));
    expect(few.sent[0]).toBeGreaterThan(rows - 2);
    const most = await answer(read(rows), new KeyLists(MEASURED));
    const { sent, ...asked } = await answer(read(rows));
    expect(most).toEqual({ ...asked, sent: [most.sent[0]] });
    expect(most.sent[0]).toBeLessThan(2);
    expect(sent[0]).toBeGreaterThan(rows - 1);
  });

  test('is sent where nothing is measured, where it is short, and for a page', async () => {
    const all = tally(codes);
    const sentBy = async (read: (rows: Rows) => Promise<unknown>, measured: MeasuredColumns) => (await answer(read, new KeyLists(measured))).sent;
    expect(await sentBy(all, {})).toEqual([41]);
    expect(await sentBy(all, MEASURED)).toEqual([1]);
    expect(await sentBy(tally(codes.slice(0, 10)), { mark: [10, 10, 1] })).toEqual([11]);
    expect(await sentBy((rows) => rows.find(Mark, { where: { agreement: 'a', municipality: { $in: codes } }, limit: 5 }), MEASURED)).toEqual([41]);
    expect(await sentBy((rows) => rows.count(Mark, { agreement: 'a', municipality: { $in: codes } }), MEASURED)).toEqual([41]);
  });

  test('is sent after all where rows have been added since they were measured, of which no more are read than it could find', async () => {
    const lists = new KeyLists({ ...MEASURED, 'mark.agreement': [40, 1, 20] });
    const twenty = codes.slice(0, 20);
    const found = Array.from({ length: 300 }, (_, n) => ({ id: `c/${n}`, agreement: 'c', municipality: `m${n}`, tags: [], open: true, position: 100 + n }));
    await orm.em.fork().insertMany(Mark.entity, found);
    const read: number[] = [];
    const counting = async <T>(text: string, values: readonly unknown[]) => {
      const rows = await database.read<T>(text, values);
      read.push(rows.length);
      return rows;
    };
    const mine = (agreement: string) =>
      new Rows(orm.em.fork(), counting, undefined, undefined, undefined, undefined, { lists }).find(Mark, {
        where: { agreement, municipality: { $in: agreement === 'c' ? ['m7', ...twenty.slice(1)] : twenty } },
      });
    expect((await mine('c')).map(({ id }) => id)).toEqual(['c/7']);
    expect(read).toEqual([51, 1]);
    expect((await mine('c')).map(({ id }) => id)).toEqual(['c/7']);
    expect(await mine('a')).toHaveLength(20);
    expect(read).toEqual([51, 1, 1, 20]);
    lists.update({ ...MEASURED, 'mark.agreement': [40, 1, 20] });
    expect(await mine('a')).toHaveLength(20);
    lists.update({ ...MEASURED, 'mark.agreement': [40, 1, 19] });
    expect(await mine('a')).toHaveLength(20);
    expect(read).toEqual([51, 1, 1, 20, 20, 40]);
    await orm.em.fork().nativeDelete(Mark.entity, { agreement: 'c' });
  });
});

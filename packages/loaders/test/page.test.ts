import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database, type Orm } from '@portfolio/database';
import * as r from '@portfolio/records';
import { pageOf, pagesBy, Rows, type OrderBy, type Page, type PageRequest } from '../src/index.js';
import { totalOrder } from '../src/rows.js';

const Item = r.defineRecord({
  name: 'Item',
  subgraph: 'test',
  columns: { id: r.key(), rank: r.optionalInteger(), tags: r.texts() },
});

const rows = [
  { id: 'a', rank: 2, tags: ['x'], position: 1 },
  { id: 'b', rank: null, tags: ['x', 'y'], position: 2 },
  { id: 'c', rank: 1, tags: ['y'], position: 3 },
  { id: 'd', rank: 2, tags: ['x'], position: 4 },
  { id: 'e', rank: null, tags: [], position: 5 },
];

describe('pages of a list', () => {
  let database: Database;
  let orm: Orm;

  beforeAll(async () => {
    database = await openDatabase({});
    orm = database.openOrm({ schema: 'test', entities: [Item.entity] });
    await (orm as unknown as { schema: { create(): Promise<void> } }).schema.create();
  });

  beforeEach(async () => {
    await orm.em.fork().nativeDelete(Item.entity, {});
    await orm.em.fork().insertMany(Item.entity, rows);
  });

  afterAll(async () => {
    await orm?.close(true);
    await database?.close();
  });

  const read = () => new Rows(orm.em.fork(), database.read);

  const idsIn = (pages: Page<{ id: string }>[]) => Promise.all(pages.map(async (page) => (await page.rows()).map(({ id }) => id)));

  /** The ids of every page, following the cursors to the end. */
  async function walk(request: Omit<PageRequest, 'first' | 'after'>, first: number, between?: () => Promise<unknown>): Promise<string[][]> {
    const pages: string[][] = [];
    for (let after: string | undefined; ;) {
      const page = await pageOf(read(), Item, { ...request, first, after });
      const found = await page.rows();
      pages.push(found.map(({ id }) => id));
      if (!(await page.hasNextPage())) return pages;
      after = page.cursor(found.at(-1)!);
      await between?.();
    }
  }

  test.each<[string, OrderBy, string]>([
    ['source order', [], 'abcde'],
    ['rank, ties by key, rows without one last', [['rank', 'asc']], 'cadbe'],
    ['rank descending, rows without one last', [['rank', 'desc']], 'adcbe'],
    [
      'two columns',
      [
        ['rank', 'asc'],
        ['id', 'desc'],
      ],
      'cdaeb',
    ],
  ])('in %s every row comes once, whatever the size of the page', async (_title, orderBy, ids) => {
    for (const first of [1, 2, 3, 5]) expect((await walk({ orderBy }, first)).flat().join('')).toBe(ids);
  });

  test.each<[string, OrderBy]>([
    ['source order', []],
    ['rank, rows without one last', [['rank', 'asc']]],
    ['rank descending, rows without one last', [['rank', 'desc']]],
    [
      'two columns',
      [
        ['rank', 'asc'],
        ['id', 'desc'],
      ],
    ],
  ])('in %s the list is walked backwards to the same rows, and each page knows what is beside it', async (_title, orderBy) => {
    const all = (await walk({ orderBy }, 5)).flat();
    for (const last of [1, 2, 3, 5]) {
      const back: string[] = [];
      for (let before: string | undefined; ;) {
        const page = await pageOf(read(), Item, { orderBy, first: 50, last, before });
        const found = await page.rows();
        expect([await page.hasPreviousPage(), await page.hasNextPage()]).toEqual([back.length + found.length < all.length, back.length > 0]);
        back.unshift(...found.map(({ id }) => id));
        if (!(await page.hasPreviousPage())) break;
        before = page.cursor(found[0]!);
      }
      expect(back).toEqual(all);
    }
    const whole = await pageOf(read(), Item, { orderBy, first: 5 });
    const [first, , third, fourth, fifth] = (await whole.rows()).map((row) => whole.cursor(row));
    const ids = async (request: Partial<PageRequest>) => {
      const page = await pageOf(read(), Item, { orderBy, first: 50, ...request });
      return [(await page.rows()).map(({ id }) => id), await page.hasPreviousPage(), await page.hasNextPage()];
    };
    expect(await ids({ after: first, before: fourth })).toEqual([all.slice(1, 3), true, true]);
    expect(await ids({ after: first, before: fourth, first: 1 })).toEqual([all.slice(1, 2), true, true]);
    expect(await ids({ after: first, before: fourth, last: 1 })).toEqual([all.slice(2, 3), true, true]);
    expect(await ids({ before: third })).toEqual([all.slice(0, 2), false, true]);
    expect(await ids({ after: fifth })).toEqual([[], true, false]);
    expect(await ids({ before: first })).toEqual([[], false, true]);
    const where = { id: { $in: [all[0]!, all[4]!] } };
    expect(await ids({ where, after: third })).toEqual([[all[4]], true, false]);
    expect(await ids({ where: { id: all[4]! }, after: third })).toEqual([[all[4]], false, false]);
  });

  test('the last rows of each key come in the order of the list, in one statement', async () => {
    const pages = await pagesBy(read(), Item, 'tags', ['x', 'y'], { first: 50, last: 1, orderBy: [['rank', 'asc']] });
    const whole = await pagesBy(read(), Item, 'tags', ['x', 'y'], { first: 50, orderBy: [['rank', 'asc']] });
    expect(await idsIn(pages)).toEqual((await idsIn(whole)).map((ids) => ids.slice(-1)));
    expect(await Promise.all(pages.map((page) => page.hasPreviousPage()))).toEqual((await idsIn(whole)).map((ids) => ids.length > 1));
    await expect(pageOf(read(), Item, { first: 50, last: 501 })).rejects.toThrow('expected "last" from 0 to 500, but got 501');
    await expect(pageOf(read(), Item, { first: 50, before: 'x' })).rejects.toThrow(
      'expected "before" to be a cursor that a list of this graph gave, but got "x"',
    );
  });

  test('a row added before the cursor does not move the rows after it', async () => {
    let added = 0;
    const between = () => orm.em.fork().insert(Item.entity, { id: `a${(added += 1)}`, rank: 0, tags: [], position: 0 });
    expect((await walk({ orderBy: [['rank', 'asc']] }, 2, between)).flat().join('')).toBe('cadbe');
    expect(added).toBe(2);
  });

  test.each([
    ['a text for a number', ['x', 'a']],
    ['no value where every row has one', [1, null]],
    ['an object', [1, {}]],
  ])('a cursor of %s is refused before the database sees it', async (_title, values) => {
    const after = Buffer.from(JSON.stringify(['Item rank:asc id:asc', ...values])).toString('base64url');
    await expect(pageOf(read(), Item, { orderBy: [['rank', 'asc']], first: 1, after })).rejects.toThrow(
      `expected "after" to be a cursor that a list of this graph gave, but got "${after}"`,
    );
  });

  test('a cursor that is damaged, or written in another way, is refused', async () => {
    const page = await pageOf(read(), Item, { first: 1 });
    const cursor = page.cursor((await page.rows())[0]!);
    const decoded = Buffer.from(cursor, 'base64url').toString();
    const others = [
      `${cursor}=`,
      `${cursor}!`,
      ` ${cursor}`,
      cursor.slice(0, -1),
      Buffer.from(`${decoded} `).toString('base64url'),
      Buffer.from(decoded).toString('hex'),
      '',
    ];
    for (const after of others) {
      await expect(pageOf(read(), Item, { first: 1, after })).rejects.toThrow(
        `expected "after" to be a cursor that a list of this graph gave, but got "${after}"`,
      );
    }
    expect((await (await pageOf(read(), Item, { first: 1, after: cursor })).rows()).map(({ id }) => id)).toEqual(['b']);
  });

  test('a page of no rows tells of the whole list', async () => {
    const page = await pageOf(read(), Item, { first: 0 });
    expect([await page.rows(), await page.hasNextPage(), await page.hasPreviousPage(), await page.total()]).toEqual([[], true, false, 5]);
    const last = await pageOf(read(), Item, { first: 0, where: { id: { $in: [] } } });
    expect([await last.rows(), await last.hasNextPage(), await last.total()]).toEqual([[], false, 0]);
    const [each] = await pagesBy(read(), Item, 'tags', ['x', 'y'], { first: 0 });
    expect([await each!.rows(), await each!.hasNextPage(), await each!.total()]).toEqual([[], true, 3]);
    await expect(pageOf(read(), Item, { first: -1 })).rejects.toThrow('expected "first" from 0 to 500, but got -1');
  });

  test('a column that is ordered by twice counts the first time', async () => {
    expect(
      totalOrder(Item, [
        ['rank', 'asc'],
        ['rank', 'desc'],
        ['id', 'desc'],
        ['id', 'asc'],
      ]),
    ).toEqual([
      ['rank', 'asc'],
      ['id', 'desc'],
    ]);
  });

  test("each key's own list is paged, and counted as a whole", async () => {
    const request: PageRequest = { first: 1, orderBy: [['rank', 'desc']] };
    const pages = await pagesBy(read(), Item, 'tags', ['x', 'y', 'z'], request);
    expect(await idsIn(pages)).toEqual([['a'], ['c'], []]);
    expect(await Promise.all(pages.map((page) => page.total()))).toEqual([3, 2, 0]);
    const after = pages[0]!.cursor((await pages[0]!.rows())[0]!);
    const next = await pagesBy(read(), Item, 'tags', ['x', 'y', 'z'], { ...request, after });
    expect(await idsIn(next)).toEqual([['d'], ['c'], []]);
    expect(await Promise.all(next.map((page) => page.total()))).toEqual([3, 2, 0]);
    expect(await next[0]!.groups([{ column: 'rank' }])).toEqual([
      { values: ['2'], count: 2 },
      { values: [null], count: 1 },
    ]);
  });

  test('keys asked for in the same turn go into one statement, missing ones are null', async () => {
    const loader = read().byKey(Item);
    const found = await Promise.all(['c', 'nope', 'a', 'c'].map((id) => loader.load(id)));
    expect(found.map((row) => row?.id ?? null)).toEqual(['c', null, 'a', 'c']);
  });
});

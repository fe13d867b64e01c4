import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database, type Orm } from '@portfolio/database';
import * as r from '@portfolio/records';
import { startPostgresql, type TestPostgresql } from '@portfolio/testkit';
import { countOf, pageOf, pagesBy, Rows, ValuesOf, type Page, type Projection, type Where } from '../src/index.js';

const Item = r.defineRecord({
  name: 'Item',
  subgraph: 'test',
  files: ['items'],
  columns: {
    id: r.key(),
    owner: r.reference('Organisation'),
    rank: r.optionalInteger(),
    open: r.flag(),
    on: r.optionalDay(),
    tags: r.texts(),
    due: r.approximateDate(),
  },
  indexes: ['owner'],
});

const DUE = { raw: null, date: null, from: '2025-01-01', to: '2025-01-31', precision: 'MONTH', status: 'KNOWN', yearInferred: false, note: 'æ"\\' };
const TAGS = [[], ['x'], ['x', 'y'], ['a,b', '"', '\\', '', '{}', 'Å']];
const items = Array.from({ length: 40 }, (_, n) => ({
  id: `i${String(n).padStart(2, '0')}`,
  owner: `o${n % 4}`,
  rank: n % 5 === 0 ? null : n % 5,
  open: n % 2 === 0,
  on: n % 3 === 0 ? null : '2025-11-21',
  tags: TAGS[n % 4]!,
  due: DUE,
  position: n,
}));

describe.each(['PGlite', 'PostgreSQL'])('rows on %s', (kind) => {
  let postgresql: TestPostgresql | undefined;
  let database: Database;
  let orm: Orm;

  beforeAll(async () => {
    if (kind === 'PostgreSQL') postgresql = await startPostgresql();
    database = await openDatabase({ url: postgresql?.createDatabase('rows') });
    orm = database.openOrm({ schema: 'test', entities: [Item.entity] });
    await (orm as unknown as { schema: { create(): Promise<void> } }).schema.create();
    await orm.em.fork().insertMany(Item.entity, items);
  });

  afterAll(async () => {
    await orm?.close(true);
    await database?.close();
    await postgresql?.stop();
  });

  function read(projection?: Projection) {
    const statements = Object.assign(new (class Statements {})(), { count: 0 });
    return { rows: new Rows(orm.em.fork(), database.read, projection, statements), statements };
  }

  const byOpen = [{ column: 'open' }];
  const idsIn = (pages: Page<{ id: string }>[]) => Promise.all(pages.map(async (page) => (await page.rows()).map(({ id }) => id)));
  const idsOf = async (where: Where) => (await read().rows.find(Item, { where })).map(({ id }) => Number(id.slice(1)));

  test('have the values that were stored', async () => {
    const expected = items.map((item) => ({ ...item, dueFrom: '2025-01-01', dueTo: '2025-01-31', dueStatus: 'KNOWN', duePrecision: 'MONTH' }));
    expect(await read().rows.find(Item, {})).toEqual(expected);
  });

  test('are read no more once nobody waits for them', async () => {
    const { rows, statements } = read();
    const client = new AbortController();
    rows.cancellation = client.signal;
    expect(await rows.count(Item)).toBe(40);
    client.abort(new Error('gone'));
    await expect(rows.count(Item)).rejects.toThrow('gone');
    await expect(rows.byKey(Item).load('i01')).rejects.toThrow('gone');
    expect(statements.count).toBe(1);
  });

  test('have only the properties the operation and the call need', async () => {
    const { rows } = read(() => new Set(['on', 'dueTo', 'noProperty']));
    expect(await rows.byKey(Item).load('i01')).toEqual({ id: 'i01', on: '2025-11-21', dueTo: '2025-01-31' });
    expect((await rows.by(Item, 'owner', { where: { rank: 4 } }).load('o1'))[0]).toEqual({ id: 'i09', owner: 'o1', on: null, dueTo: '2025-01-31' });
    const page = await pageOf(rows, Item, { first: 1, orderBy: [['rank', 'desc']] });
    expect(await page.rows()).toEqual([{ id: 'i04', rank: 4, on: '2025-11-21', dueTo: '2025-01-31' }]);
  });

  test.each<[string, Where, number[]]>([
    ['no keys', { id: { $in: [] } }, []],
    ['not among no keys', { $and: [{ id: { $nin: [] } }, { rank: 4, open: true }] }, [4, 14, 24, 34]],
    ['not among keys', { $and: [{ id: { $nin: ['i04'] } }, { rank: 4, open: true }] }, [14, 24, 34]],
    ['no overlap', { tags: { $overlap: [] } }, []],
    ['odd texts', { $and: [{ tags: { $contains: ['"', 'a,b'] } }, { rank: 1 }] }, [11, 31]],
    ['no value', { $and: [{ rank: null }, { on: null }] }, [0, 15, 30]],
    ['none of the alternatives', { $or: [] }, []],
    ['not that or no value', { $and: [{ $or: [{ $not: { rank: { $lt: 4 } } }, { rank: null }] }, { owner: 'o1' }] }, [5, 9, 25, 29]],
    ['a text held in any case', { tags: { $overlap: ['Å'] }, owner: { $holds: 'O3' }, rank: { $gte: 2, $lt: 3 } }, [7, 27]],
    ['a query within', { id: { $in: new ValuesOf(Item, 'id', { rank: 3, open: true }) }, owner: 'o0' }, [8, 28]],
  ])('are found by %s', async (_title, where, expected) => {
    expect(await idsOf(where)).toEqual(expected);
  });

  test('of each key are read no further than the page, and counted in one statement', async () => {
    const { rows, statements } = read();
    const pages = await pagesBy(rows, Item, 'owner', ['o3', 'o0', 'none'], { first: 2, orderBy: [['rank', 'asc']] });
    expect(await idsIn(pages)).toEqual([['i11', 'i31'], ['i16', 'i36'], []]);
    expect(await Promise.all(pages.map((page) => page.hasNextPage()))).toEqual([true, true, false]);
    expect(statements.count).toBe(1);
    expect(await Promise.all(pages.map((page) => page.total()))).toEqual([10, 10, 0]);
    expect(statements.count).toBe(2);
    expect(await Promise.all(pages.map((page) => page.groups(byOpen)))).toEqual([[{ values: ['false'], count: 10 }], [{ values: ['true'], count: 10 }], []]);
    expect(statements.count).toBe(3);
  });

  test('of a list column are counted alike', async () => {
    const { rows, statements } = read();
    const pages = await pagesBy(rows, Item, 'tags', ['x', 'y', '"'], { first: 1 });
    expect(await idsIn(pages)).toEqual([['i01'], ['i02'], ['i03']]);
    expect(await Promise.all(pages.map((page) => page.total()))).toEqual([20, 10, 10]);
    expect(await pages[0]!.groups(byOpen)).toEqual([
      { values: ['false'], count: 10 },
      { values: ['true'], count: 10 },
    ]);
    expect(statements.count).toBe(3);
  });

  test('that meet a condition on each key are read no further than the page, in one statement, and counted in one', async () => {
    const { rows, statements } = read();
    const asked: number[] = [];
    const theirs = (keys: readonly string[]) => {
      asked.push(keys.length);
      return { $or: [{ owner: { $in: keys } }, { open: true, tags: { $overlap: keys } }] };
    };
    const expected = ['o1', 'x', 'none', 'o1'].map((key) => items.filter(({ owner, open, tags }) => owner === key || (open && tags.includes(key))));
    const pages = await pagesBy(rows, Item, theirs, ['o1', 'x', 'none', 'o1'], { first: 3, orderBy: [['rank', 'desc']], where: { rank: { $ne: null } } });
    const ranked = expected.map((found) => found.filter(({ rank }) => rank !== null).sort((a, b) => b.rank! - a.rank! || (a.id < b.id ? -1 : 1)));
    expect(await idsIn(pages)).toEqual(ranked.map((found) => found.slice(0, 3).map(({ id }) => id)));
    expect(statements.count).toBe(1);
    expect(await Promise.all(pages.map((page) => page.total()))).toEqual(ranked.map((found) => found.length));
    expect(statements.count).toBe(2);
    const counted = (by: 'open' | 'rank') =>
      ranked.map((found) =>
        [...Map.groupBy(found, (item) => String(item[by]))]
          .map(([value, { length }]) => ({ values: [value], count: length }))
          .sort((a, b) => b.count - a.count || (a.values[0]! < b.values[0]! ? -1 : 1)),
      );
    expect(await Promise.all(pages.map((page) => page.groups(byOpen)))).toEqual(counted('open'));
    expect(await Promise.all(pages.map((page) => page.groups([{ column: 'rank' }])))).toEqual(counted('rank'));
    expect(statements.count).toBe(4);
    const tags = await Promise.all(pages.map((page) => page.groups([{ column: 'tags' }])));
    expect(tags.map((counts) => counts.map(({ values, count }) => [values[0], count]))).toEqual([
      [['x', 8]],
      [
        ['x', 8],
        ['y', 8],
      ],
      [],
      [['x', 8]],
    ]);
    expect(statements.count).toBe(5);
    expect(asked).not.toContain(0);
  });

  test('of one key alone that meet a condition on it are a page like any other', async () => {
    const { rows, statements } = read();
    const [page] = await pagesBy(rows, Item, (keys) => ({ $or: [{ owner: { $in: keys } }, { tags: { $overlap: keys } }] }), ['y'], { first: 2 });
    expect(await idsIn([page!])).toEqual([['i02', 'i06']]);
    expect([await page!.total(), await page!.hasNextPage()]).toEqual([10, true]);
    expect(statements.count).toBe(2);
  });

  test('are counted by two dimensions: once for each value of a list, by the month of a day', async () => {
    const dimensions = [{ column: 'tags' }, { column: 'open' }];
    const expected = [
      ...['', '"', '\\', 'a,b', 'x', '{}', 'Å'].map((tag) => ({ values: [tag, 'false'], count: 10 })),
      ...['x', 'y', null].map((tag) => ({ values: [tag, 'true'], count: 10 })),
    ];
    const sorted = (counts: readonly object[]) => counts.map((count) => JSON.stringify(count)).sort();
    const { rows, statements } = read();
    const figures = await pageOf(rows, Item, { first: 0 });
    expect(sorted(await figures.groups(dimensions))).toEqual(sorted(expected));
    expect(await figures.groups([{ column: 'dueTo', by: 'month' }])).toEqual([{ values: ['2025-01'], count: 40 }]);
    expect(statements.count).toBe(2);
    const whole = await pageOf(rows, Item, { first: 50 });
    const [, counts] = await Promise.all([whole.rows(), whole.groups(dimensions)]);
    expect(sorted(counts)).toEqual(sorted(expected));
    expect(statements.count).toBe(3);
    const each = await pagesBy(rows, Item, 'owner', ['o3', 'o0'], { first: 0 });
    expect(await Promise.all(each.map((page) => page.groups([{ column: 'tags' }])))).toEqual([
      ['', '"', '\\', 'a,b', '{}', 'Å'].map((tag) => ({ values: [tag], count: 10 })),
      [{ values: [null], count: 10 }],
    ]);
    expect(statements.count).toBe(4);
  });

  test('are ordered by how many values a list has, and by how many rows refer to them, from page to page', async () => {
    const tags = countOf(Item, 'tags') as 'rank';
    const owned = countOf(Item, { record: Item, column: 'owner' }) as 'rank';
    const orderBy = [
      [tags, 'desc'],
      [owned, 'asc'],
    ] as const;
    const first = await pageOf(read().rows, Item, { first: 15, orderBy });
    const after = first.cursor((await first.rows()).at(-1)!);
    const second = await pageOf(read().rows, Item, { first: 10, orderBy, after });
    const numbersOf = async (page: Page<{ id: string }>) => (await page.rows()).map(({ id }) => Number(id.slice(1)) % 4);
    expect(await numbersOf(first)).toEqual([...Array<number>(10).fill(3), ...Array<number>(5).fill(2)]);
    expect(await numbersOf(second)).toEqual([...Array<number>(5).fill(2), ...Array<number>(5).fill(1)]);
    const back = await pageOf(read().rows, Item, { first: 50, last: 15, orderBy, before: second.cursor((await second.rows())[0]!) });
    expect(await idsIn([back])).toEqual(await idsIn([first]));
    const lists = await pagesBy(read().rows, Item, 'owner', ['o3', 'o2'], { first: 2, orderBy });
    expect(await idsIn(lists)).toEqual([
      ['i03', 'i07'],
      ['i02', 'i06'],
    ]);
  });

  test('that are the whole list are counted without asking again', async () => {
    const { rows, statements } = read();
    const page = await pageOf(rows, Item, { first: 10, where: { owner: 'o1' } });
    expect(await Promise.all([page.total(), page.hasNextPage(), page.groups(byOpen)])).toEqual([10, false, [{ values: ['false'], count: 10 }]]);
    expect(statements.count).toBe(1);
    const part = await pageOf(rows, Item, { first: 9, where: { owner: 'o1' } });
    expect(await Promise.all([part.total(), part.hasNextPage()])).toEqual([10, true]);
    expect(statements.count).toBe(3);
  });

  test('that nobody asks for are not read: a total is counted, or is the sum of the groups asked for beside it', async () => {
    const { rows, statements } = read();
    const counted = await pageOf(rows, Item, { first: 10 });
    expect([await counted.total(), await counted.total()]).toEqual([40, 40]);
    expect(statements.count).toBe(1);
    const page = await pageOf(rows, Item, { first: 10 });
    const open = [
      { values: ['false'], count: 20 },
      { values: ['true'], count: 20 },
    ];
    expect(await Promise.all([page.total(), page.groups(byOpen), page.groups(byOpen)])).toEqual([40, open, open]);
    expect(statements.count).toBe(2);
    const pages = await pagesBy(rows, Item, 'owner', ['o3', 'o0'], { first: 2 });
    expect(await Promise.all(pages.flatMap((each) => [each.total(), each.groups(byOpen)]))).toEqual([
      10,
      [{ values: ['false'], count: 10 }],
      10,
      [{ values: ['true'], count: 10 }],
    ]);
    expect(statements.count).toBe(3);
  });
});

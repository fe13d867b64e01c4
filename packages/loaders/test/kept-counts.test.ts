import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database, type Orm } from '@portfolio/database';
import * as r from '@portfolio/records';
import { startPostgresql, type TestPostgresql } from '@portfolio/testkit';
import pg from 'pg';
import { Budget, KeptCounts, pageOf, Rows } from '../src/index.js';

const Entry = r.defineRecord({
  name: 'Entry',
  subgraph: 'test',
  files: ['entries'],
  columns: { id: r.key(), owner: r.reference('Organisation'), open: r.flag() },
  indexes: ['owner'],
});

const ROWS = 12_000;
const insert = (from: number, to: number) =>
  `insert into "test"."entry" ("id", "owner", "open", "position") select 'e' || n, 'o' || n % 300, n % 2 = 0, n from generate_series(${from}, ${to}) n`;

describe.each(['PGlite', 'PostgreSQL'])('counts on %s', (kind) => {
  let postgresql: TestPostgresql | undefined;
  let database: Database;
  let orm: Orm;
  let counts: KeptCounts;
  let sent: string[] = [];

  beforeAll(async () => {
    if (kind === 'PostgreSQL') postgresql = await startPostgresql();
    database = await openDatabase({ url: postgresql?.createDatabase('counts') });
    orm = database.openOrm({ schema: 'test', entities: [Entry.entity] });
    await (orm as unknown as { schema: { create(): Promise<void> } }).schema.create();
    await write(insert(1, ROWS));
  });

  beforeEach(() => {
    counts = new KeptCounts(database.snapshot!);
    sent = [];
  });

  afterEach(() => write(`delete from "test"."entry" where "position" > ${ROWS}`));

  afterAll(async () => {
    await orm?.close(true);
    await database?.close();
    await postgresql?.stop();
  });

  const write = (text: string) => orm.em.fork().execute(text);

  /** The reads of one request; what they send is told in words. */
  function request(budget?: Budget): Rows {
    const send = async <T>(text: string, values: readonly unknown[]) => {
      const isCount = text.includes('count(*)');
      sent.push(text.includes('pg_current_snapshot') ? (isCount ? 'count with snapshot' : 'snapshot') : isCount ? 'count' : 'rows');
      return database.read<T>(text, values);
    };
    return new Rows(orm.em.fork(), send, undefined, undefined, undefined, budget, { counts });
  }

  /** What was sent since this was asked last. */
  const statements = () => sent.splice(0);

  async function page(after?: string, rows = request()) {
    const found = await pageOf(rows, Entry, { first: 10, after, where: { open: true } });
    const [nodes, total, groups] = await Promise.all([found.rows(), found.total(), found.groups([{ column: 'open' }])]);
    return { end: found.cursor(nodes.at(-1)!), nodes, total, groups };
  }

  test('of many rows are not counted again for the next pages', async () => {
    await write(insert(ROWS + 1, 3 * ROWS));
    const pages = [await page()];
    const each = [statements()];
    for (let number = 2; number <= 4; number += 1) {
      pages.push(await page(pages.at(-1)!.end));
      each.push(statements());
    }
    expect(pages.map(({ total }) => total)).toEqual(Array(4).fill(1.5 * ROWS));
    expect(pages.map(({ groups }) => groups)).toEqual(Array(4).fill([{ values: ['true'], count: 1.5 * ROWS }]));
    expect(pages.map(({ nodes }) => nodes[0]!.id)).toEqual(['e2', 'e22', 'e42', 'e62']);
    expect(each).toEqual([
      ['rows', 'count'],
      ['rows', 'count with snapshot'],
      ['rows', 'snapshot'],
      ['rows', 'snapshot'],
    ]);
  });

  test('of few rows are sent as they are', async () => {
    for (let time = 1; time <= 3; time += 1) expect(await request().count(Entry, { owner: 'o7' })).toBe(ROWS / 300);
    for (let time = 1; time <= 3; time += 1) expect(await request().countBy(Entry, [{ column: 'open' }], { owner: 'o7' })).toHaveLength(1);
    expect(statements()).toEqual(Array(6).fill('count'));
  });

  test('are as new as the last write that has finished, whoever wrote', async () => {
    for (let time = 0; time < 4; time += 1) expect(await request().count(Entry)).toBe(ROWS);
    for (let written = 1; written <= 5; written += 1) {
      await write(insert(ROWS + written, ROWS + written));
      expect([await request().count(Entry), await request().count(Entry)]).toEqual([ROWS + written, ROWS + written]);
    }
    await write(`delete from "test"."entry" where "id" = 'e${ROWS + 1}'`);
    expect(await request().count(Entry)).toBe(ROWS + 4);
    await write(`update "test"."entry" set "open" = true where "id" = 'e${ROWS + 3}'`);
    expect(await request().countBy(Entry, [{ column: 'open' }])).toEqual([
      { values: ['true'], count: ROWS / 2 + 3 },
      { values: ['false'], count: ROWS / 2 + 1 },
    ]);
  });

  test('are of the values they were asked for, and not those of other conditions', async () => {
    const asked = [{}, { open: true }, { position: { $gt: 500 } }, { position: { $gt: 501 } }, { owner: { $ne: 'o1' } }, { owner: { $ne: 'none' } }];
    const expected = [ROWS, ROWS / 2, ROWS - 500, ROWS - 501, ROWS - ROWS / 300, ROWS];
    for (let time = 0; time < 4; time += 1) {
      const found = [];
      for (const where of asked) found.push(await request().count(Entry, where));
      expect(found).toEqual(expected);
    }
  });

  test('cost the same of a budget, kept or not, and may be changed by who asks', async () => {
    const works = [];
    for (let time = 0; time < 4; time += 1) {
      const budget = new Budget({ work: Infinity, answerBytes: Infinity });
      const groups = await request(budget).tally(Entry, ['open'], {});
      expect(groups.sort((one, other) => Number(one.open) - Number(other.open))).toEqual([
        { open: false, count: ROWS / 2 },
        { open: true, count: ROWS / 2 },
      ]);
      groups.length = 0;
      works.push(budget.work);
    }
    expect(works).toEqual(Array(4).fill(works[0]));
    expect(statements()).toEqual(['count', 'count with snapshot', 'snapshot', 'snapshot']);
  });

  test('of more groups than are kept are counted each time', async () => {
    for (let time = 0; time < 4; time += 1) expect(await request().countBy(Entry, [{ column: 'owner' }])).toHaveLength(300);
    expect(statements()).toEqual(['count', ...Array<string>(3).fill('count with snapshot')]);
  });

  test('are never older than the writes that had finished when they were asked for, while others write', async () => {
    let finished = ROWS;
    let begun = ROWS;
    const writer = async () => {
      for (let time = 0; time < 20; time += 1) {
        begun += 1;
        await write(insert(begun, begun));
        finished += 1;
      }
    };
    const outside: string[] = [];
    const reader = async () => {
      for (let time = 0; time < 20; time += 1) {
        const least = finished;
        const count = await request().count(Entry);
        if (count < least || count > begun) outside.push(`${count} is not from ${least} to ${begun}`);
      }
    };
    await Promise.all([writer(), writer(), reader(), reader()]);
    expect([outside, await request().count(Entry)]).toEqual([[], ROWS + 40]);
  });

  test('do not hold what a transaction in progress has written, until it has ended', async () => {
    if (!postgresql) return;
    const others = [new pg.Client(postgresql.url('counts')), new pg.Client(postgresql.url('counts'))] as const;
    try {
      for (const client of others) await client.connect();
      for (let time = 0; time < 3; time += 1) expect(await request().count(Entry)).toBe(ROWS);
      for (const [index, client] of others.entries()) await client.query(`begin; ${insert(ROWS + 1 + index, ROWS + 1 + index)}`);
      expect([await request().count(Entry), await request().count(Entry)]).toEqual([ROWS, ROWS]);
      // the one that began last ends first: then the other is among those in progress
      await others[1].query('commit');
      expect([await request().count(Entry), await request().count(Entry)]).toEqual([ROWS + 1, ROWS + 1]);
      statements();
      expect([await request().count(Entry), statements()]).toEqual([ROWS + 1, ['snapshot']]);
      await others[0].query('commit');
      expect(await request().count(Entry)).toBe(ROWS + 2);
    } finally {
      for (const client of others) await client.end();
    }
  });
});

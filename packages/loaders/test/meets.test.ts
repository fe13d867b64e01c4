import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database, type Orm } from '@portfolio/database';
import * as r from '@portfolio/records';
import { meets, Rows, ValuesOf, type Where } from '../src/index.js';

/** 150 conditions in CI; a nightly run asks for more. */
const CONDITIONS = Number(process.env.RANDOM_CONDITIONS ?? 150);

const Item = r.defineRecord({
  name: 'Item',
  subgraph: 'test',
  files: ['items'],
  columns: { id: r.key(), owner: r.optionalText(), rank: r.optionalInteger(), on: r.optionalDay(), tags: r.texts(), due: r.approximateDate() },
});

/** Integers from 0 up to, not including, a bound; the same for a seed (mulberry32). */
function randomOf(seed: number): (bound: number) => number {
  return (bound) => {
    let mixed = (seed = (seed + 0x6d2b79f5) | 0);
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound) | 0;
  };
}

const DAYS = ['2025-11-20', '2025-11-21', '2025-11-22'];
const TAGS = ['a', 'b', 'c'];
const OWNERS = ['kombit', 'kl'];
const STATUSES = ['KNOWN', 'NOT_STATED'];

describe('a condition as a predicate', () => {
  let database: Database;
  let orm: Orm;
  let rows: { id: string }[];
  const random = randomOf(1);
  const one = <T>(values: readonly T[]): T => values[random(values.length)]!;
  const some = <T>(values: readonly T[]): T[] => values.filter(() => random(2) === 0);
  const orNull = <T>(value: T): T | null => (random(3) === 0 ? null : value);

  const find = (where: Where) => new Rows(orm.em.fork(), database.read).find(Item, { where });

  beforeAll(async () => {
    database = await openDatabase({});
    orm = database.openOrm({ schema: 'test', entities: [Item.entity] });
    await (orm as unknown as { schema: { create(): Promise<void> } }).schema.create();
    const items = Array.from({ length: 60 }, (_, position) => {
      const due = {
        raw: null,
        date: null,
        from: orNull(one(DAYS)),
        to: orNull(one(DAYS)),
        precision: 'DAY',
        status: one(STATUSES),
        yearInferred: false,
        note: null,
      };
      return { id: `i${position}`, owner: orNull(one(OWNERS)), rank: orNull(random(4)), on: orNull(one(DAYS)), tags: some(TAGS), due, position };
    });
    await orm.em.fork().insertMany(Item.entity, items);
    rows = await find({});
  });

  afterAll(async () => {
    await orm?.close(true);
    await database?.close();
  });

  function comparison(): Where {
    const operator = one(['$eq', '$ne', '$lt', '$lte', '$gt', '$gte']);
    const equality = one(['$eq', '$ne']);
    return one<() => Where>([
      () => ({ rank: { [operator]: random(4) } }),
      () => ({ rank: { $gte: random(4), $lt: random(5) } }),
      () => ({ [one(['on', 'dueFrom', 'dueTo'])]: { [operator]: one(DAYS) } }),
      () => ({ [one(['on', 'dueFrom', 'dueTo', 'owner', 'rank'])]: one<unknown>([null, { $eq: null }, { $ne: null }]) }),
      () => ({ dueStatus: { [equality]: one(STATUSES) } }),
      () => ({ owner: one<unknown>([one(OWNERS), { [one(['$in', '$nin'])]: some(OWNERS) }]) }),
      () => ({ tags: { [one(['$overlap', '$contains'])]: some(TAGS) } }),
      () => ({ owner: one(OWNERS), rank: { [operator]: random(4) } }),
    ])();
  }

  function condition(depth: number): Where {
    if (depth === 0) return comparison();
    const parts = () => Array.from({ length: 1 + random(3) }, () => condition(depth - 1));
    return one<() => Where>([() => ({ $and: parts() }), () => ({ $or: parts() }), () => ({ $not: condition(depth - 1) }), comparison])();
  }

  test(`finds the rows that the database finds, for ${CONDITIONS} random conditions`, async () => {
    let found = 0;
    for (let count = 0; count < CONDITIONS; count += 1) {
      const where = condition(random(4));
      const byDatabase = (await find(where)).map(({ id }) => id);
      const byPredicate = rows.filter(meets(Item, where)).map(({ id }) => id);
      expect({ where, ids: byPredicate }).toEqual({ where, ids: byDatabase });
      found += byDatabase.length;
    }
    // Neither hardly any row nor nearly all.
    const share = found / (CONDITIONS * rows.length);
    expect(share > 0.2 && share < 0.8).toBe(true);
  });

  test('is met by every row where it says nothing', () => expect(rows.filter(meets(Item, {}))).toHaveLength(60));

  test.each<[Where, string]>([
    [{ colour: 'red' }, 'expected Item to have a column "colour"'],
    [{ rankFrom: 1 }, 'expected Item to have a column "rankFrom"'],
    [{ owner: { $holds: 'kom' } }, 'expected a comparison of Item.owner with plain values, but got $holds'],
    [{ owner: { $in: new ValuesOf(Item, 'owner', {}) } }, 'expected a comparison of Item.owner with plain values, but got $in'],
    [{ rank: { $lt: null } }, 'expected a comparison of Item.rank with plain values, but got $lt'],
    [{ rank: { $eq: undefined } }, 'expected a comparison of Item.rank with plain values, but got $eq'],
  ])('is refused where it cannot be: %j', (where, message) => expect(() => meets(Item, where)).toThrow(message));
});

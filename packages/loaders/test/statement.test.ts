import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database, type Orm } from '@portfolio/database';
import * as r from '@portfolio/records';
import { Statements, type Read } from '../src/statement.js';
import { keyed, ValuesOf } from '../src/index.js';

const State = r.defineEnum('State', 'Where it stands.', { NEW: ['New.', 'Ny'], OLD: ['Old.', 'Gammel'] });

const Item = r.defineRecord({
  name: 'Item',
  subgraph: 'test',
  columns: {
    id: r.key(),
    name: r.text(),
    rank: r.optionalInteger(),
    tags: r.texts(),
    due: r.approximateDate(),
    state: r.optionalChoice(State),
    open: r.flag(),
  },
});

describe('the text of a statement', () => {
  let database: Database;
  let orm: Orm;

  beforeAll(async () => {
    database = await openDatabase({});
    orm = database.openOrm({ schema: 'test', entities: [Item.entity] });
  });

  afterAll(async () => {
    await orm?.close(true);
    await database?.close();
  });

  const statementOf = (read: Partial<Read>) => new Statements().statementOf(orm.em.fork(), { record: Item, select: ['id'], where: {}, ...read });

  test('is the same for one key and for many', () => {
    for (const column of ['id', 'tags'] as const) {
      const [one, many] = [['a'], ['a', 'b', 'c']].map((keys) => statementOf({ where: keyed(Item, column, keys) }));
      expect(many!.text).toBe(one!.text);
      expect([one!.values, many!.values]).toEqual([[['a']], [['a', 'b', 'c']]]);
    }
  });

  test('names a property as the record does', () => {
    expect(statementOf({ select: ['id', 'dueTo'], limit: 5, orderBy: [['dueTo', 'desc']] })).toEqual({
      text: 'select "i0"."id" as "id", "i0"."due_to" as "dueTo" from "test"."item" as "i0" order by "i0"."due_to" desc nulls last limit 6',
      values: [],
    });
  });

  test('holds no value, wherever one stands', () => {
    const where = {
      $and: [
        { name: { $holds: '50%_\'"' } },
        { $or: [{ rank: { $gt: 77 } }, { rank: null }] },
        { $not: { dueStatus: 'SECRET' } },
        { id: { $nin: new ValuesOf(Item, 'name', { name: 'SECRET', tags: { $contains: ['SECRET'] } }) } },
        { tags: { $overlap: ['SECRET'] } },
        { rank: 78 },
      ],
    };
    const { text, values } = statementOf({ where, limit: 79 });
    expect(text).not.toMatch(/SECRET|7[789]|50/);
    expect(text.match(/\$\d/g)).toEqual(['$1', '$2', '$3', '$4', '$5', '$6', '$7']);
    expect(values).toEqual([String.raw`(?i)50\%_\'\"`, 77, 'SECRET', 'SECRET', ['SECRET'], ['SECRET'], 78]);
  });

  test('holds a value of a closed set, which the plan for all values of the others has to know', () => {
    const where = {
      $or: [{ state: 'NEW' as const, rank: 1 }, { state: { $ne: 'OLD' as const }, open: true }, { $not: { open: false } }],
      state: { $in: ['NEW' as const] },
      id: { $in: new ValuesOf(Item, 'id', { state: 'OLD', name: 'a' }) },
    };
    const { text, values } = statementOf({ where });
    expect(text.split(' where ').slice(1).join(' where ')).toBe(
      `(("i0"."state" = 'NEW' and "i0"."rank" = $1) or ("i0"."state" != 'OLD' and "i0"."open" = true) or not ("i0"."open" = false)) and "i0"."state" = any($2)` +
        ` and "i0"."id" in ((select "i0"."id" from "test"."item" as "i0" where "i0"."state" = 'OLD' and "i0"."name" = $3))`,
    );
    expect(values).toEqual([1, ['NEW'], 'a']);
  });

  test.each(["NEW' or true --", 'toString', 'new', ''])('never holds the value %j, which is not of the set', (value) => {
    const [text, expected] = [value, 'NEW'].map((state) => statementOf({ where: { state: { $eq: state as 'NEW' } } }));
    expect([text!.text.split(' where ')[1], text!.values]).toEqual(['"i0"."state" = $1', [value]]);
    expect([expected!.text.split(' where ')[1], expected!.values]).toEqual([`"i0"."state" = 'NEW'`, []]);
  });

  test('finds first what it reads among, where there is a condition beside it', () => {
    const read = { among: { $or: [{ name: 'a' }, { state: 'NEW' as const }] }, orderBy: [['rank', 'asc']], limit: 5 } as const;
    expect(statementOf({ ...read, where: { rank: { $gt: 1 } } })).toEqual({
      text:
        'select "i0"."id" as "id" from (select "i0".* from "test"."item" as "i0" where ("i0"."name" = $1 or "i0"."state" = \'NEW\') offset 0) as "i0"' +
        ' where "i0"."rank" > $2 order by "i0"."rank" asc nulls last limit 6',
      values: ['a', 1],
    });
    expect(statementOf({ ...read, where: {} })).toEqual({
      text: `select "i0"."id" as "id" from "test"."item" as "i0" where ("i0"."name" = $1 or "i0"."state" = 'NEW') order by "i0"."rank" asc nulls last limit 6`,
      values: ['a'],
    });
  });

  test('differs where the structure does, and is kept per structure', () => {
    const statements = new Statements();
    const texts = [{}, { rank: 1 }, { rank: null }, { rank: 2 }, { rank: { $ne: null } }].map(
      (where) => statements.statementOf(orm.em.fork(), { record: Item, select: ['id'], where }).text.split(' where ')[1],
    );
    expect(texts).toEqual([undefined, '"i0"."rank" = $1', '"i0"."rank" is null', '"i0"."rank" = $1', '"i0"."rank" is not null']);
  });

  test('is refused for a condition that cannot be told apart', () => {
    expect(() => statementOf({ where: { rank: undefined } })).toThrow('expected a value of a condition, but got undefined');
    expect(() => statementOf({ where: { [Symbol('raw')]: 1 } })).toThrow('expected a condition of plain values, but got a raw fragment');
  });
});

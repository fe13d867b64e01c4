import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EntitySchema, LockMode } from '@mikro-orm/core';
import { startPostgresql, type TestPostgresql } from '@portfolio/testkit';
import { inUnitOfWork, openDatabase, type Database, type Orm } from '../src/index.js';

interface Item {
  id: string;
  amount: number;
}

const Item = new EntitySchema<Item>({
  name: 'Item',
  schema: 'items',
  tableName: 'item',
  properties: { id: { type: 'text', primary: true }, amount: { type: 'integer', fieldName: 'amount_now' } },
});
const ignore = () => undefined;

describe.each(['PGlite', 'PostgreSQL'])('a unit of work on %s', (kind) => {
  let postgresql: TestPostgresql | undefined;
  let database: Database;
  let orm: Orm;

  beforeAll(async () => {
    if (kind === 'PostgreSQL') postgresql = await startPostgresql();
    database = await openDatabase({ url: postgresql?.createDatabase('units') });
    orm = database.openOrm({ schema: 'items', entities: [Item] });
    await orm.em.fork().execute('create schema items');
    await orm.em.fork().execute('create table items.item (id text primary key, amount_now int not null, unique (amount_now))');
  });

  afterAll(async () => {
    await orm?.close(true);
    await database?.close();
    await postgresql?.stop();
  });

  const stored = async () =>
    (await database.read<Item>('select id, amount_now as amount from items.item order by id', [])).map(({ id, amount }) => `${id}=${amount}`);
  const add = (id: string, amount: number) => inUnitOfWork(orm.em, ignore, async ({ em }) => void em.create(Item, { id, amount }, { persist: true }));

  test('is written whole when it ends, and counts what it sends', async () => {
    let sent = 0;
    const seen = await inUnitOfWork(
      orm.em,
      () => (sent += 1),
      async ({ em, read }) => {
        em.create(Item, { id: 'a', amount: 1 }, { persist: true });
        await em.flush();
        const own = await read<{ count: number }>('select count(*)::int as count from items.item where id = any($1)', [['a', 'z']]);
        em.create(Item, { id: 'b', amount: 2 }, { persist: true });
        return own;
      },
    );
    expect(seen).toEqual([{ count: 1 }]);
    // begin, two inserts, commit; a read is counted by who sends it
    expect(sent).toBe(4);
    expect(await stored()).toEqual(['a=1', 'b=2']);
  });

  test('leaves nothing behind when it throws, and what it throws is passed on', async () => {
    const mistake = new RangeError('no');
    const work = inUnitOfWork(orm.em, ignore, async ({ em }) => {
      em.create(Item, { id: 'c', amount: 3 }, { persist: true });
      await em.flush();
      throw mistake;
    });
    await expect(work).rejects.toBe(mistake);
    expect(await stored()).toEqual(['a=1', 'b=2']);
  });

  test.each([
    ['its key', 'a', 9, 'expected "id" of a new Item to be its own, but got "a", which another has'],
    ['another column', 'd', 2, 'expected "amount" of a new Item to be its own, but got "2", which another has'],
  ])('reports a Conflict in the names of the record when %s is taken', async (_what, id, amount, message) => {
    await expect(add(id, amount)).rejects.toMatchObject({ message, extensions: { code: 'CONFLICT' } });
    expect(await stored()).toEqual(['a=1', 'b=2']);
  });

  test('does not read after its end', async () => {
    const read = await inUnitOfWork(orm.em, ignore, async (unit) => unit.read);
    await expect(read('select 1', [])).rejects.toThrow();
  });

  if (kind === 'PGlite') return;

  test('that waits for another which waits for it is a conflict, and the other is carried out', async () => {
    let both = ignore as () => void;
    const bothLocked = new Promise<void>((resolve) => (both = resolve));
    let locked = 0;
    const take = (first: string, second: string) =>
      inUnitOfWork(orm.em, ignore, async ({ em }) => {
        await em.findOneOrFail(Item, { id: first }, { lockMode: LockMode.PESSIMISTIC_WRITE });
        if ((locked += 1) === 2) both();
        await bothLocked;
        return (await em.findOneOrFail(Item, { id: second }, { lockMode: LockMode.PESSIMISTIC_WRITE })).id;
      });
    const results = await Promise.allSettled([take('a', 'b'), take('b', 'a')]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { message: 'expected nobody to change the same rows meanwhile; nothing was written, send it again', extensions: { code: 'CONFLICT' } },
    });
  });

  test('whose connection is lost is rejected with DATABASE_UNAVAILABLE, and writes nothing', async () => {
    const work = inUnitOfWork(orm.em, ignore, async ({ em, read }) => {
      em.create(Item, { id: 'e', amount: 5 }, { persist: true });
      await em.flush();
      const [{ pid }] = (await read<{ pid: number }>('select pg_backend_pid() as pid', [])) as [{ pid: number }];
      await database.read('select pg_terminate_backend($1)', [pid]);
      await em.execute('select 1');
    });
    await expect(work).rejects.toMatchObject({
      message: 'expected the database to answer, but it does not now; ask again',
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    });
    expect(await stored()).toEqual(['a=1', 'b=2']);
    await add('f', 6);
    expect(await stored()).toEqual(['a=1', 'b=2', 'f=6']);
  });

  test('whose connection is lost at the commit does not say whether it was carried out', async () => {
    await orm.em
      .fork()
      .execute('create function items.die() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$');
    await orm.em
      .fork()
      .execute('create constraint trigger dying after update on items.item deferrable initially deferred for each row execute function items.die()');
    const work = inUnitOfWork(orm.em, ignore, async ({ em }) => void ((await em.findOneOrFail(Item, { id: 'a' })).amount = 7));
    await expect(work).rejects.toMatchObject({
      message: 'expected the database to answer, but it does not now; whether it was carried out is not known',
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    });
  });
});

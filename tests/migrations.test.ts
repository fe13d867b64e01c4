import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '@portfolio/database';
import { SUBGRAPHS } from '@portfolio/gateway';
import { shared } from './shared/client.js';

describe.each(['PGlite', 'PostgreSQL'])('on %s', (kind) => {
  let database: Database;

  beforeAll(async () => {
    const url = kind === 'PostgreSQL' ? (await shared('empty-database')).url : undefined;
    database = await openDatabase({ url });
  });

  afterAll(() => database?.close());

  test.each(SUBGRAPHS.flatMap(({ migrations, ...definition }) => (migrations ? [{ ...definition, migrations }] : [])))(
    'the migrations of $name make the tables its records declare',
    async ({ name, tables, migrations }) => {
      const entities = tables.map(({ entity }) => entity);
      await database.migrate({ schema: name, migrations: await migrations() });
      const orm = database.openOrm({ schema: name, entities });
      expect(
        await (orm as unknown as { schema: { getUpdateSchemaSQL(options: object): Promise<string> } }).schema.getUpdateSchemaSQL({ dropTables: false }),
      ).toBe('');
      await orm.close(true);
    },
  );
});

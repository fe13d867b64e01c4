import { openDatabase } from '@portfolio/database';
import { keepingRows, type KeepingOptions } from '@portfolio/seeding';
import type { Subgraph } from './definition.js';

/** The statements that take the tables, as the migrations make them, to what the records now declare, and keep the rows there are; none where they agree. */
export async function nextMigration(
  { name, tables, migrations }: Pick<Subgraph, 'name' | 'tables' | 'migrations'>,
  options?: KeepingOptions,
): Promise<string[]> {
  const database = await openDatabase({});
  try {
    await database.migrate({ schema: name, migrations: (await migrations?.()) ?? [] });
    const orm = database.openOrm({ schema: name, entities: tables.map(({ entity }) => entity) });
    const { schema } = orm as unknown as { schema: { getUpdateSchemaSQL(options: object): Promise<string> } };
    const sql = await schema.getUpdateSchemaSQL({ dropTables: false });
    await orm.close(true);
    const statements = sql.split(';\n').map((statement) => statement.trim().replace(/;$/, ''));
    return keepingRows(
      statements.filter((statement) => statement && !statement.startsWith('set names')),
      tables,
      options,
    );
  } finally {
    await database.close();
  }
}

import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RecordDefinition } from '@portfolio/records';
import type { RowsByRecord } from './read.js';

const ROWS_PER_STATEMENT = 500;

/** Makes the tables hold exactly these rows, in one transaction: new ones are added, changed ones changed, the others removed. */
export async function loadRows(em: SqlEntityManager, records: readonly RecordDefinition[], rows: RowsByRecord): Promise<number> {
  let count = 0;
  await em.fork().transactional(async (transaction) => {
    for (const record of records) {
      const own = rows.get(record) ?? [];
      await transaction.nativeDelete(record.entity, { [record.key]: { $nin: own.map((row) => row[record.key]) } });
      for (let start = 0; start < own.length; start += ROWS_PER_STATEMENT) {
        await transaction.upsertMany(record.entity, own.slice(start, start + ROWS_PER_STATEMENT), { disableIdentityMap: true } as never);
      }
      count += own.length;
    }
  });
  return count;
}

import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { StartError } from '@portfolio/errors';
import type { RecordDefinition } from '@portfolio/records';
import { danglingReferences } from './dangling.js';
import { factsOf } from './facts.js';
import { recordChanges } from './feed.js';
import type { RowsByRecord } from './read.js';
import { isNested, newRows, seededId } from './seeded.js';

const ROWS_PER_STATEMENT = 500;

type RowData = Record<string, unknown>;

export interface Loading {
  records: readonly RecordDefinition[];
  /** The record of what was seeded once; its table may be absent where no record is. */
  seeded: RecordDefinition;
  rows: RowsByRecord;
}

/**
 * Loads the rows of the files, in one transaction. Of a record that is replaced the table holds exactly these rows afterwards. Of one that is seeded once, the rows
 * that never were seeded are added, and no other is touched. What has changed by it stands in the schema's feed.
 * @returns how many rows the tables hold
 */
export async function loadRows(em: SqlEntityManager, { records, seeded, rows }: Loading): Promise<number> {
  return em.fork().transactional(async (transaction) => {
    const own = transaction;
    const seededIds = await seededBefore(own, seeded);
    refuseReplaced(records, seededIds);
    const isNew = newRows(records, rows, seededIds);
    let count = 0;
    for (const record of records.filter(({ seed }) => seed !== 'never')) {
      const given = rows.get(record) ?? [];
      count +=
        record.seed === 'once'
          ? await seedOnce(
              own,
              record,
              seeded,
              given.filter((row) => isNew(record, row)),
            )
          : await replace(own, record, given);
    }
    const dangling = await danglingReferences(own, records);
    if (dangling.length > 0) throw removed(dangling);
    await recordChanges(own, seeded.subgraph, factsOf(records, await asStored(own, records, rows)));
    return count;
  });
}

/** All rows as the tables hold them now: those of files as they were given, those of users read. */
async function asStored(em: SqlEntityManager, records: readonly RecordDefinition[], rows: RowsByRecord): Promise<RowsByRecord> {
  const stored: RowsByRecord = new Map(rows);
  for (const record of records.filter(({ seed }) => seed === 'once')) {
    stored.set(record, await em.createQueryBuilder(record.entity).select('*').execute<RowData[]>('all'));
  }
  return stored;
}

async function replace(em: SqlEntityManager, record: RecordDefinition, rows: RowData[]): Promise<number> {
  await em.nativeDelete(record.entity, { [record.key]: { $nin: rows.map((row) => row[record.key]) } });
  await upsert(em, record, rows, 'merge');
  return rows.length;
}

/** A row that stands under the key of a new one is a user's, and stays. */
async function seedOnce(em: SqlEntityManager, record: RecordDefinition, seeded: RecordDefinition, rows: RowData[]): Promise<number> {
  await upsert(em, record, rows, 'ignore');
  const ids = (isNested(record) ? [] : rows).map((row) => ({ [seeded.key]: seededId(record, row), position: 1 }));
  await upsert(em, seeded, ids, 'ignore');
  return em.count(record.entity);
}

async function upsert(em: SqlEntityManager, { entity }: RecordDefinition, rows: RowData[], onConflictAction: 'merge' | 'ignore'): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await em.upsertMany(entity, rows.slice(start, start + ROWS_PER_STATEMENT), { disableIdentityMap: true, onConflictAction } as never);
  }
}

async function seededBefore(em: SqlEntityManager, { subgraph, table, entity }: RecordDefinition): Promise<ReadonlySet<string>> {
  const [found] = await em.execute<[{ name: string | null }]>('select to_regclass(?)::text as name', [`${subgraph}.${table}`]);
  if (!found.name) return new Set();
  const rows = await em
    .createQueryBuilder(entity)
    .select('id' as never)
    .execute<{ id: string }[]>('all');
  return new Set(rows.map(({ id }) => id));
}

/** Throws a StartError where a record that was seeded once is now replaced: that would delete what users have written. */
function refuseReplaced(records: readonly RecordDefinition[], seededIds: ReadonlySet<string>): void {
  for (const { name, table, seed } of records) {
    if (seed !== 'replace' || ![...seededIds].some((id) => id.startsWith(`${table}/`))) continue;
    throw new StartError(
      `expected ${name} to be seeded once, as its rows in this database are, which users may have written; where they may go, a migration deletes "${table}/..." from "seeded" first.`,
    );
  }
}

function removed(dangling: readonly string[]): StartError {
  return new StartError(
    `The data files no longer have what rows of users refer to:\n${dangling.map((line) => `  ${line}`).join('\n')}\nKeep these records, or write a migration that changes the rows.`,
  );
}

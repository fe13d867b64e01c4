import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Database, Orm } from '@portfolio/database';
import { filesOf, loadRows, readRecords } from '@portfolio/seeding';
import type { Subgraph } from './definition.js';

/** Migrates and loads where the data files or the migrations have changed; returns how many rows the subgraph holds. */
export async function bringUpToDate(definition: Subgraph, database: Database, orm: Orm): Promise<number> {
  const fingerprint = await fingerprintOf(definition);
  const current = await loaded(definition, orm);
  if (current?.fingerprint === fingerprint) return current.rows;
  return database.exclusively(orm, async () => {
    await orm.migrator.up();
    const rows = await readRecords(fileURLToPath(definition.dataFolder), definition.records);
    definition.complete?.(rows);
    const count = await loadRows(orm.em, definition.records, rows);
    await orm.em.fork().upsert(definition.load.entity, { id: 'data', fingerprint, rows: count, position: 1 } as never);
    return count;
  });
}

async function loaded({ name, load }: Subgraph, orm: Orm): Promise<{ fingerprint: string; rows: number } | undefined> {
  const em = orm.em.fork();
  const [table] = await em.execute<[{ name: string | null }]>('select to_regclass(?)::text as name', [`${name}.load`]);
  if (!table.name) return undefined;
  const [last] = await em.createQueryBuilder(load.entity).select('*').execute<{ fingerprint: string; rows: number }[]>('all');
  return last;
}

async function fingerprintOf({ dataFolder, records, migrations, complete }: Subgraph): Promise<string> {
  const hash = createHash('sha256')
    .update(migrations.map(({ name }) => name).join())
    .update(String(complete));
  for (const file of new Set(records.flatMap(filesOf))) hash.update(file).update(await readFile(new URL(file, dataFolder)).catch(() => 'missing'));
  return hash.digest('hex');
}

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Database, Orm } from '@portfolio/database';
import { loadRows, readRecords } from '@portfolio/seeding';
import type { Subgraph } from './definition.js';

/** Migrates and loads where the data files or the migrations have changed; returns how many rows the subgraph held when they were loaded last. */
export async function bringUpToDate(definition: Subgraph, database: Database, orm: Orm): Promise<number> {
  const fingerprint = await fingerprintOf(definition);
  const current = await loaded(definition, orm);
  if (current?.fingerprint === fingerprint) return current.rows;
  return database.exclusively(orm, async () => {
    // Another server of this subgraph may have done it while this one waited for it.
    const done = await loaded(definition, orm);
    if (done?.fingerprint === fingerprint) return done.rows;
    await database.migrate({ schema: definition.name, migrations: (await definition.migrations?.()) ?? [] });
    const rows = await readRecords(fileURLToPath(definition.dataFolder), definition.records);
    definition.complete?.(rows);
    const count = await loadRows(orm.em, { records: definition.records, seeded: definition.seeded, rows });
    await orm.em.fork().upsert(definition.load.entity, { id: 'data', fingerprint, rows: count, position: 1 });
    return count;
  });
}

async function loaded({ name, load }: Subgraph, orm: Orm): Promise<{ fingerprint: string; rows: number } | undefined> {
  const em = orm.em.fork();
  // A database of a release that had no feed yet is loaded anew.
  const [tables] = await em.execute<[{ known: boolean }]>('select to_regclass(?) is not null and to_regclass(?) is not null as known', [
    `${name}.load`,
    `${name}.feed`,
  ]);
  if (!tables.known) return undefined;
  const [last] = await em.createQueryBuilder(load.entity).select('*').execute<{ fingerprint: string; rows: number }[]>('all');
  return last;
}

/** What the rows follow from: the data files, and the subgraph's own code, which checks and completes them. */
export async function fingerprintOf({ dataFolder }: Pick<Subgraph, 'dataFolder'>): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [dataFolder, new URL('../dist/', dataFolder), new URL('../src/', dataFolder)]) {
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    for (const name of names.filter((file) => /\.(yaml|js|ts)$/.test(file)).sort()) hash.update(name).update(await readFile(new URL(name, folder)));
    if (folder !== dataFolder && names.length > 0) break;
  }
  return hash.digest('hex');
}

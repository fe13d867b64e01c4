import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Database, Orm } from '@portfolio/database';
import type { MeasuredColumns } from '@portfolio/loaders';
import { loadRows, readRecords } from '@portfolio/seeding';
import type { Subgraph } from './definition.js';
import { measureColumns } from './measured-columns.js';

/** What is remembered of the last load: what it loaded, how many rows the subgraph held then, and the sizes of its columns. */
export interface Loaded {
  fingerprint: string;
  rows: number;
  /** Null where an earlier release loaded them. */
  measured: MeasuredColumns | null;
}

/** Migrates and loads where the data files or the migrations have changed; returns what is remembered of the last load. */
export async function bringUpToDate(definition: Subgraph, database: Database, orm: () => Orm): Promise<Loaded> {
  const fingerprint = await fingerprintOf(definition);
  const current = await lastLoad(definition, database);
  if (current?.fingerprint === fingerprint) return current;
  return database.exclusively(definition.name, async () => {
    // Another server of this subgraph may have done it while this one waited for it.
    const done = await lastLoad(definition, database);
    if (done?.fingerprint === fingerprint) return done;
    await database.migrate({ schema: definition.name, migrations: (await definition.migrations?.()) ?? [] });
    const rows = await readRecords(fileURLToPath(definition.dataFolder), definition.records);
    definition.complete?.(rows);
    const { em } = orm();
    const count = await loadRows(em, { records: definition.records, seeded: definition.seeded, rows });
    const load: Loaded = { fingerprint, rows: count, measured: await measureColumns(orm(), definition.records) };
    await em.fork().upsert(definition.load.entity, { id: 'data', ...load, position: 1 });
    return load;
  });
}

/** Measures the columns of rows that no load has written, and remembers that with the last load. */
export async function measureAnew(definition: Subgraph, database: Database, orm: Orm): Promise<Loaded | undefined> {
  const measured = await measureColumns(orm, definition.records);
  await orm.em.fork().nativeUpdate(definition.load.entity, { id: 'data' }, { measured });
  return lastLoad(definition, database);
}

/** Reads what is remembered of the last load; undefined where nothing was loaded yet. */
export async function lastLoad({ name }: Subgraph, { read }: Pick<Database, 'read'>): Promise<Loaded | undefined> {
  // A database of a release that had no feed yet is loaded anew.
  const [tables] = await read<{ known: boolean }>('select to_regclass($1) is not null and to_regclass($2) is not null as known', [
    `${name}.load`,
    `${name}.feed`,
  ]);
  if (!tables!.known) return undefined;
  const [last] = await read<Loaded>(`select * from "${name}"."load"`, []);
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

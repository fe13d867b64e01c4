import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { MikroORM, type Options } from '@mikro-orm/core';
import { PgliteDriver } from '@mikro-orm/pglite';
import { SNAPSHOT, VERSION, type Database, type DatabaseOptions } from './database.js';
import { holdsCluster, reasonNotOpened } from './data-folder.js';
import { lockFolder } from './folder-lock.js';
import { runMigrations, sharedOptions } from './orm-options.js';
import { typeParsers } from './type-parsers.js';

/** One PGlite for the whole process: every subgraph's ORM shares its single session. */
export async function openPglite({ dataDir, snapshot }: DatabaseOptions): Promise<Database> {
  const unlock = dataDir ? await lockFolder(dataDir) : async () => undefined;
  const folder = dataDir && join(dataDir, 'postgresql');
  try {
    const pglite = folder && holdsCluster(folder) ? await openCluster(folder) : await create(folder, snapshot ?? (await emptyCluster()));
    return databaseOf(pglite, dataDir ? `PGlite in ${dataDir}` : 'PGlite in memory', unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

function create(dataDir: string | undefined, loadDataDir?: Blob): Promise<PGlite> {
  return PGlite.create({ dataDir, loadDataDir, parsers: typeParsers() as never });
}

async function openCluster(folder: string): Promise<PGlite> {
  try {
    return await create(folder);
  } catch (error) {
    throw await reasonNotOpened(folder, error, ownVersion);
  }
}

/** The major version of the PostgreSQL that PGlite is. */
async function ownVersion(): Promise<string> {
  const pglite = await create(undefined, await emptyCluster());
  const { rows } = await pglite.query<{ version: string }>("select current_setting('server_version_num')::int / 10000 || '' as version");
  await pglite.close();
  return rows[0]!.version;
}

function databaseOf(pglite: PGlite, description: string, unlock: () => Promise<void>): Database {
  const open = (options: Partial<Options>) => new MikroORM({ ...options, driver: PgliteDriver, dbName: 'postgres', driverOptions: { pglite } } as never);
  const read: Database['read'] = async (text, values) => (await pglite.query(text, [...values])).rows as never[];
  return {
    description,
    openOrm: (options) => open(sharedOptions(options)) as never,
    migrate: (options) => runMigrations(options, open),
    exclusively: (_schema, work) => work(),
    // A data folder has one process.
    lead: async () => ({ isLost: () => false, release: async () => undefined }),
    read,
    requestReads: () => ({ read, writes: () => undefined }),
    version: async () => (await pglite.query<{ version: string }>(VERSION)).rows[0]!.version,
    snapshot: SNAPSHOT,
    async close() {
      await pglite.close().finally(unlock);
    },
  };
}

/** A cluster made beforehand and shipped by PGlite's authors: no initdb of several seconds at the first start. */
async function emptyCluster(): Promise<Blob> {
  const { dataDir } = await import('@electric-sql/pglite-prepopulatedfs');
  return dataDir();
}

import type { Database, Orm, RequestReads } from '@portfolio/database';
import { Commands } from './commands.js';
import { Follower } from './following/follower.js';
import { KeptCounts, KeyLists, type MeasuredColumns, type RowsMemory } from '@portfolio/loaders';
import { feedOf, type Feed } from '@portfolio/seeding';
import type { Subgraph } from './definition.js';
import { bringUpToDate, fingerprintOf, lastLoad, measureAnew, type Loaded } from './up-to-date.js';

/** What the requests of a subgraph read and write. */
export interface Store {
  /** Opened when it is first used. Absent where the subgraph has no database. */
  orm?: () => Orm;
  commands?: Commands;
  /** How many rows it held when its data were loaded last. */
  rowCount: number;
  /** The sizes of its columns as they were loaded last, by any server of the subgraph. */
  measured(): Promise<MeasuredColumns>;
  memory?: RowsMemory;
  /** A text that changes with every change of what is read. */
  version(): Promise<string>;
  /** Absent where it keeps nothing that could change. */
  feed?: Feed;
  requestReads(): RequestReads;
  /** Of a read model. */
  follower?: Follower;
  close(): Promise<void>;
}

/** Migrates and loads a subgraph on an open database; one that keeps nothing in a database leaves it alone. */
export function openStore(definition: Subgraph, database: Database | undefined): Promise<Store> {
  if (!definition.migrations) return withoutDatabase(definition);
  if (!database) throw new Error(`expected a database for the subgraph "${definition.name}", which has migrations`);
  return onDatabase(definition, database);
}

async function onDatabase(definition: Subgraph, database: Database): Promise<Store> {
  const { name, tables, records, follows, followed } = definition;
  // "seeded" is read even where no record is seeded once any more
  const entities = [...new Set([...tables, definition.seeded])].map((record) => record.entity);
  let opened: Orm | undefined;
  const orm = () => (opened ??= database.openOrm({ schema: name, entities }));
  let follower: Follower | undefined;
  const close = async () => {
    await follower?.stop();
    await opened?.close(true);
  };
  try {
    const loaded = await bringUpToDate(definition, database, orm);
    let next: Loaded | undefined = loaded;
    const lists = new KeyLists(loaded.measured ?? {});
    if (follows) {
      const fingerprint = await fingerprintOf(definition);
      const madeAnew = async () => {
        next = await measureAnew(definition, database, orm());
        lists.update(next?.measured ?? {});
      };
      follower = new Follower({ name, follows, followed, fingerprint, orm, read: database.read, lead: () => database.lead(name), madeAnew });
      await follower.open();
    }
    const commands = new Commands(() => orm().em, records);
    return {
      orm,
      commands,
      rowCount: loaded.rows,
      async measured() {
        // The first time it was read just before, at the start.
        const last = next ?? (await lastLoad(definition, database));
        next = undefined;
        const measured = last?.measured ?? {};
        lists.update(measured);
        return measured;
      },
      memory: { lists, counts: database.snapshot === undefined ? undefined : new KeptCounts(database.snapshot) },
      version: () => database.version(),
      feed: feedOf(database.read, name),
      requestReads: () => database.requestReads(),
      follower,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const NO_READS: RequestReads = {
  read: () => Promise.reject(new Error('expected no statement of a subgraph without a database')),
  writes: () => undefined,
};

/** What it answers follows from its code alone. */
async function withoutDatabase(definition: Subgraph): Promise<Store> {
  const fingerprint = await fingerprintOf(definition);
  return { rowCount: 0, measured: async () => ({}), version: async () => fingerprint, requestReads: () => NO_READS, close: async () => undefined };
}

import type { MikroORM } from '@mikro-orm/core';
import { StartError } from '@portfolio/errors';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

export type Orm = MikroORM & { em: SqlEntityManager };

/** Options of one subgraph's ORM: its entities, stored in the PostgreSQL schema of its name. */
export interface OrmOptions {
  schema: string;
  entities: readonly unknown[];
}

export interface MigrateOptions {
  schema: string;
  migrations: readonly { name: string; class: unknown }[];
}

/** What one request reads, outside of any transaction: all of it sees every write that had finished when the request first read. */
export interface RequestReads {
  /** The rows of one read; see `Database.read`. */
  read<T>(text: string, values: readonly unknown[]): Promise<T[]>;
  /** The request writes: what it reads from now on may be its own, so it is the primary's. */
  writes(): void;
}

/** That no other process does some work. */
export interface Lead {
  isLost(): boolean;
  release(): Promise<void>;
}

/** One PostgreSQL, embedded or served, shared by every subgraph of a process. */
export interface Database {
  /** For people: "PGlite in .data" or "PostgreSQL 15.18 at host:port/name"; never a password. */
  description: string;
  openOrm(options: OrmOptions): Orm;
  /** Runs the migrations that have not run yet. */
  migrate(options: MigrateOptions): Promise<void>;
  /** Runs the work while no other process migrates or loads the same schema. */
  exclusively<T>(schema: string, work: () => Promise<T>): Promise<T>;
  /** Becomes the one process that does some work; undefined while another is. It is held until it is released, or its connection breaks. */
  lead(name: string): Promise<Lead | undefined>;
  /**
   * The rows of one read, outside of any transaction, which sees every write that was committed before the call; values are texts, numbers, booleans, dates or
   * lists of them.
   */
  read<T>(text: string, values: readonly unknown[]): Promise<T[]>;
  /** Returns the reads of one request, so that the replica's position is checked only once. */
  requestReads(): RequestReads;
  /**
   * Which transactions are visible now: a text that changes with every commit of any writer. Equal texts mean the same data; since a commit is visible before
   * its writer is notified, a version read after a write differs from all before it.
   */
  version(): Promise<string>;
  /** The same as an expression in a statement of `read`, of what this very statement sees. Absent where a replica may answer, whose snapshots name no running transactions. */
  snapshot?: string;
  /** Of the pool of this process; absent where there is none. */
  connections?(): { total: number; idle: number; waiting: number };
  close(): Promise<void>;
}

/** The snapshot, and the server it is of: another one, or a restored one, may count anew. */
export const SNAPSHOT = "pg_current_snapshot()::text || ' ' || extract(epoch from pg_postmaster_start_time())";
export const VERSION = `select ${SNAPSHOT} as version`;

export interface DatabaseOptions {
  /** PostgreSQL; absent: PGlite. */
  url?: string;
  /** A streaming replica of it, for reads that it can answer as the primary would. */
  replicaUrl?: string;
  /** How many connections to PostgreSQL at the most, for the whole process, and as many to its replica; default 10. */
  poolSize?: number;
  /** PGlite's folder; absent: in memory. */
  dataDir?: string;
  /** What a new PGlite begins with: the files of its folder as a tar archive; absent: an empty cluster. */
  snapshot?: Blob;
}

/** Opens a database of either kind, loading only its own driver; throws a StartError where it cannot be reached or its folder is in use. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  try {
    const { url, replicaUrl, poolSize } = options;
    if (url) return await (await import('./postgresql.js')).openPostgresql({ url, replicaUrl, size: poolSize });
    return await (await import('./pglite.js')).openPglite(options);
  } catch (error) {
    if (error instanceof StartError) throw error;
    const reason = error instanceof Error ? error.message || (error as { code?: string }).code : String(error);
    throw new StartError(`The database cannot be opened: ${reason}.`);
  }
}

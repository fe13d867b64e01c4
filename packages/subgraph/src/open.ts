import type { Database, Orm } from '@portfolio/database';
import type { Changes, Feed } from '@portfolio/seeding';
import type { RequestMetadata } from '@portfolio/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createContext, type Context, type RequestOptions } from './context.js';
import type { Subgraph } from './definition.js';
import { fanOutOf, type FanOut } from './fan-out.js';
import type { Follower } from './following/follower.js';
import { Preparer, type PreparedFetch } from './prepare.js';
import { buildSubgraph } from './schema.js';
import { openStore } from './store.js';
import { openToday, type Clock } from './today.js';

export interface OpenSubgraph {
  name: string;
  sdl: string;
  schema: GraphQLSchema;
  /** How many rows it held when its data were loaded last. */
  rowCount: number;
  /** Absent where it has no database. */
  orm?: Orm;
  /** How many rows its types have, and how long its lists are, as they were loaded last. */
  fanOut(): Promise<FanOut>;
  /** A text that changes with every change of its data; see `Database.version`. */
  version(): Promise<string>;
  /** The rows that have changed since a place in its feed, the oldest change first; absent where it has no database. */
  changes?(after: number, first?: number): Promise<Changes>;
  /** Of a read model: what keeps it up to date. */
  follower?: Follower;
  /** Which rows it has, and what has changed; absent where it has no database. */
  feed?: Feed;
  createContext(metadata: RequestMetadata, options?: RequestOptions): Context;
  /** Parses, validates and plans an operation, or finds it among those it did this to lately. */
  prepare(query: string, operationName?: string): PreparedFetch;
  /**
   * Runs an operation without a network, each with a context of its own. An object that stands at several places of the answer is the same
   * JavaScript object at each: read it, serialise it, but change none of it in place without knowing so.
   */
  execute(request: SubgraphRequest, context: Context): Promise<ExecutionResult>;
  close(): Promise<void>;
}

export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** Migrates, loads and builds a subgraph; in-process and over HTTP alike. One without migrations needs no database. The clock is for requests without a day. */
export async function openSubgraph(definition: Subgraph, database?: Database, clock?: Clock): Promise<OpenSubgraph> {
  const store = await openStore(definition, database);
  try {
    const { sdl, schema, declared } = await buildSubgraph(definition);
    const { orm, commands, rowCount, measured, version, feed, follower, close } = store;
    const shared = { em: orm?.em, commands, follower, today: openToday(clock) };
    const preparer = new Preparer(schema, definition);
    return {
      name: definition.name,
      sdl,
      schema,
      rowCount,
      orm,
      fanOut: async () => fanOutOf(declared, definition, await measured()),
      version,
      changes: feed?.changes,
      feed,
      follower,
      createContext: (metadata, options) => createContext(shared, store.requestReads(), metadata, options),
      prepare: (query, operationName) => preparer.prepare(query, operationName),
      execute: ({ query, variables, operationName }, context) => preparer.prepare(query, operationName).execute(variables, context),
      close,
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

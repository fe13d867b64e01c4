import type { Database, Orm } from '@portfolio/database';
import type { Changes, Feed } from '@portfolio/seeding';
import type { RequestMetadata } from '@portfolio/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createContext, type Context, type RequestOptions } from './context.js';
import type { Subgraph } from './definition.js';
import { builtFrom, type BuiltContract } from './built-contract.js';
import { fanOutOf, type FanOut } from './fan-out.js';
import type { Follower } from './following/follower.js';
import { Preparer, type PreparedFetch } from './prepare.js';
import { buildSubgraph } from './schema.js';
import { openStore } from './store.js';
import { openToday, type Clock } from './today.js';

export interface OpenSubgraph {
  name: string;
  sdl: string;
  /** Built when it is first used. */
  readonly schema: GraphQLSchema;
  /** How many rows it held when its data were loaded last. */
  rowCount: number;
  /** Opened when it is first used. Absent where it has no database. */
  readonly orm?: Orm;
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

/**
 * Migrates and loads a subgraph; in-process and over HTTP alike. One without migrations needs no database. The clock is for requests without a day. Given what
 * follows from its code, its schema is built when the first operation comes; otherwise now.
 */
export async function openSubgraph(definition: Subgraph, database?: Database, clock?: Clock, built?: BuiltContract): Promise<OpenSubgraph> {
  const store = await openStore(definition, database);
  try {
    const whole = built ? undefined : buildSubgraph(definition);
    let schema = whole?.schema;
    const { sdl, sizes } = built ?? builtFrom(whole!, definition);
    const { orm, commands, rowCount, measured, memory, version, feed, follower, close } = store;
    const shared = {
      get em() {
        return orm?.().em;
      },
      commands,
      memory,
      follower,
      today: openToday(clock),
    };
    const builtSchema = () => (schema ??= buildSubgraph(definition, sdl).schema);
    let preparer: Preparer | undefined;
    const prepare = (query: string, operationName?: string) => (preparer ??= new Preparer(builtSchema(), definition)).prepare(query, operationName);
    return {
      name: definition.name,
      sdl,
      get schema() {
        return builtSchema();
      },
      rowCount,
      get orm() {
        return orm?.();
      },
      fanOut: async () => fanOutOf(sizes, await measured()),
      version,
      changes: feed?.changes,
      feed,
      follower,
      createContext: (metadata, options) => createContext(shared, store.requestReads(), metadata, options),
      prepare,
      execute: ({ query, variables, operationName }, context) => prepare(query, operationName).execute(variables, context),
      close,
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

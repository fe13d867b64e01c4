import type { Database, Orm } from '@portfolio/database';
import type { RequestMetadata } from '@portfolio/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { Commands } from './commands.js';
import { createContext, type Context, type RequestOptions } from './context.js';
import type { Subgraph } from './definition.js';
import { Preparer, type PreparedFetch } from './prepare.js';
import { buildSubgraph } from './schema.js';
import { openToday, type Clock } from './today.js';
import { bringUpToDate } from './up-to-date.js';

export interface OpenSubgraph {
  name: string;
  sdl: string;
  schema: GraphQLSchema;
  /** How many rows it held when its data were loaded last. */
  rowCount: number;
  orm: Orm;
  /** The version of its database; see `Database.version`. */
  version(): Promise<string>;
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

/** Migrates, loads and builds a subgraph on an open database; in-process and over HTTP alike. The clock is for requests without a day. */
export async function openSubgraph(definition: Subgraph, database: Database, clock?: Clock): Promise<OpenSubgraph> {
  const { name, tables } = definition;
  // "seeded" is read even where no record is seeded once any more
  const entities = [...new Set([...tables, definition.seeded])].map((record) => record.entity);
  const orm = database.openOrm({ schema: name, entities });
  try {
    const rowCount = await bringUpToDate(definition, database, orm);
    const { sdl, schema } = await buildSubgraph(definition);
    const shared = { em: orm.em, commands: new Commands(orm.em, definition.records), today: openToday(clock) };
    const preparer = new Preparer(schema, definition);
    return {
      name,
      sdl,
      schema,
      rowCount,
      orm,
      version: () => database.version(),
      createContext: (metadata, options) => createContext(shared, database.requestReads(), metadata, options),
      prepare: (query, operationName) => preparer.prepare(query, operationName),
      execute: ({ query, variables, operationName }, context) => preparer.prepare(query, operationName).execute(variables, context),
      close: () => orm.close(true),
    };
  } catch (error) {
    await orm.close(true);
    throw error;
  }
}

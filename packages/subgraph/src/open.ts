import type { Database, Orm } from '@portfolio/database';
import { parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createContext, type Context, type Viewer } from './context.js';
import type { Subgraph } from './definition.js';
import { executeBreadthFirst } from './execute/execute.js';
import { buildSubgraph } from './schema.js';
import { bringUpToDate } from './up-to-date.js';

export interface OpenSubgraph {
  name: string;
  sdl: string;
  schema: GraphQLSchema;
  /** How many rows it holds. */
  rowCount: number;
  orm: Orm;
  createContext(viewer: Viewer): Context;
  /** Runs an operation without a network; a document is parsed and validated once. */
  execute(request: SubgraphRequest, context: Context): Promise<ExecutionResult>;
  close(): Promise<void>;
}

export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** Migrates, loads and builds a subgraph on an open database; in-process and over HTTP alike. */
export async function openSubgraph(definition: Subgraph, database: Database): Promise<OpenSubgraph> {
  const { name, records, load } = definition;
  const entities = [load, ...records].map((record) => record.entity);
  const orm = await database.openOrm({ schema: name, entities });
  try {
    const rowCount = await bringUpToDate(definition, database, orm);
    const { sdl, schema } = await buildSubgraph(definition);
    const documents = new Map<string, DocumentNode | ExecutionResult>();
    return {
      name,
      sdl,
      schema,
      rowCount,
      orm,
      createContext: (viewer) => createContext(orm.em, viewer),
      execute: (request, context) => run(schema, documents, request, context),
      close: () => orm.close(true),
    };
  } catch (error) {
    await orm.close(true);
    throw error;
  }
}

const KEPT_DOCUMENTS = 2_000;

async function run(
  schema: GraphQLSchema,
  documents: Map<string, DocumentNode | ExecutionResult>,
  request: SubgraphRequest,
  contextValue: Context,
): Promise<ExecutionResult> {
  let document = documents.get(request.query);
  if (!document) {
    if (documents.size >= KEPT_DOCUMENTS) documents.clear();
    documents.set(request.query, (document = checked(schema, request.query)));
  }
  if (!('kind' in document)) return document;
  return executeBreadthFirst({ schema, document, variableValues: request.variables, operationName: request.operationName, contextValue });
}

function checked(schema: GraphQLSchema, query: string): DocumentNode | ExecutionResult {
  const document = parse(query, { noLocation: false });
  const errors = validate(schema, document);
  return errors.length > 0 ? { errors } : document;
}

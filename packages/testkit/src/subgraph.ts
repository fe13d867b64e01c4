import { openDatabase, type Database } from '@portfolio/database';
import { openSubgraph, type Subgraph } from '@portfolio/subgraph';
import type { ExecutionResult } from 'graphql';
import { portfolioSnapshot } from './shared.js';

export interface TestAnswer<T> {
  data: T;
  /** How many SQL statements the request sent. */
  statements: number;
}

export interface TestRefusal {
  message: string;
  code: unknown;
  path: readonly (string | number)[] | undefined;
}

/** A subgraph on a database of its own, which executes operations as for the gateway. */
export interface TestSubgraph {
  /** The data and the statements sent; throws where the answer has errors. */
  query<T = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<TestAnswer<T>>;
  /** The errors of an answer that must have some. */
  refusals(query: string, variables?: Record<string, unknown>): Promise<TestRefusal[]>;
  close(): Promise<void>;
}

const METADATA = { transactionId: '00000000-0000-4000-8000-000000000000', transactionTime: '2025-11-21T12:00:00Z' };

/** Opens a subgraph on PGlite in memory that holds the portfolio, where it has a database, or on one that is already open. */
export async function openTestSubgraph(definition: Subgraph, database?: Database): Promise<TestSubgraph> {
  const own = database ?? (definition.migrations && (await openDatabase({ snapshot: await portfolioSnapshot() })));
  const subgraph = await openSubgraph(definition, own).catch(async (error: unknown) => {
    if (!database) await own?.close();
    throw error;
  });
  const run = async (query: string, variables?: Record<string, unknown>) => {
    const context = subgraph.createContext(METADATA);
    const result: ExecutionResult = await subgraph.execute({ query, variables }, context);
    return { result, statements: context.statements.count };
  };
  return {
    async query<T>(query: string, variables?: Record<string, unknown>) {
      const { result, statements } = await run(query, variables);
      if (result.errors) throw new AggregateError(result.errors, result.errors.map(({ message, path }) => `${path?.join('.')}: ${message}`).join('\n'));
      return { data: JSON.parse(JSON.stringify(result.data)) as T, statements };
    },
    async refusals(query, variables) {
      const { result } = await run(query, variables);
      if (!result.errors) throw new Error(`expected the answer to have errors, but got ${JSON.stringify(result.data)}`);
      return result.errors.map(({ message, extensions, path }) => ({ message, code: extensions.code, path }));
    },
    async close() {
      await subgraph.close();
      if (!database) await own?.close();
    },
  };
}

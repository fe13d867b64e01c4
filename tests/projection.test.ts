import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { openDatabase, type Database } from '@portfolio/database';
import { PortfolioGateway, SUBGRAPHS, subgraphSource } from '@portfolio/gateway';
import type { FieldExtensions } from '@portfolio/graphql';
import { executeBreadthFirst, openSubgraph, type OpenSubgraph, type Subgraph } from '@portfolio/subgraph';
import { isObjectType, parse, type ExecutionResult } from 'graphql';
import { QUERIES } from './bench/queries/queries.ts';
import { comparable } from './differential/comparable.js';
import { operationsOfEachBatch } from './differential/each-batch.js';
import { randomOperation } from './differential/operations.js';
import { Random } from './differential/random.js';
import { refuseUnreadColumns, type Selected } from './guarded-rows.js';
import { questions } from './portfolio/questions.js';
import { portfolioSnapshot } from '@portfolio/testkit';

/** 60 operations by default; more in a nightly run. */
const OPERATIONS = Number(process.env.DIFFERENTIAL_OPERATIONS ?? 60);
const METADATA = { transactionId: '00000000-0000-4000-8000-000000000000', transactionTime: '2025-11-21T12:00:00Z' };

describe('operations read only the columns they use', () => {
  let database: Database;
  let execute: (query: string, variables?: object) => Promise<ExecutionResult>;
  const open: { subgraph: OpenSubgraph; definition: Subgraph }[] = [];
  let selected: Selected[] = [];

  /** Answers an operation with its columns only, and holds that all columns give the same answer. */
  async function answer({ subgraph, definition }: (typeof open)[number], query: string, variables: Record<string, unknown> = {}): Promise<ExecutionResult> {
    const context = subgraph.createContext(METADATA);
    const sent = refuseUnreadColumns(context, subgraph, definition, database.read);
    const actual = await subgraph.execute({ query, variables }, context);
    const document = parse(query);
    const contextValue = subgraph.createContext(METADATA);
    const expected = await executeBreadthFirst({ schema: subgraph.schema, document, variableValues: variables, contextValue });
    expect({ query, ...comparable(actual) }).toEqual({ query, ...comparable(expected) });
    expect({ query, projected: context.rows.projection !== undefined }).toEqual({ query, projected: true });
    selected.push(...sent);
    return actual;
  }

  beforeAll(async () => {
    database = await openDatabase({ snapshot: await portfolioSnapshot() });
    for (const definition of SUBGRAPHS) open.push({ definition, subgraph: await openSubgraph(definition, database) });
    const sourceOf = (name: string) => {
      const own = open.find(({ subgraph }) => subgraph.name === name)!;
      return subgraphSource(name, (query) => (variables) => answer(own, query, variables));
    };
    const supergraphSdl = readFileSync(new URL('../gateway/supergraph.graphql', import.meta.url), 'utf8');
    const gateway = new PortfolioGateway({ supergraphSdl, buildService: ({ name }) => sourceOf(name) as never });
    const { executor } = await gateway.load();
    execute = async (query, variables) =>
      (await executor({ document: parse(query), queryHash: query, request: { query, variables }, context: {}, metrics: {} } as never)) as ExecutionResult;
  });

  afterAll(async () => {
    for (const { subgraph } of open) await subgraph.close();
    await database?.close();
  });

  test('every batch declares the columns it uses, by their names', () => {
    const problems = open.flatMap(({ subgraph: { schema }, definition: { records } }) =>
      Object.values(schema.getTypeMap()).flatMap((type) =>
        Object.values(isObjectType(type) ? type.getFields() : {}).flatMap(({ name, extensions }) => {
          const { batch, needs, reads = [] } = extensions as FieldExtensions;
          const own = records.find((record) => record.types.includes(type.name));
          const named = [...(own ? [{ record: own, columns: needs ?? [] }] : []), ...reads];
          const unknown = named.flatMap(({ record, columns }) => columns.filter((column) => !record.properties.includes(column)));
          return [...(batch && !needs ? ['nothing'] : []), ...unknown].map((problem) => `${type.name}.${name} names ${problem}`);
        }),
      ),
    );
    expect(problems).toEqual([]);
  });

  test('every batch by itself', async () => {
    for (const own of open) {
      for (const query of operationsOfEachBatch(own.subgraph.schema, own.definition.records)) {
        expect({ query, ...(await answer(own, query)) }).toEqual({ query, data: expect.anything() });
      }
    }
  });

  test.each(questions())('$id: $question', async ({ operation, variables, expected, shape }) => {
    const { data, errors } = await execute(operation, variables);
    expect(errors).toBeUndefined();
    expect(shape(data as never, variables as never)).toEqual(expected);
  });

  test.each(QUERIES)('the measured query "$name", without sources', async ({ operation, variables }) => {
    selected = [];
    const { errors } = await execute(operation, variables);
    expect(errors).toBeUndefined();
    expect(selected.map(({ table }) => table)).not.toContain('');
    expect(selected.filter(({ properties }) => properties.includes('sources'))).toEqual([]);
  });

  test('q14 reads its columns, the key of each row and what a list is ordered by', async () => {
    selected = [];
    const { operation, variables } = questions().find(({ id }) => id === 'q14')!;
    await execute(operation, variables);
    const cited = [
      { table: 'document', properties: ['id', 'title'] },
      { table: 'document_section', properties: ['id', 'title'] },
    ];
    expect(selected.toSorted(({ table }, other) => (table < other.table ? -1 : table > other.table ? 1 : 0))).toEqual([
      { table: 'agreement', properties: ['id', 'solutions', 'solutionsBasis', 'solutionRaw', 'type', 'parts', 'deadline', 'deadlineTo', 'sources'] },
      { table: 'body', properties: ['id', 'name'] },
      ...[cited[0], cited[0], cited[1], cited[1]],
      { table: 'governance_assignment', properties: ['id', 'solution', 'model', 'steeringBody', 'basis', 'sources'] },
      { table: 'governance_model', properties: ['id', 'name'] },
      { table: 'solution', properties: ['id', 'name'] },
    ]);
  });

  test(
    `${OPERATIONS} random operations over the subgraphs`,
    async () => {
      let bytes = 0;
      for (let seed = 1; seed <= OPERATIONS; seed += 1) {
        const own = open[seed % open.length]!;
        const { data } = await answer(own, randomOperation(own.subgraph.schema, new Random(seed)));
        bytes += JSON.stringify(data).length;
      }
      expect(bytes).toBeGreaterThan(OPERATIONS * 100);
    },
    OPERATIONS * 1_000,
  );
});

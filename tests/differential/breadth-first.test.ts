import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '@portfolio/database';
import { SUBGRAPHS } from '@portfolio/gateway';
import { executeBreadthFirst, openSubgraph, type OpenSubgraph } from '@portfolio/subgraph';
import { execute, parse, validate } from 'graphql';
import { portfolioSnapshot } from '@portfolio/testkit';
import { limitedToReported, comparable } from './comparable.js';
import { randomOperation } from './operations.js';
import { Random } from './random.js';

/** 100 operations by default, besides those in worlds; more in a nightly run. */
const OPERATIONS = Number(process.env.DIFFERENTIAL_OPERATIONS ?? 100);
const METADATA = { transactionId: '00000000-0000-4000-8000-000000000000', transactionTime: '2025-11-21T12:00:00Z' };

describe('breadth-first and graphql-js answer alike', () => {
  let database: Database;
  const open: OpenSubgraph[] = [];

  beforeAll(async () => {
    database = await openDatabase({ snapshot: await portfolioSnapshot() });
    for (const definition of SUBGRAPHS) open.push(await openSubgraph(definition, database));
  });

  afterAll(async () => {
    for (const subgraph of open) await subgraph.close();
    await database?.close();
  });

  test('where one of the entities that another subgraph owns has no key: only it has an error', async () => {
    const { schema, createContext } = open.find(({ name }) => name === 'solutions')!;
    const representations = '[{ __typename: "Municipality", code: "615" }, { __typename: "Municipality" }]';
    const document = parse(`{ _entities(representations: ${representations}) { ... on Municipality { code events { nodes { id } } } } }`);
    for (const executor of [execute, executeBreadthFirst]) {
      const { data, errors } = await executor({ schema, document, contextValue: createContext(METADATA) });
      expect(data).toEqual({ _entities: [{ code: '615', events: { nodes: [] } }, null] });
      expect(errors?.map(({ path, message }) => [path, message])).toEqual([
        [['_entities', 1], 'expected a representation of Municipality to have its key "code" as a text, but got none'],
      ]);
    }
  });

  test('where one entity has no key and another has an unknown type: the process keeps running', async () => {
    const { schema, createContext } = open.find(({ name }) => name === 'solutions')!;
    const document = parse(
      '{ _entities(representations: [{ __typename: "Solution" }, { __typename: "Municipality" }, { __typename: "Nobody" }]) { __typename } }',
    );
    for (const executor of [execute, executeBreadthFirst]) {
      const { data, errors } = await executor({ schema, document, contextValue: createContext(METADATA) });
      expect(data ?? null).toBeNull();
      expect(errors?.map(({ path, message }) => [path, message])).toEqual([
        [
          ['_entities'],
          'The _entities resolver tried to load an entity for type "Nobody", but no object or interface type of that name was found in the schema',
        ],
      ]);
    }
  });

  test(
    `in ${OPERATIONS} random operations over the subgraphs`,
    async () => {
      let rows = 0;
      let errors = 0;
      for (let seed = 1; seed <= OPERATIONS; seed += 1) {
        const subgraph = open[seed % open.length]!;
        const document = parse(randomOperation(subgraph.schema, new Random(seed)));
        expect(validate(subgraph.schema, document)).toEqual([]);
        const run = (executor: typeof executeBreadthFirst) => executor({ schema: subgraph.schema, document, contextValue: subgraph.createContext(METADATA) });
        const [expected, actual] = [await run(async (execution) => execute(execution)), await run(executeBreadthFirst)];
        expect({ seed, ...comparable(actual) }).toEqual({ seed, ...comparable(limitedToReported(expected, actual)) });
        rows += JSON.stringify(expected.data).length;
        errors += expected.errors?.length ?? 0;
      }
      process.stdout.write(`\nbreadth-first against graphql-js: ${OPERATIONS} operations, ${rows} bytes of answers, ${errors} errors, all equal\n\n`);
      expect(rows).toBeGreaterThan(OPERATIONS * 100);
    },
    OPERATIONS * 1_000,
  );
});

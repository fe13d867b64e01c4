import { afterAll, describe, expect, test } from '@jest/globals';
import { PortfolioGateway } from '@portfolio/gateway';
import { executeBreadthFirst, type Execution } from '@portfolio/subgraph';
import { execute, print, type ExecutionResult } from 'graphql';
import { comparable } from './comparable.js';
import { openExecutor } from './gateway/executor.js';
import { generate } from './gateway/generate.js';
import { supergraphOf } from './gateway/contest.js';
import { OPERATIONS, WEATHERS } from './gateway/sizes.js';
import { openSubgraphs } from './gateway/subgraphs.js';
import { WORLDS } from './gateway/worlds/index.js';

const EACH = Math.ceil(OPERATIONS / WORLDS.length / WEATHERS);
const told = { executions: 0, bytes: 0, errors: 0 };

afterAll(() => {
  const { executions, bytes, errors } = told;
  process.stdout.write(
    `\nbreadth-first against graphql-js in ${WORLDS.length} worlds: ${executions} executions, ${bytes} bytes, ${errors} errors, all equal\n\n`,
  );
});

describe.each(WORLDS)('in the world of $name breadth-first and graphql-js answer alike', (world) => {
  test(
    `what a gateway sends for ${EACH * WEATHERS} random operations`,
    async () => {
      const pairs: [asked: object, expected: ExecutionResult, actual: ExecutionResult][] = [];
      const both = async (execution: Execution) => {
        const [expected, actual] = [await execute(execution), await executeBreadthFirst(execution)];
        pairs.push([{ query: print(execution.document), variables: execution.variableValues }, expected, actual]);
        return expected;
      };
      let seed = 0;
      const answer = openSubgraphs(world, both);
      const gateway = await openExecutor(PortfolioGateway, supergraphOf(world), (name, { request }) => answer(seed, name, request));
      for (seed = 0; seed < EACH * WEATHERS; seed += 1) {
        const { query, variables } = generate(gateway.schema, Math.floor(seed / WEATHERS) + 1, world.size);
        await gateway.run(query, variables);
        for (const [asked, expected, actual] of pairs.splice(0)) {
          expect({ seed, ...asked, ...comparable(actual) }).toEqual({ seed, ...asked, ...comparable(expected) });
          told.executions += 1;
          told.bytes += JSON.stringify(expected).length;
          told.errors += expected.errors?.length ?? 0;
        }
      }
    },
    60_000 + EACH * WEATHERS * 1_000,
  );
});

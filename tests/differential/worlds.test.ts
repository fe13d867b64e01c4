import { afterAll, describe, expect, test } from '@jest/globals';
import { PortfolioGateway } from '@portfolio/gateway';
import { executeBreadthFirst, type Execution } from '@portfolio/subgraph';
import { execute, print, type ExecutionResult } from 'graphql';
import { comparable } from './comparable.js';
import { openExecutor } from './gateway/executor.js';
import { generate } from './gateway/generate.js';
import { supergraphOf } from './gateway/contest.js';
import { OPERATIONS, FAULT_PROFILES } from './gateway/sizes.js';
import { openSubgraphs } from './gateway/subgraphs.js';
import { WORLDS } from './gateway/worlds/index.js';

const EACH = Math.ceil(OPERATIONS / WORLDS.length / FAULT_PROFILES);
const totals = { executions: 0, bytes: 0, errors: 0 };

afterAll(() => {
  const { executions, bytes, errors } = totals;
  process.stdout.write(
    `\nbreadth-first against graphql-js in ${WORLDS.length} worlds: ${executions} executions, ${bytes} bytes, ${errors} errors, all equal\n\n`,
  );
});

describe.each(WORLDS)('in the world of $name breadth-first and graphql-js answer alike', (world) => {
  test(
    `what a gateway sends for ${EACH * FAULT_PROFILES} random operations`,
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
      for (seed = 0; seed < EACH * FAULT_PROFILES; seed += 1) {
        const { query, variables } = generate(gateway.schema, Math.floor(seed / FAULT_PROFILES) + 1, world.size);
        await gateway.run(query, variables);
        for (const [request, expected, actual] of pairs.splice(0)) {
          expect({ seed, ...request, ...comparable(actual) }).toEqual({ seed, ...request, ...comparable(expected) });
          totals.executions += 1;
          totals.bytes += JSON.stringify(expected).length;
          totals.errors += expected.errors?.length ?? 0;
        }
      }
    },
    60_000 + EACH * FAULT_PROFILES * 1_000,
  );
});

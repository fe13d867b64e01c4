import { beforeAll, describe, expect, test } from '@jest/globals';
import { ApolloGateway } from '@apollo/gateway';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { PortfolioGateway } from '@portfolio/gateway';
import { parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { randomOperation } from './operations.js';
import { Random } from './random.js';
import { openWorlds, worldsSupergraph } from './worlds.js';

/** 500 operations in CI; a nightly run asks for more. */
const OPERATIONS = Number(process.env.DIFFERENTIAL_OPERATIONS ?? 500);
/** Planning takes longest, so each operation is asked in several worlds. */
const WORLDS_EACH = 10;

/** Data in full, and what was told. Where it was told is checked against the data: Apollo's executor miscounts the entities of mixed lists. */
function told({ data, errors = [] }: ExecutionResult) {
  const messages = new Set(errors.map(({ message, extensions }) => `${message} ${String(extensions?.code)}`));
  return { data: JSON.parse(JSON.stringify(data)) as unknown, messages: [...messages].sort() };
}

/** The errors whose place in the answer is not null: a place that an error names must be. */
function misplaced({ data, errors = [] }: ExecutionResult): string[] {
  const at = (path: readonly (string | number)[]) => path.reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step] ?? null, data);
  return errors.flatMap(({ message, path }) => (path && at(path) !== null ? `${path.join('.')}: ${message}` : []));
}

describe("our executor and Apollo's, where subgraphs fail and break their types", () => {
  let schema: GraphQLSchema;
  let executors: Record<'ours' | 'stock', GatewayExecutor>;
  let seed = 0;

  beforeAll(async () => {
    const supergraphSdl = worldsSupergraph();
    const answer = openWorlds();
    const start = async (Gateway: typeof ApolloGateway) => {
      const buildService = ({ name }: { name: string }) =>
        ({ process: ({ request }: { request: { query?: string } }) => answer(seed, name, request) }) as never;
      const gateway = new Gateway({ supergraphSdl, buildService });
      const { executor } = await gateway.load();
      schema = (gateway as unknown as { schema: GraphQLSchema }).schema;
      return executor as GatewayExecutor;
    };
    executors = { stock: await start(ApolloGateway), ours: await start(PortfolioGateway) };
  });

  const run = async (which: 'ours' | 'stock', query: string): Promise<ExecutionResult> =>
    (await executors[which]({ document: parse(query), queryHash: query, request: { query }, context: {}, metrics: {} } as never)) as ExecutionResult;

  test(
    `answer ${OPERATIONS} random operations alike`,
    async () => {
      let errors = 0;
      for (seed = 1; seed <= OPERATIONS; seed += 1) {
        const query = randomOperation(schema, new Random(Math.ceil(seed / WORLDS_EACH)));
        expect(validate(schema, parse(query))).toEqual([]);
        const [expected, actual] = [await run('stock', query), await run('ours', query)];
        expect({ seed, query, ...told(actual) }).toEqual({ seed, query, ...told(expected) });
        expect({ seed, query, misplaced: misplaced(actual) }).toEqual({ seed, query, misplaced: [] });
        errors += expected.errors?.length ?? 0;
      }
      process.stdout.write(`\nour executor against Apollo's in made-up worlds: ${OPERATIONS} operations, ${errors} errors, all equal\n\n`);
      expect(errors).toBeGreaterThan(OPERATIONS / 4);
    },
    OPERATIONS * 1_000,
  );
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { openInProcess, PortfolioGateway, type Topology } from '@portfolio/gateway';
import { parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { questions } from '../portfolio/questions.js';
import { comparable } from './comparable.js';
import { randomOperation } from './operations.js';
import { Random } from './random.js';

/** 500 operations in CI; a nightly run asks for more. */
const OPERATIONS = Number(process.env.DIFFERENTIAL_OPERATIONS ?? 500);
const VIEWER = { transactionId: '00000000-0000-4000-8000-000000000000', transactionTime: '2025-11-21T12:00:00Z' };

interface Executor {
  fetches: number;
  run(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
}

/** An executor over the portfolio's subgraphs that counts what it asks of them. */
async function executorOf(gateway: ApolloGateway): Promise<GatewayExecutor> {
  return (await gateway.load()).executor as GatewayExecutor;
}

function counted(source: GraphQLDataSource<never>, count: () => void): GraphQLDataSource<never> {
  return {
    process(options) {
      count();
      return source.process(options);
    },
  };
}

describe("our executor and Apollo's answer alike", () => {
  let topology: Topology;
  let ours: Executor;
  let stock: Executor;
  let fast: PortfolioGateway;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    topology = await openInProcess({});
    const start = async (Gateway: typeof ApolloGateway): Promise<[Executor, ApolloGateway]> => {
      const gateway = new Gateway({
        supergraphSdl: topology.supergraphSdl,
        buildService: ({ name }) => counted(topology.dataSource(name), () => (executor.fetches += 1)) as never,
      });
      const execute = await executorOf(gateway);
      const executor: Executor = {
        fetches: 0,
        run: async (query, variables) =>
          execute({
            document: parse(query),
            queryHash: query,
            request: { query, variables },
            context: { viewer: VIEWER, statements: {} },
            metrics: {},
          } as never) as Promise<ExecutionResult>,
      };
      return [executor, gateway];
    };
    [stock] = await start(ApolloGateway);
    const [executor, gateway] = await start(PortfolioGateway);
    [ours, fast] = [executor, gateway as PortfolioGateway];
    schema = (gateway as unknown as { schema: GraphQLSchema }).schema;
  }, 120_000);

  afterAll(() => topology?.close());

  test('the forty portfolio questions, all by our own', async () => {
    for (const { id, operation, variables } of questions()) {
      const [expected, actual] = [await stock.run(operation, variables), await ours.run(operation, variables)];
      expect({ id, ...comparable(actual) }).toEqual({ id, ...comparable(expected) });
    }
    expect(fast.paths).toEqual({ fast: 40, stock: 0 });
  });

  test(
    `${OPERATIONS} random operations over the supergraph`,
    async () => {
      let bytes = 0;
      let errors = 0;
      for (let seed = 1; seed <= OPERATIONS; seed += 1) {
        const query = randomOperation(schema, new Random(seed));
        expect(validate(schema, parse(query))).toEqual([]);
        const [expected, actual] = [await stock.run(query), await ours.run(query)];
        expect({ seed, ...comparable(actual) }).toEqual({ seed, ...comparable(expected) });
        bytes += JSON.stringify(expected.data).length;
        errors += expected.errors?.length ?? 0;
      }
      const told = `${OPERATIONS} operations, ${bytes} bytes of answers, ${errors} errors, all equal; ${fast.paths.stock} by Apollo's; ${stock.fetches} fetches against ${ours.fetches}`;
      process.stdout.write(`\nour executor against Apollo's: ${told}\n\n`);
      expect(bytes).toBeGreaterThan(OPERATIONS * 100);
      expect(ours.fetches).toBeLessThanOrEqual(stock.fetches);
    },
    OPERATIONS * 1_000 + 60_000,
  );
});

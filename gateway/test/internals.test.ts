import { beforeAll, describe, expect, test } from '@jest/globals';
import { ApolloGateway } from '@apollo/gateway';
import { QueryPlanner } from '@apollo/query-planner';
import { composeSupergraph, internalsOf, PortfolioGateway } from '@portfolio/gateway';
import { GraphQLSchema, isSchema, parse } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const SOURCE = { process: async () => ({ data: { one: 1 } }) };
const { sdl: supergraphSdl } = composeSupergraph([{ name: 'ones', sdl: 'type Query { one: Int }' }]);
const config = { supergraphSdl, logger: QUIET, buildService: () => SOURCE as never };

/** TypeScript calls these private, so that an upgrade may remove them without notice; then PortfolioGateway must be revised. */
describe('the private parts of ApolloGateway that PortfolioGateway uses', () => {
  const gateway = new ApolloGateway(config);
  const parts = internalsOf(gateway);

  beforeAll(() => gateway.load());

  test('schema: what clients see, as graphql-js has it', () => {
    expect(isSchema(parts.schema)).toBe(true);
    expect(Object.keys(parts.schema.getQueryType()!.getFields())).toEqual(['one']);
  });

  test('supergraphSchema: with what federation adds', () => {
    expect(parts.supergraphSchema).toBeInstanceOf(GraphQLSchema);
    expect(parts.supergraphSchema.getDirective('join__type')).toBeDefined();
  });

  test('queryPlanner', () => expect(parts.queryPlanner).toBeInstanceOf(QueryPlanner));

  test('serviceMap: the data source of each subgraph', () => expect(parts.serviceMap.ones!.dataSource).toBe(SOURCE));
});

test('executor: a property of the instance, which load() hands out as it is then', async () => {
  const gateway = new ApolloGateway(config);
  expect(Object.hasOwn(gateway, 'executor')).toBe(true);
  const executor = async () => ({ data: null });
  gateway.executor = executor as typeof gateway.executor;
  expect((await gateway.load()).executor).toBe(executor);
});

test('updateWithSupergraphSdl and what it calls: planLazily does the same in its place, but for the planner and its form of the supergraph', () => {
  const prototype = ApolloGateway.prototype as unknown as Record<string, () => void>;
  const stepsOf = (method: string) => [...String(prototype[method]).matchAll(/this\.(\w+)/g)].map(([, name]) => name);
  expect(stepsOf('updateWithSupergraphSdl')).toEqual([
    'compositionId',
    'logger',
    'createSchemaFromSupergraphSdl',
    'schema',
    'supergraphSdl',
    'compositionId',
    'logger',
    'compositionId',
    'compositionId',
    'supergraphSdl',
    'supergraphSchema',
    'logger',
    'updateWithSchemaAndNotify',
    'experimental_didUpdateSupergraph',
    'experimental_didUpdateSupergraph',
    'schema',
  ]);
  expect(stepsOf('createSchemaFromSupergraphSdl')).toEqual(['config', 'createServices']);
  expect(stepsOf('updateWithSchemaAndNotify')).toEqual([
    'queryPlanStore',
    'apiSchema',
    'schema',
    'apiSchema',
    'queryPlanner',
    'config',
    'onSchemaChangeListeners',
    'schema',
    'logger',
    'onSchemaLoadOrUpdateListeners',
    'schema',
    'logger',
  ]);
});

test('PortfolioGateway uses what it finds there', async () => {
  const gateway = new PortfolioGateway(config);
  await gateway.load();
  const query = '{ one }';
  const request = { document: parse(query), queryHash: query, request: { query }, context: {}, metrics: {} };
  expect(await gateway.executor(request as never)).toEqual({ data: { one: 1 } });
  expect(gateway.counts).toEqual({ answered: 1, again: 0 });
});

test('the versions are exact, and those that the list of internals is for', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { dependencies: Record<string, string> };
  const [, version] = /Holds for version (\d+\.\d+\.\d+) of/.exec(readFileSync(`${SRC}/execution/apollo-internals/index.ts`, 'utf8'))!;
  for (const name of ['gateway', 'query-planner', 'federation-internals']) expect(dependencies[`@apollo/${name}`]).toBe(version);
});

test('no other file replaces methods of a class, or imports more of the internals than their index', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/^execution.apollo-internals/.test(file));
  const faults = files.filter((file) => /\.prototype\b|getPrototypeOf|apollo-internals\/(?!index\.js)/.test(readFileSync(`${SRC}/${file}`, 'utf8')));
  expect(files.length).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

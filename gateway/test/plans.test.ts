import { beforeAll, describe, expect, test } from '@jest/globals';
import { composeSupergraph, internalsOf, makePlans, manifestOf, PortfolioGateway } from '@portfolio/gateway';
import { parse } from 'graphql';
import { operationKey } from '../src/execution/executor/portfolio-gateway.js';

const ONES = { name: 'ones', sdl: 'type Query { one: Int, two: Int }' };
const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const { sdl: supergraphSdl } = composeSupergraph([ONES]);
const manifest = manifestOf(['query One { one }']);
const [trusted] = manifest.operations;

describe('plans made beforehand', () => {
  let gateway: PortfolioGateway;
  let planned = 0;
  const execute = (query: string, queryHash: string) =>
    gateway.executor({ document: parse(query), queryHash, source: query, request: { query }, context: {}, metrics: {} } as never);

  beforeAll(async () => {
    const source = { process: async () => ({ data: { one: 1, two: 2 } }) };
    gateway = new PortfolioGateway({ supergraphSdl, logger: QUIET, buildService: () => source as never }, await makePlans(supergraphSdl, manifest));
    await gateway.load();
    const { queryPlanner } = internalsOf(gateway);
    const buildQueryPlan = queryPlanner.buildQueryPlan.bind(queryPlanner);
    queryPlanner.buildQueryPlan = (...args) => {
      planned += 1;
      return buildQueryPlan(...args);
    };
  });

  test('are for one supergraph, and hold no parsed document', async () => {
    const { supergraph, plans } = await makePlans(supergraphSdl, manifest);
    expect(supergraph).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.keys(plans)).toEqual([trusted!.id]);
    expect(JSON.stringify(plans)).not.toContain('operationDocumentNode');
  });

  test('spare the operation its planning, and no other', async () => {
    expect(await execute(trusted!.body, trusted!.id)).toEqual({ data: { one: 1 } });
    expect(planned).toBe(0);
    expect(await execute('{ two }', 'another')).toEqual({ data: { two: 2 } });
    expect(planned).toBe(1);
    expect(gateway.counts).toEqual({ answered: 2, again: 0 });
  });

  test('are not known to have been accepted before a request came', () => {
    gateway.warm(trusted!);
    expect(gateway.compiledBy(operationKey(trusted!.body, trusted!.name))).toBeUndefined();
    expect(gateway.compiledBy(operationKey(trusted!.body, undefined))).toBeDefined();
  });
});

import { expect, test } from '@jest/globals';
import { composeSupergraph, PortfolioGateway } from '@portfolio/gateway';
import { parse } from 'graphql';

const { sdl: supergraphSdl } = composeSupergraph([{ name: 'ones', sdl: 'type Query { one: Int }' }]);

/** Counts what it plans. */
class Counting extends PortfolioGateway {
  planned = 0;

  override planOf(...args: Parameters<PortfolioGateway['planOf']>): ReturnType<PortfolioGateway['planOf']> {
    this.planned += 1;
    return super.planOf(...args);
  }
}

test('operations are kept by their size, the last used: two million characters', async () => {
  const gateway = new Counting({ supergraphSdl, buildService: () => ({ process: async () => ({ data: { one: 1 } }) }) as never });
  await gateway.load();
  const execute = async (number: number) => {
    const query = `query Q${number} { one ${' '.repeat(500_000)} }`;
    const request = { document: parse(query), queryHash: `${number}`, request: { query }, context: {}, metrics: {} };
    expect(await gateway.executor(request as never)).toEqual({ data: { one: 1 } });
    return gateway.planned;
  };
  for (const number of [1, 2, 3]) await execute(number);
  expect(await execute(1)).toBe(3);
  expect(await execute(4)).toBe(4);
  expect(await execute(1)).toBe(4);
  expect(await execute(2)).toBe(5);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultLimits } from '@portfolio/config';
import { expensiveRequests } from '../dearest/documents.js';
import { openGateways, type Gateways } from '../gateways.js';
import { questions } from '../portfolio/questions.js';
import { setups, type Hub } from '../setups.js';

interface Told {
  estimated: number;
  actual: number;
  maximum: number;
}

async function costOf(hub: Hub, query: string, variables?: Record<string, unknown>) {
  const { status, errors, extensions } = await hub.request(query, variables, { 'x-cost': 'on' });
  return { status, codes: errors?.map(({ extensions: { code } }) => code), cost: (extensions as { cost: Told }).cost };
}

interface Nesting {
  query: string;
  /** The estimate where no subgraph tells its sizes. */
  assumed: number;
  /** How many objects and leaves it can give, counted by hand. */
  objects: number;
  leaves: number;
}

/**
 * What people ask who go from one thing to the next, without a size. There are 98 municipalities in 5 KKR geographies, 29 at the most in one; 1,862 signatures, 19 of each
 * municipality and 98 at the most of an agreement; 28 places where an agreement names a solution, 4 at the most in one and 3 of the same; 61 tasks, which name solutions 63 times,
 * 5 in one and 16 of the same, and agreements 7 times; 75 events, which name solutions 59 times, 3 in one and 10 of the same; 6 areas, which do so 21, 5 and 3 times.
 */
const NATURAL: Readonly<Record<string, Nesting>> = {
  'a KKR geography to the solutions that its municipalities sign for': {
    query: '{ kkrGeographies { name municipalities { nodes { name signatures { nodes { agreement { id solutions { name } } } } } } } }',
    assumed: 328_571,
    objects: 5 + 5 + 98 + 98 + 1_862 + 1_862 + 98 * 28,
    leaves: 5 + 98 + 1_862 + 98 * 28,
  },
  'events to the signatures of what they concern': {
    query: '{ events { nodes { title solutions { name agreements { nodes { id signatures { nodes { status } } } } } } } }',
    assumed: 428_621,
    objects: 1 + 50 + 59 + 59 + 59 * 3 + 59 * 3 + 59 * 3 * 50,
    leaves: 50 + 59 + 59 * 3 + 59 * 3 * 50,
  },
  'municipalities to the agreements behind their tasks': {
    query: '{ municipalities { nodes { name tasks { nodes { title solutions { name agreements { nodes { id } } } } } } } }',
    assumed: 1_430_356,
    objects: 1 + 50 + 50 + 50 * 50 + 50 * 63 + 50 * 63 + 50 * 63 * 3,
    leaves: 50 + 50 * 50 + 50 * 63 + 50 * 63 * 3,
  },
  'areas of operation to tasks and agreements': {
    query:
      '{ operationalAreas { nodes { title solutions { name tasks { nodes { title agreements { id } } } agreements { nodes { id solutions { name } } } } } } }',
    assumed: 606_606,
    objects: 1 + 6 + 21 + 21 + 3 * 63 + 15 * 7 + 21 + 21 * 3 + 21 * 3 * 4,
    leaves: 6 + 21 + 3 * 63 + 15 * 7 + 21 * 3 + 21 * 3 * 4,
  },
  'solutions to where they are signed for': {
    query: '{ solutions { nodes { name agreements { nodes { signatures { nodes { municipality { name kkr { name } } } } } } } } }',
    assumed: 405_106,
    objects: 1 + 50 + 50 + 28 + 28 + 28 * 50 + 28 * 50 + 28 * 50,
    leaves: 50 + 28 * 50 + 28 * 50,
  },
};

describe.each(setups())('by what is there, $name,', ({ open }) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await open();
  });

  afterAll(() => hub?.close());

  test.each(Object.entries(NATURAL))('%s passes', async (_name, { query, objects, leaves }) => {
    const { status, codes, cost } = await costOf(hub, query);
    expect([status, codes]).toEqual([200, undefined]);
    expect(cost).toEqual({ estimated: Math.ceil(objects + leaves / 10), actual: expect.any(Number), maximum: 250_000 });
    expect(cost.actual).toBeGreaterThan(100);
    expect(cost.actual).toBeLessThanOrEqual(cost.estimated);
  });

  test('what asks for a text hundreds of thousands of times is refused as before', async () => {
    const refused = expensiveRequests().filter(({ name }) => name.startsWith('a text 49 times'));
    const costs = await Promise.all(refused.map(({ query, variables }) => costOf(hub, query, variables)));
    const answer = (estimated: number) => ({ status: 400, codes: ['COST_LIMIT_EXCEEDED'], cost: { estimated, actual: 0, maximum: 250_000 } });
    expect(costs).toEqual([answer(648_017), answer(262_583)]);
  });
});

describe('where subgraphs do not tell their sizes', () => {
  let gateways: Gateways;

  beforeAll(async () => {
    gateways = await openGateways();
  });

  afterAll(() => gateways?.close());

  const over = (fanOut: Gateways['topology']['fanOut']) => openGateways({}, Promise.resolve({ ...gateways.topology, fanOut, close: async () => undefined }));

  test('they are assumed', async () => {
    const untold = await over(async () => gateways.topology.fanOut!().then((told) => told.map(() => undefined)));
    const hub = await untold.start();
    for (const { query, assumed } of Object.values(NATURAL)) {
      expect(await costOf(hub, query)).toEqual({
        status: 400,
        codes: ['COST_LIMIT_EXCEEDED'],
        cost: { estimated: assumed, actual: 0, maximum: defaultLimits().cost },
      });
    }
    await untold.close();
  });

  test('of one alone, its own lists are assumed and those of the others are not', async () => {
    const told = await gateways.topology.fanOut!();
    const withoutSignatures = told.filter((one) => one?.rows.Signature === undefined);
    expect(withoutSignatures).toHaveLength(told.length - 1);
    const some = await over(async () => withoutSignatures);
    const hub = await some.start();
    const { cost } = await costOf(hub, '{ kkrGeographies { municipalities { totalCount nodes { signatures { nodes { id } } } } } }');
    expect(cost.estimated).toBe(5 + 5 + 5 + 98 + 98 + 98 * 50 + (98 * 50) / 10);
    await some.close();
  });

  test('no question costs more than what is told', async () => {
    const hub = await gateways.start();
    for (const { id, operation, variables } of questions()) {
      const { cost } = await costOf(hub, operation, variables);
      expect([id, cost.actual <= cost.estimated]).toEqual([id, true]);
    }
    await hub.close();
  });
});

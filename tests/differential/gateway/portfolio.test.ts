import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GatewayContext, Topology } from '@portfolio/gateway';
import { PORTFOLIO_KEYS } from '@portfolio/records';
import { openPortfolio } from '../../gateways.js';
import { questions } from '../../portfolio/questions.js';
import { openContest, type Contest } from './contest.js';
import { generate } from './generate.js';
import type { CallSubgraph } from './recorder.js';
import { OVER_PORTFOLIO } from './sizes.js';
import { Tally } from './tally.js';

const METADATA = { transactionId: '00000000-0000-4000-8000-000000000000', transactionTime: '2025-11-21T12:00:00Z' };
/** Keys of all kinds, so that some meet; and parts of names. The two answer one after the other, and a second may pass between them. */
const SIZE = { depth: 6, fields: 40, words: [...Object.values(PORTFOLIO_KEYS).flat(), 'a', 'KMD', 'sapa'], except: ['lagSeconds'] };

let topology: Topology;
let contest: Contest;

beforeAll(async () => {
  topology = await openPortfolio();
  const callSubgraph: CallSubgraph = (name, fetch) => topology.dataSource(name).process(fetch as never);
  contest = await openContest(topology.supergraphSdl, callSubgraph);
});

afterAll(() => topology?.close());

const context = (): GatewayContext => ({ metadata: METADATA, today: '2025-11-21', client: { address: '127.0.0.1' }, statements: {}, observed: {} });

test('the forty portfolio questions are answered alike, each in one run', async () => {
  const tally = new Tally('the portfolio questions');
  for (const [seed, { operation, variables }] of questions().entries()) {
    tally.add({ seed, query: operation, variables }, await contest.run(operation, variables, context));
  }
  expect([tally.operations, tally.once, tally.errors]).toEqual([40, 40, 0]);
});

test(
  `over the portfolio both executors answer ${OVER_PORTFOLIO} random operations alike`,
  async () => {
    const [stock, ours] = contest.names;
    const tally = new Tally(`${ours} against ${stock} over the portfolio`);
    for (let seed = 1; seed <= OVER_PORTFOLIO; seed += 1) {
      const { query, variables } = generate(contest.schema, seed, SIZE);
      tally.add({ seed, query, variables }, await contest.run(query, variables, context));
    }
    tally.print();
    expect(tally.bytes).toBeGreaterThan(OVER_PORTFOLIO * 100);
  },
  60_000 + OVER_PORTFOLIO * 1_000,
);

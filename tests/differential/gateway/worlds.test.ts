import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openContest, supergraphOf, type Contest } from './contest.js';
import { openExecutor } from './executor.js';
import { generate } from './generate.js';
import { PAIR } from './pair.js';
import { OPERATIONS, OVER_PORTFOLIO, FAULT_PROFILES } from './sizes.js';
import { openSubgraphs } from './subgraphs.js';
import { Tally } from './tally.js';
import { faultRatesOf } from './fault-rates.js';
import { REFUSED, WORLDS } from './worlds/index.js';

/** Each query runs with every profile of fault rates, at three strengths. */
const QUERY_SEEDS = FAULT_PROFILES * 3;
const EACH = Math.ceil((OPERATIONS - OVER_PORTFOLIO) / WORLDS.length / FAULT_PROFILES);
const tally = new Tally(`${PAIR[1].name} against ${PAIR[0].name} in ${WORLDS.length} worlds`);

afterAll(() => tally.print());

describe.each(WORLDS)('in the world of $name, both executors', (world) => {
  let contest: Contest;
  let seed = 0;

  beforeAll(async () => {
    const answer = openSubgraphs(world);
    contest = await openContest(supergraphOf(world), (name, { request }) => answer(seed, name, request));
  });

  const compareOnce = async (query: string, variables: Record<string, unknown> = {}) => {
    const match = await contest.run(query, variables);
    // Of parallel fetches one may read an object before or after the other has given it a wrong type; and an executor that throws sends no more fetches.
    const excess = faultRatesOf(seed).lies > 0 ? [] : match.excess;
    tally.add({ seed, query, variables }, { ...match, excess });
  };

  test('answer its questions alike', async () => {
    for (const query of world.questions ?? []) for (seed = 0; seed < QUERY_SEEDS; seed += 1) await compareOnce(query);
  });

  test(
    `answer ${EACH * FAULT_PROFILES} random operations alike`,
    async () => {
      for (let index = 0; index < EACH; index += 1) {
        const { query, variables } = generate(contest.schema, index + 1, world.size);
        for (seed = index * FAULT_PROFILES; seed < (index + 1) * FAULT_PROFILES; seed += 1) await compareOnce(query, variables);
      }
    },
    60_000 + EACH * FAULT_PROFILES * 1_000,
  );
});

describe.each(PAIR.map((Gateway) => [Gateway.name, Gateway] as const))('%s refuses to load', (_name, Gateway) => {
  test.each(REFUSED)('%s', async (feature, world) => {
    await expect(openExecutor(Gateway, supergraphOf(world), async () => ({}))).rejects.toThrow(`${feature} is for: SECURITY but is unsupported`);
  });
});

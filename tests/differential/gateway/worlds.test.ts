import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openContest, supergraphOf, type Contest } from './contest.js';
import { openExecutor } from './executor.js';
import { generate } from './generate.js';
import { PAIR } from './pair.js';
import { OPERATIONS, OVER_PORTFOLIO, WEATHERS } from './sizes.js';
import { openSubgraphs } from './subgraphs.js';
import { Tally } from './tally.js';
import { weatherOf } from './weather.js';
import { REFUSED, WORLDS } from './worlds/index.js';

/** Each question is asked in every weather, thrice as strong each time. */
const QUESTION_SEEDS = WEATHERS * 3;
const EACH = Math.ceil((OPERATIONS - OVER_PORTFOLIO) / WORLDS.length / WEATHERS);
const tally = new Tally(`${PAIR[1].name} against ${PAIR[0].name} in ${WORLDS.length} worlds`);

afterAll(() => tally.print());

describe.each(WORLDS)('in the world of $name, both executors', (world) => {
  let contest: Contest;
  let seed = 0;

  beforeAll(async () => {
    const answer = openSubgraphs(world);
    contest = await openContest(supergraphOf(world), (name, { request }) => answer(seed, name, request));
  });

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const match = await contest.run(query, variables);
    // Of parallel fetches one may ask about an object before or after the other has brought it a wrong type; and who stumbles asks no further.
    const excess = weatherOf(seed).lies > 0 ? [] : match.excess;
    tally.add({ seed, query, variables }, { ...match, excess });
  };

  test('answer its questions alike', async () => {
    for (const question of world.questions ?? []) for (seed = 0; seed < QUESTION_SEEDS; seed += 1) await ask(question);
  });

  test(
    `answer ${EACH * WEATHERS} random operations alike`,
    async () => {
      for (let index = 0; index < EACH; index += 1) {
        const { query, variables } = generate(contest.schema, index + 1, world.size);
        for (seed = index * WEATHERS; seed < (index + 1) * WEATHERS; seed += 1) await ask(query, variables);
      }
    },
    60_000 + EACH * WEATHERS * 1_000,
  );
});

describe.each(PAIR.map((Gateway) => [Gateway.name, Gateway] as const))('%s refuses to load', (_name, Gateway) => {
  test.each(REFUSED)('%s', async (feature, world) => {
    await expect(openExecutor(Gateway, supergraphOf(world), async () => ({}))).rejects.toThrow(`${feature} is for: SECURITY but is unsupported`);
  });
});

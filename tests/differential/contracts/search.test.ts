import { expect, test } from '@jest/globals';
import { search } from './search.js';

/** How many random graphs are composed: few in CI; more in a nightly run. */
const CONTRACTS = Number(process.env.DIFFERENTIAL_CONTRACTS ?? 40);
const FIRST = Number(process.env.DIFFERENTIAL_CONTRACTS_FROM ?? 0);
const OPERATIONS = 10;
/** Of the operations, how many may take too long to plan on a machine that is busy with other things. */
const MOST_LIMITED = 0.02;
/** How many may be refused when they are planned: composition lets contracts pass of which some subgraph needs a key that it does not resolve. */
const MOST_UNPLANNABLE = 0.01;

test(
  `of ${CONTRACTS} random graphs each that composes is answered as by a monolith, and each that is refused is not`,
  async () => {
    const counts = { composed: 0, refused: 0, operations: 0, limited: 0, unplannable: 0 };
    const unplannable: object[] = [];
    const wrong: object[] = [];
    const refusedThoughRight: object[] = [];
    for (let seed = FIRST; seed < FIRST + CONTRACTS; seed += 1) {
      const found = await search(seed, OPERATIONS);
      if (!found.supergraphSdl) continue;
      counts.composed += 1;
      counts.operations += found.operations;
      counts.limited += found.limited;
      counts.unplannable += found.unplannable.length;
      for (const query of found.unplannable) unplannable.push({ seed, query });
      if (found.refused === undefined) {
        if (found.wrong) wrong.push({ seed, ...found.wrong });
        continue;
      }
      counts.refused += 1;
      if (!found.wrong) refusedThoughRight.push({ seed, refused: found.refused });
    }
    const summary = { ...counts, wrong: wrong.length, refusedThoughRight: refusedThoughRight.length };
    process.stdout.write(`\nrandom contracts: ${JSON.stringify(summary)}\n\n`);
    if (unplannable.length > 0) process.stdout.write(`refused when planned: ${JSON.stringify(unplannable)}\n\n`);
    expect({ wrong, refusedThoughRight }).toEqual({ wrong: [], refusedThoughRight: [] });
    expect(counts.composed).toBeGreaterThan(0);
    expect(counts.unplannable).toBeLessThanOrEqual(counts.operations * MOST_UNPLANNABLE);
    expect(counts.limited).toBeLessThanOrEqual(counts.operations * MOST_LIMITED);
  },
  60_000 + CONTRACTS * 20_000,
);

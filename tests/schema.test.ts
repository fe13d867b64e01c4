import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { composeSupergraph, SUBGRAPHS } from '@portfolio/gateway';
import { buildSubgraph } from '@portfolio/subgraph';

describe('the supergraph', () => {
  test('is composed of the generated contracts, and is the generated one', async () => {
    const contracts = await Promise.all(SUBGRAPHS.map(async (definition) => ({ name: definition.name, sdl: (await buildSubgraph(definition)).sdl })));
    for (const { name, sdl } of contracts)
      expect({ name, sdl }).toEqual({ name, sdl: readFileSync(new URL(`../subgraphs/${name}/schema.graphql`, import.meta.url), 'utf8') });
    expect(composeSupergraph(contracts).sdl).toBe(readFileSync(new URL('../gateway/supergraph.graphql', import.meta.url), 'utf8'));
  });

  test('subgraphs that do not compose are refused with the reason', () => {
    const one = { name: 'one', sdl: 'type Query { a: String }' };
    const two = { name: 'two', sdl: 'type Query { a: Int }' };
    expect(() => composeSupergraph([one, two])).toThrow(/^The subgraphs do not compose:\n {2}.*Query\.a/);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { composeSupergraph, SUBGRAPHS } from '@portfolio/gateway';
import { buildContract, buildSubgraph, openSubgraph, readBuiltContract } from '@portfolio/subgraph';
import { printSchema } from 'graphql';

describe.each(SUBGRAPHS.map((definition) => [definition.name, definition] as const))('the contract of %s', (_, definition) => {
  test('is built with its code: what a start reads is what the classes declare', async () => {
    expect(await readBuiltContract(definition)).toEqual(buildContract(definition));
  });

  test('gives the schema that the classes give', () => {
    const { sdl, schema } = buildSubgraph(definition);
    expect(printSchema(buildSubgraph(definition, sdl).schema)).toBe(printSchema(schema));
  });
});

test('a subgraph of a known contract builds its schema when the first operation comes', async () => {
  const definition = SUBGRAPHS.find(({ migrations }) => !migrations)!;
  const { sizes } = buildContract(definition);
  const subgraph = await openSubgraph(definition, undefined, undefined, { sdl: 'no contract', sizes });
  expect(() => subgraph.prepare('{ __typename }')).toThrow('Syntax Error: Unexpected Name "no".');
  await subgraph.close();
});

describe('the supergraph', () => {
  test('is composed of the generated contracts, and is the generated one', async () => {
    const contracts = await Promise.all(SUBGRAPHS.map(async (definition) => ({ name: definition.name, sdl: buildSubgraph(definition).sdl })));
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

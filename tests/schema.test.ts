import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { composeSupergraph, SUBGRAPHS } from '@portfolio/gateway';
import { buildSubgraph } from '@portfolio/subgraph';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType, type GraphQLNamedType } from 'graphql';

describe('the supergraph', () => {
  test('is composed of the committed contracts, and is the committed one', async () => {
    const contracts = await Promise.all(SUBGRAPHS.map(async (definition) => ({ name: definition.name, sdl: (await buildSubgraph(definition)).sdl })));
    for (const { name, sdl } of contracts)
      expect({ name, sdl }).toEqual({ name, sdl: readFileSync(new URL(`../subgraphs/${name}/schema.graphql`, import.meta.url), 'utf8') });
    expect(composeSupergraph(contracts).sdl).toBe(readFileSync(new URL('../gateway/supergraph.graphql', import.meta.url), 'utf8'));
  });

  test('subgraphs that do not fit are refused with the reason', () => {
    const one = { name: 'one', sdl: 'type Query { a: String }' };
    const two = { name: 'two', sdl: 'type Query { a: Int }' };
    expect(() => composeSupergraph([one, two])).toThrow(/^The subgraphs do not compose:\n {2}.*Query\.a/);
  });

  test('every type, field, argument and enum value of it is described', () => {
    const schema = buildSchema(readFileSync(new URL('../gateway/supergraph.graphql', import.meta.url), 'utf8'), { assumeValid: true });
    const types = Object.values(schema.getTypeMap()).filter((type) => !/^(__|join__|link__)/.test(type.name) && !isSpecifiedScalarType(type));
    expect(types.length).toBeGreaterThan(100);
    expect(types.flatMap(undescribed)).toEqual([]);
  });
});

function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description || type.name === 'Query' ? [] : [type.name];
  if (isEnumType(type)) missing.push(...type.getValues().flatMap((value) => (value.description ? [] : [`${type.name}.${value.name}`])));
  if (isInputObjectType(type)) missing.push(...Object.values(type.getFields()).flatMap((field) => (field.description ? [] : [`${type.name}.${field.name}`])));
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      missing.push(...field.args.flatMap((argument) => (argument.description ? [] : [`${type.name}.${field.name}(${argument.name}:)`])));
    }
  }
  return missing;
}

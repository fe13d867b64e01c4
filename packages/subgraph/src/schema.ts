import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { ApproximateDateFields } from '@portfolio/graphql';
import { GraphQLScalarType, isSpecifiedScalarType, parse, print, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { bindFields } from './bind.js';
import type { SubgraphDefinition } from './definition.js';
import { entityResolvers } from './entities.js';

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@inaccessible"])';

export interface SubgraphSchema {
  /** The contract: printed, committed, composed. */
  sdl: string;
  schema: GraphQLSchema;
}

/** From decorated classes to an executable federated schema; every resolver is bound by the harness. */
export async function buildSubgraph(definition: SubgraphDefinition): Promise<SubgraphSchema> {
  const declared = await buildSchema({
    resolvers: [ApproximateDateFields, ...definition.resolvers] as never,
    orphanedTypes: (definition.types ?? []) as never,
    validate: false,
    skipCheck: true,
  });
  const typeDefs = parse(`${FEDERATION}\n${printSchemaWithDirectives(declared)}`);
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...scalarsOf(declared), ...entityResolvers(declared, definition) } as never }]);
  bindFields(schema, declared, definition);
  return { sdl: `${print(typeDefs)}\n`, schema };
}

function scalarsOf(schema: GraphQLSchema): Record<string, GraphQLScalarType> {
  const types = Object.values(schema.getTypeMap());
  return Object.fromEntries(
    types.filter((type) => type instanceof GraphQLScalarType && !isSpecifiedScalarType(type)).map((type) => [type.name, type as GraphQLScalarType]),
  );
}

import type { RecordDefinition } from '@portfolio/records';
import { isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import type { SubgraphDefinition } from './definition.js';

type Reference = Record<string, string>;

/** The record whose rows a GraphQL type is served from, where this subgraph owns it. */
export function recordOf(definition: SubgraphDefinition, typeName: string): RecordDefinition | undefined {
  return definition.records.find((record) => record.name === typeName || record.types.includes(typeName));
}

/** The key field of an entity, owned or a stub; undefined for a plain type. */
export function keyFieldOf(type: GraphQLNamedType): string | undefined {
  const directive = type.astNode?.directives?.find(({ name }) => name.value === 'key');
  const fields = directive?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === 'StringValue' ? fields.value : undefined;
}

/** How each entity is found again by its key: owned ones by one statement for all, stubs by the key alone. */
export function entityResolvers(schema: GraphQLSchema, definition: SubgraphDefinition) {
  const entities = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && keyFieldOf(type));
  return Object.fromEntries(entities.map((type) => [type.name, { __resolveReference: referenceResolver(type.name, recordOf(definition, type.name)) }]));
}

function referenceResolver(typeName: string, record: RecordDefinition | undefined) {
  if (!record) return (reference: Reference) => ({ ...reference });
  return async (reference: Reference, { rows }: Context) => {
    const row = await rows.byKey(record).load(reference[record.key]!);
    return row && (record.typeOf?.(row) ?? typeName) === typeName ? row : null;
  };
}

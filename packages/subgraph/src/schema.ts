import { buildSubgraphSchema } from '@apollo/subgraph';
import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import { ApproximateDateFields, completeFilters, completeOrders, GroupKeyFields, PageInfoFields, registerEnums } from '@portfolio/graphql';
import {
  GraphQLScalarType,
  isSpecifiedScalarType,
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemaSync, getMetadataStorage } from 'type-graphql';
import { bindFields } from './bind.js';
import type { SubgraphDefinition } from './definition.js';
import { entityReferences, entityResolvers, recordOf } from './entities.js';
import { checkEntityType } from './execute/complete-values.js';
import type { Entities } from './execute/plan.js';
import { indexExtensions } from './indexed-extensions.js';
import { withListSizes } from './list-sizes.js';
import { refuseNeverRun } from './never-run.js';
import { withNullability } from './nullability.js';
import { withStubKeys } from './stub-keys.js';
import { withTaggedValues } from './tagged-values.js';

indexExtensions();

/** What every contract may use; of the others each contract imports those that it uses. */
const IMPORTED = ['@key', '@shareable', '@external', '@requires', '@inaccessible', '@cost', '@listSize'];
const IMPORTABLE = ['@provides', '@override', '@interfaceObject', '@tag', '@composeDirective'];

export interface SubgraphSchema {
  /** The contract: printed, committed, composed. */
  sdl: string;
  schema: GraphQLSchema;
  /** As the classes declare it, with the extensions of every field. */
  declared: GraphQLSchema;
}

/**
 * From decorated classes to an executable federated schema; every resolver is bound by the harness. Given the contract that these very classes declare, it is not
 * worked out again. Throws a StartError for a declaration that it would not run.
 */
export function buildSubgraph(definition: SubgraphDefinition, contract?: string): SubgraphSchema {
  const declared = declaredSchema(definition);
  const typeDefs = contract === undefined ? contractOf(declared, definition) : parse(contract, { noLocation: true });
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...scalarsOf(declared), ...entityResolvers(declared, definition) } as never }]);
  bindFields(schema, declared, definition);
  const entities = schema.getQueryType()?.getFields()._entities;
  if (entities) bindEntities(schema, entities, entityReferences(declared, definition));
  return { sdl: contract ?? `${print(typeDefs)}\n`, schema, declared };
}

function declaredSchema(definition: SubgraphDefinition): GraphQLSchema {
  registerEnums();
  completeFilters(definition.name, definition.resolvers);
  completeOrders(definition.name, definition.resolvers);
  refuseNeverRun(definition);
  return buildSchemaSync({
    resolvers: [ApproximateDateFields, GroupKeyFields, PageInfoFields, ...definition.resolvers] as never,
    orphanedTypes: [...extendedTypes(definition.resolvers), ...(definition.types ?? [])] as never,
    validate: false,
    skipCheck: true,
  });
}

function contractOf(declared: GraphQLSchema, definition: SubgraphDefinition): DocumentNode {
  const definitions = [...directivesOf(definition), ...withTaggedValues(getDocumentNodeFromSchema(declared)).definitions];
  const hasRecord = (typeName: string) => recordOf(definition, typeName) !== undefined;
  const own = withStubKeys(withNullability(withListSizes({ kind: Kind.DOCUMENT, definitions }), hasRecord), hasRecord).definitions;
  return { kind: Kind.DOCUMENT, definitions: [federationFor(own), ...own] };
}

function directivesOf({ directives }: SubgraphDefinition): DocumentNode['definitions'] {
  return directives ? parse(directives).definitions : [];
}

/** The link to the federation directives that the definitions use. */
function federationFor(definitions: DocumentNode['definitions']): DefinitionNode {
  const used = new Set<string>();
  visit({ kind: Kind.DOCUMENT, definitions }, { Directive: ({ name }) => void used.add(`@${name.value}`) });
  const names = [...IMPORTED, ...IMPORTABLE.filter((name) => used.has(name))];
  return parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(names)})`).definitions[0]!;
}

/**
 * Types are checked before any entity is loaded: Apollo's resolver throws at the first unknown one, and the rejection of an entity before it is then unhandled,
 * which ends the process.
 */
function bindEntities(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, entities: Entities): void {
  const { resolve } = field;
  field.extensions = { ...field.extensions, entities };
  field.resolve = (source, args: { representations: readonly { __typename: string }[] }, context, info) => {
    for (const { __typename } of args.representations) checkEntityType(schema, __typename);
    return resolve!(source, args, context, info);
  };
}

/** The classes that fields are added to: stubs that nothing here refers to must stand in the contract all the same. */
function extendedTypes(resolvers: SubgraphDefinition['resolvers']): unknown[] {
  const { resolverClasses, objectTypes } = getMetadataStorage();
  const declaredTypes = new Set<unknown>(objectTypes.map(({ target }) => target));
  const extended = resolverClasses.filter(({ target }) => resolvers.includes(target as never)).map(({ getObjectType }) => getObjectType());
  return extended.filter((type) => declaredTypes.has(type));
}

function scalarsOf(schema: GraphQLSchema): Record<string, GraphQLScalarType> {
  const types = Object.values(schema.getTypeMap());
  return Object.fromEntries(
    types.filter((type) => type instanceof GraphQLScalarType && !isSpecifiedScalarType(type)).map((type) => [type.name, type as GraphQLScalarType]),
  );
}

import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Execution } from '@portfolio/subgraph';
import { computedOf, entityOf, factOf, type Question, type Thing } from './facts.js';
import { loreOf, type Lore } from './lore.js';
import { mistake } from './mistake.js';
import { failure, weatherOf, type Weather } from './weather.js';
import type { World } from './worlds/index.js';

export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
}

/** Answers for one subgraph: the same to the same question, whatever was asked before. */
export type Answer = (seed: number, subgraph: string, request: SubgraphRequest) => Promise<unknown>;

interface Built {
  /** As the contract says. */
  strict: GraphQLSchema;
  /** Takes any leaf and any null: a subgraph that breaks its contract. */
  lax: GraphQLSchema;
}

/** `run` may be another executor than graphql-js's. */
export function openSubgraphs({ contracts }: World, run: (execution: Execution) => ExecutionResult | Promise<ExecutionResult> = execute): Answer {
  const lore = loreOf(Object.values(contracts));
  const built = new Map<string, Built>(
    Object.entries(contracts).map(([name, sdl]) => [name, { strict: bound(parse(sdl), name, lore), lax: loosened(sdl, name, lore) }]),
  );
  const documents = new Map<string, DocumentNode>();
  return async (seed, subgraph, { query, variables: sent = {} }) => {
    const weather = weatherOf(seed);
    const failed = failure(weather, subgraph, query);
    if (failed) return failed.result;
    if (!documents.has(query)) documents.set(query, parse(query, { noLocation: true }));
    const { strict, lax } = built.get(subgraph)!;
    const schema = weather.lies > 0 ? lax : strict;
    const variables = JSON.parse(JSON.stringify(sent)) as Record<string, unknown>;
    const result = await run({ schema, document: documents.get(query)!, variableValues: variables, contextValue: weather });
    return mistake(weather, subgraph, variables, JSON.parse(JSON.stringify(result)));
  };
}

function loosened(sdl: string, name: string, lore: Lore): GraphQLSchema {
  const document = visit(parse(sdl), { FieldDefinition: (field) => ({ ...field, type: visit(field.type, { NonNullType: { leave: ({ type }) => type } }) }) });
  const schema = bound(document, name, lore);
  for (const type of Object.values(schema.getTypeMap())) if (isLeafType(type)) type.serialize = (value: unknown) => value;
  return schema;
}

function bound(document: DocumentNode, subgraph: string, lore: Lore): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs: document }]);
  const computed = computedFields(document);
  const question = (weather: Weather): Question => ({ schema, lore, weather, subgraph });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isObjectType(type)) bindFields(type, question, computed);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const resolveReference = (given: Record<string, unknown>, weather: Weather) => entityOf(question(weather), type.name, given);
    type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference } } };
  }
  return schema;
}

function bindFields(type: GraphQLObjectType, question: (weather: Weather) => Question, computed: ReadonlySet<string>): void {
  for (const field of Object.values(type.getFields())) {
    if (field.name.startsWith('_')) continue;
    const resolve: GraphQLFieldResolver<Thing | undefined, Weather, object> = (parent, args, weather) => {
      // Above the roots there is nothing, or an empty object.
      const thing = parent?.at === undefined ? { __typename: type.name, at: type.name } : parent;
      if (thing.given && computed.has(`${type.name}.${field.name}`)) return computedOf(field.type, thing);
      return factOf(question(weather), { ...thing, __typename: type.name }, field.name, field.type, args);
    };
    field.resolve = resolve as never;
  }
}

/** The fields that are computed from what other subgraphs have. */
function computedFields(document: DocumentNode): ReadonlySet<string> {
  const found = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    for (const { name, directives = [] } of definition.fields ?? []) {
      if (directives.some((directive) => directive.name.value === 'requires')) found.add(`${definition.name.value}.${name.value}`);
    }
  }
  return found;
}

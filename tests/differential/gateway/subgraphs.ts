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
import { computedOf, entityOf, factOf, type FactSource, type Thing } from './facts.js';
import { worldModelOf, type WorldModel } from './world-model.js';
import { mistake } from './mistake.js';
import { failure, faultRatesOf, type FaultRates } from './fault-rates.js';
import type { World } from './worlds/index.js';

export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
}

/** Executes a request on one subgraph; equal requests get equal responses, independent of earlier ones. */
export type Answer = (seed: number, subgraph: string, request: SubgraphRequest) => Promise<unknown>;

interface Built {
  /** As the contract says. */
  strict: GraphQLSchema;
  /** Takes any leaf and any null: a subgraph that breaks its contract. */
  lax: GraphQLSchema;
}

/** `run` may be another executor than graphql-js's. */
export function openSubgraphs({ contracts }: World, run: (execution: Execution) => ExecutionResult | Promise<ExecutionResult> = execute): Answer {
  const model = worldModelOf(Object.values(contracts));
  const built = new Map<string, Built>(
    Object.entries(contracts).map(([name, sdl]) => [name, { strict: bound(parse(sdl), name, model), lax: loosened(sdl, name, model) }]),
  );
  const documents = new Map<string, DocumentNode>();
  return async (seed, subgraph, { query, variables: sent = {} }) => {
    const rates = faultRatesOf(seed);
    const failed = failure(rates, subgraph, query);
    if (failed) return failed.result;
    if (!documents.has(query)) documents.set(query, parse(query, { noLocation: true }));
    const { strict, lax } = built.get(subgraph)!;
    const schema = rates.lies > 0 ? lax : strict;
    const variables = JSON.parse(JSON.stringify(sent)) as Record<string, unknown>;
    const result = await run({ schema, document: documents.get(query)!, variableValues: variables, contextValue: rates });
    return mistake(rates, subgraph, variables, JSON.parse(JSON.stringify(result)));
  };
}

function loosened(sdl: string, name: string, model: WorldModel): GraphQLSchema {
  const document = visit(parse(sdl), { FieldDefinition: (field) => ({ ...field, type: visit(field.type, { NonNullType: { leave: ({ type }) => type } }) }) });
  const schema = bound(document, name, model);
  for (const type of Object.values(schema.getTypeMap())) if (isLeafType(type)) type.serialize = (value: unknown) => value;
  return schema;
}

function bound(document: DocumentNode, subgraph: string, model: WorldModel): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs: document }]);
  const computed = computedFields(document);
  const factSource = (rates: FaultRates): FactSource => ({ schema, model, rates, subgraph });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isObjectType(type)) bindFields(type, factSource, computed);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const resolveReference = (given: Record<string, unknown>, rates: FaultRates) => entityOf(factSource(rates), type.name, given);
    type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference } } };
  }
  return schema;
}

function bindFields(type: GraphQLObjectType, factSource: (rates: FaultRates) => FactSource, computed: ReadonlySet<string>): void {
  for (const field of Object.values(type.getFields())) {
    if (field.name.startsWith('_')) continue;
    const resolve: GraphQLFieldResolver<Thing | undefined, FaultRates, object> = (parent, args, rates) => {
      // Above the roots there is nothing, or an empty object.
      const thing = parent?.at === undefined ? { __typename: type.name, at: type.name } : parent;
      if (thing.given && computed.has(`${type.name}.${field.name}`)) return computedOf(field.type, thing);
      return factOf(factSource(rates), { ...thing, __typename: type.name }, field.name, field.type, args);
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

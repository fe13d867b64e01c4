import { apiSchema } from '@portfolio/gateway';
import { execute, isInterfaceType, isObjectType, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { factOf, rootOf, type Thing } from './facts.js';
import type { Graph } from './model.js';
import { fieldNamed } from './required.js';

/** One server that holds everything a graph's subgraphs hold, and so returns the right answers. */
export function monolith(graph: Graph, supergraphSdl: string): (query: string, variables?: Record<string, unknown>) => Promise<ExecutionResult> {
  const schema = bound(graph, apiSchema(supergraphSdl));
  return async (query, variables) => {
    const result = await execute({ schema, document: parse(query), variableValues: variables });
    return JSON.parse(JSON.stringify(result)) as ExecutionResult;
  };
}

function bound(graph: Graph, schema: GraphQLSchema): GraphQLSchema {
  const roots = graph.subgraphs.flatMap((subgraph) => subgraph.roots);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (thing: Thing) => thing.type;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const root = type === schema.getQueryType() ? roots.find(({ name }) => name === field.name) : undefined;
      const model = root ?? fieldNamed(graph, field.name);
      field.resolve = (thing: Thing, { at }: { at?: number }) => (root ? rootOf(graph, root) : factOf(graph, model, thing.number, at));
    }
  }
  return schema;
}

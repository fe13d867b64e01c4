import type { Schema } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { fieldNames } from './aliases.js';
import type { CompiledOperation } from './operation.js';
import type { GatewayInternals } from './portfolio-gateway.js';

const OPERATIONS_KEPT = 1_000;

/** What is worked out from one supergraph. A request that was validated by one is planned and run by it, though another has been loaded meanwhile. */
export interface Generation {
  schema: GraphQLSchema;
  supergraph: GraphQLSchema;
  apiSchema: Schema;
  planner(): QueryPlanner;
  names: ReadonlySet<string>;
  operations: LRUCache<string, { compiled?: CompiledOperation }>;
  accepted: LRUCache<string, CompiledOperation>;
}

/** Of the supergraph that the gateway has just loaded. */
export function generationOf(gateway: GatewayInternals): Generation {
  const { schema, supergraphSchema: supergraph, apiSchema, queryPlanner } = gateway;
  return {
    schema,
    supergraph,
    apiSchema,
    planner: () => (gateway.schema === schema ? gateway.queryPlanner : queryPlanner),
    names: fieldNames(supergraph),
    operations: new LRUCache({ max: OPERATIONS_KEPT }),
    accepted: new LRUCache({ max: OPERATIONS_KEPT }),
  };
}

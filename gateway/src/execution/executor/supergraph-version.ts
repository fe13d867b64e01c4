import type { Schema } from '@apollo/federation-internals';
import type { BadRequest } from '@portfolio/errors';
import type { QueryPlanner } from '@apollo/query-planner';
import { LRUCache } from 'lru-cache';
import type { GatewayInternals } from '../apollo-internals/index.js';
import type { PersistedPlans } from '../plans/persisted-plans.js';
import { Introspection } from '../introspection/introspection.js';
import { sha256 } from '../../protection/trusted-documents/sha256.js';
import { fieldNames } from './alias-mangling.js';
import { requiringNames } from './condition-isolation.js';
import { hasBareInterface } from './unfetched.js';
import type { CompiledOperation, Schemas } from './compiled-operation.js';

const OPERATIONS_KEPT = 1_000;
/** Of the operations' texts: what is made of them takes some hundred bytes for each character. */
const CHARACTERS_KEPT = 2_000_000;
/** In milliseconds. */
const REFUSED_FOR = 300_000;

/** An operation that was asked. */
export interface CachedOperation {
  compiled: CompiledOperation;
  characters: number;
}

/** What is worked out from one supergraph. A request that was validated by one is planned and run by it, though another has been loaded meanwhile. */
export interface SupergraphVersion extends Schemas {
  apiSchema: Schema;
  planner(): Pick<QueryPlanner, 'buildQueryPlan'>;
  /** Of fields that an alias may not be called as. */
  names: ReadonlySet<string>;
  /** Of fields with @requires. */
  requiring: ReadonlySet<string>;
  /** Whether it has an interface that no type implements. */
  hasBareInterface: boolean;
  operations: LRUCache<string, CachedOperation>;
  accepted: LRUCache<string, CompiledOperation>;
  /** Operations that took too long to plan: not tried again for a time. */
  refused: LRUCache<string, BadRequest>;
  /** Plans made beforehand, by the SHA-256 of the document. */
  plans: PersistedPlans['plans'] | undefined;
}

/** Of the supergraph that the gateway has just loaded; kept plans of another are not used. */
export function supergraphVersionOf(gateway: GatewayInternals, kept?: PersistedPlans): SupergraphVersion {
  const { schema, supergraphSchema: supergraph, supergraphSdl, apiSchema, queryPlanner } = gateway;
  return {
    schema,
    supergraph,
    introspection: new Introspection(schema),
    apiSchema,
    planner: () => (gateway.schema === schema ? gateway.queryPlanner : queryPlanner),
    names: fieldNames(supergraph),
    requiring: requiringNames(supergraph),
    hasBareInterface: hasBareInterface(schema),
    operations: new LRUCache({ max: OPERATIONS_KEPT, maxSize: CHARACTERS_KEPT, sizeCalculation: ({ characters }) => characters }),
    accepted: new LRUCache({ max: OPERATIONS_KEPT, maxSize: CHARACTERS_KEPT, sizeCalculation: (_operation, key) => key.length }),
    refused: new LRUCache({ max: OPERATIONS_KEPT, ttl: REFUSED_FOR }),
    plans: kept && kept.supergraph === sha256(supergraphSdl) ? kept.plans : undefined,
  };
}

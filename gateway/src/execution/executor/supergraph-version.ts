import type { BadRequest } from '@portfolio/errors';
import { LRUCache } from 'lru-cache';
import type { GatewayInternals, LazyPlanner } from '../apollo-internals/index.js';
import type { PersistedPlans } from '../plans/persisted-plans.js';
import { Introspection } from '../introspection/introspection.js';
import { sha256 } from '../../protection/trusted-documents/sha256.js';
import { fieldNames } from './alias-mangling.js';
import { requiringNames } from './condition-isolation.js';
import { hasBareInterface } from './unfetched.js';
import type { CompiledOperation, Schemas } from './compiled-operation.js';

const MAX_OPERATIONS = 1_000;
/** Of all cached operations' documents; a compiled operation takes some hundred bytes per character. */
const MAX_CHARACTERS = 2_000_000;
/** In milliseconds. */
const REJECTED_TTL = 300_000;

/** A compiled operation and the length of its document. */
export interface CachedOperation {
  compiled: CompiledOperation;
  characters: number;
}

/** All that is derived from one supergraph. A request validated by one version is planned and run by it, though another may have been loaded meanwhile. */
export interface SupergraphVersion extends Schemas {
  /** 16 hexadecimal digits, from the supergraph's text. */
  id: string;
  planner(): LazyPlanner;
  /** Names of fields, which aliases must not have. */
  names: ReadonlySet<string>;
  /** Names of fields with @requires. */
  requiring: ReadonlySet<string>;
  /** Whether it has an interface that no type implements. */
  hasBareInterface: boolean;
  operations: LRUCache<string, CachedOperation>;
  validated: LRUCache<string, CompiledOperation>;
  /** Operations that could not be planned, or not in time; not planned again for a while. */
  rejected: LRUCache<string, BadRequest>;
  /** Persisted plans, by the SHA-256 of the document. */
  plans: PersistedPlans['plans'] | undefined;
}

/** The version of the supergraph that the gateway has just loaded; persisted plans of another are not used. */
export function supergraphVersionOf(gateway: GatewayInternals, persisted?: PersistedPlans): SupergraphVersion {
  const { schema, supergraphSchema: supergraph, supergraphSdl, queryPlanner } = gateway;
  const hash = sha256(supergraphSdl);
  return {
    id: hash.slice(0, 16),
    schema,
    supergraph,
    introspection: new Introspection(schema),
    planner: () => (gateway.schema === schema ? gateway.queryPlanner : queryPlanner),
    names: fieldNames(supergraph),
    requiring: requiringNames(supergraph),
    hasBareInterface: hasBareInterface(schema),
    operations: new LRUCache({ max: MAX_OPERATIONS, maxSize: MAX_CHARACTERS, sizeCalculation: ({ characters }) => characters }),
    validated: new LRUCache({ max: MAX_OPERATIONS, maxSize: MAX_CHARACTERS, sizeCalculation: (_operation, key) => key.length }),
    rejected: new LRUCache({ max: MAX_OPERATIONS, ttl: REJECTED_TTL }),
    plans: persisted && persisted.supergraph === hash ? persisted.plans : undefined,
  };
}

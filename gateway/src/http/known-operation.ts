import type { IncomingMessage } from 'node:http';
import { valuesKey } from '@portfolio/subgraph';
import Negotiator from 'negotiator';
import type { Accepted } from '../executor/accepted-variables.js';
import type { CompiledOperation } from '../executor/operation.js';
import type { PortfolioGateway } from '../executor/portfolio-gateway.js';
import type { Data } from '../executor/run.js';
import type { Asked } from './through-apollo.js';

/** A request for an operation that Apollo's pipeline has accepted before: parsed, validated and planned already. */
export interface KnownRequest {
  operation: CompiledOperation;
  variables: Data;
  /** Its variables have no other's. */
  variablesKey: string;
  accepted: Accepted;
  contentType: string;
  /** A client may ask whether the answer it has is still good. */
  conditional: boolean;
}

const JSON_TYPE = 'application/json';
const MEDIA_TYPES = [JSON_TYPE, 'application/graphql-response+json'];

/** What can be answered at once; undefined for everything that Apollo's pipeline must look at, mistakes included. */
export function knownRequest(gateway: PortfolioGateway, request: IncomingMessage, { body, parameters }: Asked): KnownRequest | undefined {
  const asked = request.method === 'POST' ? body : maySendUrl(request) ? parameters : undefined;
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return undefined;
  const { query, operationName, variables, extensions } = asked as Record<string, unknown>;
  if (typeof query !== 'string' || extensions || !isAbsent(operationName, 'string') || !isAbsent(variables, 'object') || Array.isArray(variables))
    return undefined;
  const name = (operationName as string | null) ?? undefined;
  const operation = gateway.accepted(query, name);
  const contentType = contentTypeFor(request.headers.accept);
  const given = (variables ?? {}) as Data;
  const conditional = request.method === 'GET';
  if (!operation || !contentType || (conditional && operation.isMutation)) return undefined;
  const key = valuesKey(given);
  const accepted = operation.accepted(given, key);
  return accepted && { operation, variables: given, variablesKey: key, accepted, contentType, conditional };
}

/** A GET must carry a header that no page of another site can send with it; Apollo's pipeline refuses the others. */
function maySendUrl({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && Boolean(headers['apollo-require-preflight'] ?? headers['x-apollo-operation-name']);
}

function isAbsent(value: unknown, otherwise: 'string' | 'object'): boolean {
  return value === undefined || value === null || typeof value === otherwise;
}

/** The media type of the answer that the client prefers; undefined where it takes neither. */
export function contentTypeFor(accept: string | undefined): string | undefined {
  if (accept === undefined || accept === '*/*' || accept === JSON_TYPE) return `${JSON_TYPE}; charset=utf-8`;
  const preferred = new Negotiator({ headers: { accept } }).mediaType(MEDIA_TYPES);
  return preferred && `${preferred}; charset=utf-8`;
}

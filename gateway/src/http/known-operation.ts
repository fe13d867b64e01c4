import type { IncomingMessage } from 'node:http';
import { valuesKey } from '@portfolio/subgraph';
import Negotiator from 'negotiator';
import type { Accepted } from '../executor/accepted-variables.js';
import type { CompiledOperation } from '../executor/operation.js';
import type { PortfolioGateway } from '../executor/portfolio-gateway.js';
import type { Data } from '../executor/run.js';
import type { PersistedQueries } from './persisted-queries.js';
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

/** Where operations and documents are looked up. */
interface Known {
  gateway: Pick<PortfolioGateway, 'accepted'>;
  persisted: PersistedQueries;
}

/** As Apollo Server has them. */
const PREFLIGHTED = ['x-apollo-operation-name', 'apollo-require-preflight'];

const JSON_TYPE = 'application/json';
const MEDIA_TYPES = [JSON_TYPE, 'application/graphql-response+json'];

/** What can be answered at once; undefined for everything that Apollo's pipeline must look at, mistakes included. */
export function knownRequest({ gateway, persisted }: Known, request: IncomingMessage, { body, parameters }: Asked): KnownRequest | undefined {
  const asked = request.method === 'POST' ? body : maySendUrl(request) ? parameters : undefined;
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return undefined;
  const { query, operationName, variables, extensions } = asked as Record<string, unknown>;
  if (operationName === '' || !isAbsent(operationName, 'string') || !isAbsent(variables, 'object') || Array.isArray(variables)) return undefined;
  const name = (operationName as string | null) ?? undefined;
  const operation = persisted.find(query, extensions, (text) => gateway.accepted(text, name));
  const contentType = contentTypeFor(request.headers.accept);
  const given = (variables ?? {}) as Data;
  const conditional = request.method === 'GET';
  if (!operation || !contentType || (conditional && operation.isMutation)) return undefined;
  const key = valuesKey(given);
  const accepted = operation.accepted(given, key);
  return accepted && { operation, variables: given, variablesKey: key, accepted, contentType, conditional };
}

/** A GET must carry what no page of another site can send with it: a content type of JSON, or one of two headers. Apollo's pipeline refuses the others. */
function maySendUrl({ method, headers }: IncomingMessage): boolean {
  if (method !== 'GET') return false;
  const type = headers['content-type'];
  if (type !== undefined) return /^\s*application\/json\s*(;|$)/i.test(type);
  return PREFLIGHTED.some((name) => headers[name]);
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

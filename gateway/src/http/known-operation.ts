import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import type { CompiledOperation } from '../executor/operation.js';
import type { PortfolioGateway } from '../executor/portfolio-gateway.js';
import type { Data } from '../executor/run.js';

/** A request for an operation that Apollo's pipeline has accepted before: parsed, validated and planned already. */
export interface KnownRequest {
  operation: CompiledOperation;
  operationName: string | undefined;
  variables: Data;
  contentType: string;
}

const JSON_TYPE = 'application/json';
const MEDIA_TYPES = [JSON_TYPE, 'application/graphql-response+json'];

/** What can be answered at once; undefined for everything that Apollo's pipeline must look at, mistakes included. */
export function knownRequest(gateway: PortfolioGateway, { method, headers }: IncomingMessage, body: unknown): KnownRequest | undefined {
  if (method !== 'POST' || typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  if (typeof query !== 'string' || extensions || !isAbsent(operationName, 'string') || !isAbsent(variables, 'object') || Array.isArray(variables))
    return undefined;
  const operation = gateway.accepted(query, (operationName as string | null) ?? undefined);
  if (!operation) return undefined;
  const contentType = contentTypeFor(headers.accept);
  const given = (variables ?? {}) as Data;
  if (!contentType || operation.variableErrors(given).length > 0) return undefined;
  return { operation, operationName: (operationName as string | null) ?? undefined, variables: given, contentType };
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

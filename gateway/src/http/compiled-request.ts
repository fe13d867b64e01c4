import type { IncomingMessage } from 'node:http';
import { contentTypeFault } from '@portfolio/server';
import type { ValidatedVariables } from '../execution/executor/validated-variables.js';
import type { CompiledOperation } from '../execution/executor/compiled-operation.js';
import type { PortfolioGateway } from '../execution/executor/portfolio-gateway.js';
import type { Data } from '../execution/executor/plan-run.js';
import { isRead } from './conditional-requests.js';
import { ParsedText } from './known-requests.js';
import { contentTypeFor } from './media-type.js';
import type { PersistedQueries } from './persisted-queries.js';
import type { GraphQLHttpRequest } from './apollo-pipeline.js';
import { asOfOf } from './request-day.js';

/** A request for an operation that is compiled already: parsed, validated and planned when it first came through Apollo's pipeline. */
export interface CompiledRequest {
  operation: CompiledOperation;
  variables: Data;
  /** Identifies the variables' values; different values have different keys. */
  variablesKey: string;
  validated: ValidatedVariables;
  contentType: string;
}

/** Where compiled operations and persisted documents are looked up. */
interface OperationLookup {
  gateway: Pick<PortfolioGateway, 'compiledBy'>;
  persisted: PersistedQueries;
}

const NO_VARIABLES: Data = Object.freeze({});

/** Headers of Apollo Server's CSRF prevention: a browser sends them to another site only after a preflight. */
const PREFLIGHTED = ['x-apollo-operation-name', 'apollo-require-preflight'];

/** The request as one that the fast path can answer; undefined for what Apollo's pipeline must process, invalid requests included. */
export function compiledRequestOf(
  { gateway, persisted }: OperationLookup,
  request: IncomingMessage,
  { body, parameters, source = new ParsedText('', body) }: GraphQLHttpRequest,
): CompiledRequest | undefined {
  const parsed = !isRead(request) ? body : maySendUrl(request) ? parameters : undefined;
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
  const { query, operationName, variables, extensions } = parsed as Record<string, unknown>;
  if (operationName === '' || !isAbsent(operationName, 'string') || !isAbsent(variables, 'object') || Array.isArray(variables)) return undefined;
  const name = (operationName as string | null) ?? undefined;
  const operation = persisted.find(query, extensions, (text) => gateway.compiledBy(source.operationKey(text, name)));
  const contentType = contentTypeFor(request.headers.accept);
  const values = (variables ?? NO_VARIABLES) as Data;
  if (!operation || !contentType || (operation.isMutation && (isRead(request) || asOfOf(request)))) return undefined;
  const validated = source.validated(operation, values);
  return validated && { operation, variables: values, variablesKey: source.variablesKey(values), validated, contentType };
}

/** Whether a GET passes CSRF prevention: it has a JSON content type or one of two headers, which no page of another site can send. Apollo's pipeline rejects others. */
function maySendUrl({ headers }: IncomingMessage): boolean {
  const type = headers['content-type'];
  if (type !== undefined) return contentTypeFault(type) === undefined;
  return PREFLIGHTED.some((name) => headers[name]);
}

function isAbsent(value: unknown, otherwise: 'string' | 'object'): boolean {
  return value === undefined || value === null || typeof value === otherwise;
}

import type { IncomingMessage } from 'node:http';
import { contentTypeFault } from '@portfolio/server';
import { valuesKey } from '@portfolio/subgraph';
import type { ValidatedVariables } from '../execution/executor/validated-variables.js';
import type { CompiledOperation } from '../execution/executor/compiled-operation.js';
import type { PortfolioGateway } from '../execution/executor/portfolio-gateway.js';
import type { Data } from '../execution/executor/plan-run.js';
import { isRead } from './conditional-requests.js';
import { contentTypeFor } from './media-type.js';
import type { PersistedQueries } from './persisted-queries.js';
import type { GraphQLHttpRequest } from './apollo-pipeline.js';

/** A request for an operation that Apollo's pipeline has accepted before: parsed, validated and planned already. */
export interface CompiledRequest {
  operation: CompiledOperation;
  variables: Data;
  /** Its variables have no other's. */
  variablesKey: string;
  accepted: ValidatedVariables;
  contentType: string;
}

/** Where operations and documents are looked up. */
interface OperationLookup {
  gateway: Pick<PortfolioGateway, 'accepted'>;
  persisted: PersistedQueries;
}

/** As Apollo Server has them. */
const PREFLIGHTED = ['x-apollo-operation-name', 'apollo-require-preflight'];

/** What can be answered at once; undefined for everything that Apollo's pipeline must look at, mistakes included. */
export function compiledRequestOf(
  { gateway, persisted }: OperationLookup,
  request: IncomingMessage,
  { body, parameters }: GraphQLHttpRequest,
): CompiledRequest | undefined {
  const asked = !isRead(request) ? body : maySendUrl(request) ? parameters : undefined;
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return undefined;
  const { query, operationName, variables, extensions } = asked as Record<string, unknown>;
  if (operationName === '' || !isAbsent(operationName, 'string') || !isAbsent(variables, 'object') || Array.isArray(variables)) return undefined;
  const name = (operationName as string | null) ?? undefined;
  const operation = persisted.find(query, extensions, (text) => gateway.accepted(text, name));
  const contentType = contentTypeFor(request.headers.accept);
  const given = (variables ?? {}) as Data;
  if (!operation || !contentType || (operation.isMutation && isRead(request))) return undefined;
  const key = valuesKey(given);
  const accepted = operation.accepted(given, key);
  return accepted && { operation, variables: given, variablesKey: key, accepted, contentType };
}

/** A GET must carry what no page of another site can send with it: a content type of JSON, or one of two headers. Apollo's pipeline refuses the others. */
function maySendUrl({ headers }: IncomingMessage): boolean {
  const type = headers['content-type'];
  if (type !== undefined) return contentTypeFault(type) === undefined;
  return PREFLIGHTED.some((name) => headers[name]);
}

function isAbsent(value: unknown, otherwise: 'string' | 'object'): boolean {
  return value === undefined || value === null || typeof value === otherwise;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Limits } from '@portfolio/config';
import { BadRequest, type ErrorCode } from '@portfolio/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { ResponseCache } from '../cache/response-cache.js';
import type { DemandControl } from '../cost/index.js';
import { checkValues } from '../limits/index.js';
import type { PortfolioGateway } from '../executor/portfolio-gateway.js';
import { viewerOf } from '../plugins/transaction.js';
import type { GatewayContext } from '../topology.js';
import { trustedBody, trustedSearch, type TrustedDocuments } from '../trusted/index.js';
import { answerKnown } from './answer-known.js';
import { knownRequest } from './known-operation.js';
import { parametersOf } from './parameters.js';
import { readJson, Unreadable } from './read-body.js';
import { fail, refuse } from './respond.js';
import { throughApollo, type Asked } from './through-apollo.js';

export interface Door {
  server: ApolloServer<GatewayContext>;
  gateway: PortfolioGateway;
  logger: Logger;
  limits: Pick<Limits, 'bodyBytes' | 'values'>;
  demand: DemandControl;
  documents: TrustedDocuments;
  /** Absent: every question is worked out anew. */
  cache?: ResponseCache;
  /** The version of these subgraphs' data, found after this call; undefined where it cannot be told. */
  version(subgraphs: readonly string[]): Promise<string | undefined>;
  /** Today in Copenhagen, the default of every `asOf`. */
  today(): string;
  /** Answers tell the statements that subgraphs sent. */
  diagnostics: boolean;
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

/**
 * Serves GraphQL over HTTP. The first request for an operation goes through Apollo Server, with the limits of its document; when it was accepted there, the
 * next ones need not be parsed, validated and planned again, and their answer is sent as it is written. What a request itself may be or spend is looked at
 * here for each: its body, whether its document is trusted, what it costs by its variables.
 */
export function graphqlDoor(door: Door) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const asked = request.method === 'GET' ? askedByUrl(door, request) : await askedByBody(door, request);
      const known = knownRequest(door.gateway, request, asked);
      if (known && (await answerKnown(door, request, response, known))) return;
      await throughApollo(door.server, { request, ...asked }, response, async () => contextOf(request));
    } catch (error) {
      if (error instanceof Unreadable) refuse(response, error.status, error.code, error.message);
      else if (error instanceof BadRequest) refuse(response, 400, error.extensions.code as ErrorCode, error.message);
      else fail(response, (id) => door.logger.error({ id, err: error }, 'a request failed'));
    }
  };
}

export function contextOf({ headers }: IncomingMessage): GatewayContext {
  return { viewer: viewerOf(headers), statements: {} };
}

async function askedByBody(door: Door, request: IncomingMessage): Promise<Asked> {
  const sent = request.method === 'POST' ? await readJson(request, door.limits.bodyBytes) : undefined;
  checkValues((sent as { variables?: unknown } | null | undefined)?.variables, door.limits);
  return { body: trustedBody(door.documents, door.logger, sent), search: searchOf(request) };
}

function askedByUrl(door: Door, request: IncomingMessage): Asked {
  const search = trustedSearch(door.documents, door.logger, searchOf(request));
  const parameters = parametersOf(search);
  checkValues(parameters?.variables, door.limits);
  return { body: undefined, search, parameters };
}

function searchOf({ url = '' }: IncomingMessage): string {
  return url.includes('?') ? url.slice(url.indexOf('?')) : '';
}

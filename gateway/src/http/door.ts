import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Limits } from '@portfolio/config';
import { BadRequest, type ErrorCode } from '@portfolio/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { DemandControl } from '../cost/index.js';
import { checkValues } from '../limits/index.js';
import type { PortfolioGateway } from '../executor/portfolio-gateway.js';
import { viewerOf } from '../plugins/transaction.js';
import type { GatewayContext } from '../topology.js';
import { trustedBody, trustedSearch, type TrustedDocuments } from '../trusted/index.js';
import { answerKnown } from './answer-known.js';
import { knownRequest } from './known-operation.js';
import { readJson, Unreadable } from './read-body.js';
import { fail, refuse } from './respond.js';
import { throughApollo } from './through-apollo.js';

export interface Door {
  server: ApolloServer<GatewayContext>;
  gateway: PortfolioGateway;
  logger: Logger;
  limits: Pick<Limits, 'bodyBytes' | 'values'>;
  demand: DemandControl;
  documents: TrustedDocuments;
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
  const { documents, logger, limits } = door;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const sent = request.method === 'POST' ? await readJson(request, limits.bodyBytes) : undefined;
      checkValues((sent as { variables?: unknown } | null | undefined)?.variables, limits);
      const body = trustedBody(documents, logger, sent);
      const known = knownRequest(door.gateway, request, body);
      if (known && (await answerKnown(door, request, response, known))) return;
      const search = searchOf(request);
      const asked = { request, body, search: request.method === 'GET' ? trustedSearch(documents, logger, search) : search };
      await throughApollo(door.server, asked, response, async () => contextOf(request));
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

function searchOf({ url = '' }: IncomingMessage): string {
  return url.includes('?') ? url.slice(url.indexOf('?')) : '';
}

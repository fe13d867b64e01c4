import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { BadRequest } from '@portfolio/errors';
import type { Viewer } from '@portfolio/subgraph';
import type { Observer } from '../observe/index.js';
import type { GatewayContext } from '../topology.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads `x-TransaktionsId` and `x-TransaktionsTid`, made up where absent; throws BadRequest for an id that is no UUID. */
export function viewerOf(headers: Record<string, string | string[] | undefined>): Viewer {
  const { 'x-transaktionsid': id, 'x-transaktionstid': time } = headers;
  return {
    transactionId: id === undefined ? randomUUID() : checkedId(id),
    transactionTime: time === undefined ? new Date().toISOString() : checkedTime(time),
  };
}

function checkedId(id: unknown): string {
  if (typeof id === 'string' && UUID.test(id)) return id;
  throw new BadRequest(`expected the header x-TransaktionsId to be a UUID, but got "${String(id)}"`);
}

function checkedTime(time: unknown): string {
  if (typeof time === 'string' && !Number.isNaN(Date.parse(time))) return time;
  throw new BadRequest(`expected the header x-TransaktionsTid to be a time as ISO 8601, but got "${String(time)}"`);
}

/** What is returned of the transaction. */
export function transactionHeaders({ transactionId, transactionTime }: Viewer): Record<string, string> {
  return { 'x-transaktionsid': transactionId, 'x-transaktionstid': transactionTime };
}

/** Returns the transaction's headers, and tells of the request. */
export function transactionPlugin(observer: Observer): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue: context, request: { variables = {} }, schema }) {
      const start = performance.now();
      return {
        async willSendResponse({ response: { http, body }, operationName, errors = [], document, operation }) {
          for (const [name, value] of Object.entries(transactionHeaders(context.viewer))) http.headers.set(name, value);
          const data = body.kind === 'single' && Boolean(body.singleResult.data);
          const asked = document && operation ? { schema, document, operation } : undefined;
          observer.answered({
            context,
            operationName,
            operation: asked,
            start,
            errors: errors.length,
            data,
            kept: false,
            variables: Object.keys(variables),
          });
        },
      };
    },
  };
}

import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { BadRequest } from '@portfolio/errors';
import type { Viewer } from '@portfolio/subgraph';
import type { Logger } from 'pino';
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

/** Logs one line per request: never a variable's value. */
export function answeredLine(logger: Logger, { transactionId }: Viewer, operation: string | null | undefined, start: number, errors: number): void {
  logger.info({ transactionId, operation: operation ?? null, milliseconds: Math.round(performance.now() - start), errors }, 'answered');
}

/** Returns the transaction's headers and logs the request. */
export function transactionPlugin(logger: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue: { viewer } }) {
      const start = performance.now();
      return {
        async willSendResponse({ response, operationName, errors }) {
          for (const [name, value] of Object.entries(transactionHeaders(viewer))) response.http.headers.set(name, value);
          answeredLine(logger, viewer, operationName, start, errors?.length ?? 0);
        },
      };
    },
  };
}

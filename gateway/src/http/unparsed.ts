import type { IncomingMessage, RequestListener } from 'node:http';
import { TryLater, type ErrorCode } from '@portfolio/errors';
import { unparsed, writeRefusal, type RefuseUnparsed } from '@portfolio/server';
import type { Logger } from 'pino';
import { clientOf, quotaHeaders, type Client, type RateLimit } from '../protection/clients/index.js';
import { errorBody, refuse } from './respond.js';

export interface Refusing {
  /** Absent: mistakes are not rate limited. */
  rates?: Pick<RateLimit, 'spendOnMistake'>;
  observer: { erred(code: ErrorCode): void };
  trustedProxies: number;
  logger: Pick<Logger, 'error'>;
}

interface Refusal {
  status: number;
  code: ErrorCode;
  message: string;
  headers: Record<string, string>;
}

interface Mistake {
  status: number;
  message: string;
}

/**
 * Returns a handler that answers unparsable requests in JSON. Their cost is charged to the connection's address, since there are no headers; nothing is
 * charged where nothing was sent, or where the request's headers were parsed, so that it is charged as a request.
 */
export function refusingUnparsed(refusing: Refusing): RefuseUnparsed {
  return (error, socket, begun) => {
    const client = begun || socket.bytesRead === 0 ? undefined : { address: socket.remoteAddress ?? 'unknown' };
    void refusalOf(refusing, unparsed(error), client).then(({ status, code, message, headers }) =>
      writeRefusal(socket, status, errorBody(code, message), headers),
    );
  };
}

/** Rejects requests without `host` (400) or with an unsupported `expect` (417), charged to their client. */
export function withCheckedHeaders(refusing: Refusing, listener: RequestListener): RequestListener {
  return (request, response) => {
    const mistake = mistakeOf(request);
    if (!mistake) return listener(request, response);
    void refusalOf(refusing, mistake, clientOf(request, refusing.trustedProxies)).then(({ status, code, message, headers }) =>
      refuse(response, status, code, message, { ...headers, connection: 'close' }),
    );
  };
}

function mistakeOf({ headers, httpVersion }: IncomingMessage): Mistake | undefined {
  if (headers.host === undefined && httpVersion === '1.1') return { status: 400, message: 'expected the header host, but got none' };
  if (headers.expect !== undefined && !/\b100-continue\b/i.test(headers.expect)) {
    return { status: 417, message: `expected the header expect to be 100-continue, but got "${headers.expect.slice(0, 100)}"` };
  }
  return undefined;
}

/** Charges the client for a mistake found before its document is read; returns the answer to it, or to having made too many. */
async function refusalOf({ rates, observer, logger }: Refusing, mistake: Mistake, client: Client | undefined): Promise<Refusal> {
  let refusal: Refusal = { ...mistake, code: 'BAD_REQUEST', headers: {} };
  try {
    if (rates && client) refusal.headers = quotaHeaders(await rates.spendOnMistake(client));
  } catch (error) {
    if (error instanceof TryLater) refusal = { status: error.status, code: 'RATE_LIMIT_EXCEEDED', message: error.message, headers: { ...error.headers } };
    else logger.error({ err: error }, 'the cost of a mistake could not be taken');
  }
  observer.erred(refusal.code);
  return refusal;
}

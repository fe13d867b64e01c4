import type { IncomingMessage, ServerResponse } from 'node:http';
import { PortfolioError } from '@portfolio/errors';
import { targetOf } from '@portfolio/server';
import type { GatewayContext } from '../context.js';
import { clientOf } from '../protection/clients/index.js';
import { isRead } from './conditional-requests.js';
import { isClientsMistake, refuseFile } from './file-failures.js';
import { requestContext, type GatewayServices } from './gateway-services.js';
import { readAsOf } from './request-day.js';
import { setQuotaHeaders } from './respond.js';

/** What an address asks for, and the day that it names. */
export interface Asked<A> {
  asked: A;
  asOf?: string;
}

/** A request for a file that is admitted: what it asks for, and in which context. */
export interface Admitted<A> {
  asked: A;
  context: GatewayContext;
}

/**
 * Admits a GET or HEAD of a file that the graph is asked for, by load, rate, method, address and day; `read` throws for an address that is none. Where it is
 * refused, that is answered, a client's mistake charged, and undefined returned. `name` is what is asked for, in the log.
 */
export async function admitFile<A>(
  services: GatewayServices,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  read: (path: string, search: string) => Asked<A>,
): Promise<Admitted<A> | undefined> {
  const client = clientOf(request, services.trustedProxies);
  try {
    services.shedding?.admit();
    services.rates?.admit(client);
    const { path, search } = targetOf(request.url);
    if (!isRead(request)) throw new PortfolioError('BAD_REQUEST', `expected GET or HEAD for "${path.slice(0, 200)}", but got ${request.method}`);
    const { asked, asOf } = read(path, search);
    readAsOf(request, { extensions: { asOf } });
    return { asked, context: requestContext(services, request, response) };
  } catch (error) {
    refuseFile(services, request, response, await charged(services, request, response, error), name);
    return undefined;
  }
}

/** The error to tell: that of having made too many mistakes, where it was one too many. */
async function charged(services: GatewayServices, request: IncomingMessage, response: ServerResponse, error: unknown): Promise<unknown> {
  if (!isClientsMistake(error)) return error;
  try {
    setQuotaHeaders(response, await services.rates?.spendOnMistake(clientOf(request, services.trustedProxies)));
    return error;
  } catch (spent) {
    return spent;
  }
}

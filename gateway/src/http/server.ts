import { createServer, type Server } from 'node:http';
import type { HttpSettings } from '@portfolio/config';

/** Makes an HTTP server with timeouts. What node:http would reject with an empty answer is passed on to the listener, for `withCheckedHeaders` to reject in JSON. */
export function openServer({ headersTimeout, receiveTimeout, keepAlive }: HttpSettings): Server {
  const server = createServer({
    headersTimeout: Math.min(headersTimeout, receiveTimeout),
    requestTimeout: receiveTimeout,
    keepAliveTimeout: keepAlive,
    connectionsCheckingInterval: Math.ceil(Math.min(headersTimeout, receiveTimeout) / 2),
    requireHostHeader: false,
  });
  return server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}

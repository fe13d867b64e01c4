import { createServer, type Server } from 'node:http';
import type { HttpSettings } from '@portfolio/config';

/** An HTTP server that waits for no client for ever. What node:http would refuse without a word, `withCheckedHeaders` refuses. */
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

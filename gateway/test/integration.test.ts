import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { defaultLimits } from '@portfolio/config';
import { pino } from 'pino';
import { serveGraphql } from '../src/http/apollo-http-integration.js';

/**
 * Apollo's own tests of an HTTP integration, on the front of this gateway. Its servers have a schema and no gateway, so that everything goes through Apollo
 * Server; the shorter way of known operations must answer as that does, which `tests/differential` and every test that asks twice hold.
 */
defineIntegrationTestSuite(async (config, { context } = {}) => {
  const server = new ApolloServer(config);
  await server.start();
  const integration = {
    server,
    logger: pino({ level: 'silent' }),
    limits: defaultLimits(),
    compression: true,
    sharedCache: 0,
    context: context ?? (async () => ({})),
  };
  const http = createServer(serveGraphql(integration));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    server,
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
    async extraCleanup() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
});

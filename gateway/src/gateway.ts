import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { Configuration } from '@portfolio/config';
import { DateScalar, PartialDateScalar } from '@portfolio/graphql';
import { listen } from '@portfolio/subgraph';
import express, { type Express } from 'express';
import { isScalarType, type GraphQLSchema } from 'graphql';
import { pino, type Logger } from 'pino';
import { PortfolioGateway } from './executor/portfolio-gateway.js';
import { pageRouter } from './page/page.js';
import { operationPlugin } from './plugins/operation.js';
import { refuse } from './plugins/refuse.js';
import { naming } from './plugins/unavailable.js';
import { diagnosticsPlugin } from './plugins/diagnostics.js';
import { errorFormatter } from './plugins/errors.js';
import { transactionPlugin, viewerOf } from './plugins/transaction.js';
import type { GatewayContext, Topology } from './topology.js';

export interface StartedGateway {
  /** The address of the graph. */
  url: string;
  close(): Promise<void>;
}

export interface GatewayOptions extends Pick<Configuration, 'host' | 'port' | 'diagnostics'> {
  logger?: Logger;
}

/** Serves a topology as one graph; closes in order: requests, gateway, subgraphs, database. */
export async function startGateway(topology: Topology, options: GatewayOptions): Promise<StartedGateway> {
  const logger = options.logger ?? pino({ level: 'silent' });
  const server = await startApollo(topology, options, logger);
  const http = createServer(application(server));
  await listen(http, options);
  return {
    url: `http://${options.host}:${(http.address() as AddressInfo).port}/graphql`,
    async close() {
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeIdleConnections();
      await closed;
      await server.stop();
      await topology.close();
    },
  };
}

async function startApollo(topology: Topology, { diagnostics }: GatewayOptions, logger: Logger): Promise<ApolloServer<GatewayContext>> {
  const quiet = { debug: () => undefined, info: () => undefined, warn: logger.warn.bind(logger), error: logger.error.bind(logger) };
  const gateway = new PortfolioGateway({
    supergraphSdl: topology.supergraphSdl,
    buildService: ({ name }) => naming(name, topology.dataSource(name)) as never,
    logger: quiet,
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => checkScalars(apiSchema));
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: errorFormatter(logger),
    logger: quiet,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      transactionPlugin(logger),
      operationPlugin,
      ...(diagnostics ? [diagnosticsPlugin] : []),
    ],
  });
  await server.start();
  return server;
}

/** A supergraph tells no scalar's values; with the subgraphs' own checks a wrong date is refused before anything is asked. */
function checkScalars(schema: GraphQLSchema): void {
  for (const own of [DateScalar, PartialDateScalar]) {
    const scalar = schema.getType(own.name);
    if (isScalarType(scalar)) Object.assign(scalar, { parseValue: own.parseValue, parseLiteral: own.parseLiteral });
  }
}

function application(server: ApolloServer<GatewayContext>): Express {
  const app = express().disable('x-powered-by');
  app.use(pageRouter());
  app.use(
    '/graphql',
    express.json({ limit: '1mb' }),
    expressMiddleware(server, { context: async ({ req }) => ({ viewer: viewerOf(req.headers), statements: {} }) }),
  );
  app.use(refuse);
  return app;
}

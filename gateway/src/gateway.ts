import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { defaultLimits, type Configuration, type Limits } from '@portfolio/config';
import { DateScalar, PartialDateScalar } from '@portfolio/graphql';
import { listen } from '@portfolio/subgraph';
import express, { type Express } from 'express';
import { isScalarType, type GraphQLSchema } from 'graphql';
import { pino, type Logger } from 'pino';
import { costModel, costPlugin, type CostModel } from './cost/index.js';
import { bodyReader, limitRule, parseOptions } from './limits/index.js';
import { pageRouter } from './page/page.js';
import { operationPlugin } from './plugins/operation.js';
import { refuse } from './plugins/refuse.js';
import { naming } from './plugins/unavailable.js';
import { diagnosticsPlugin } from './plugins/diagnostics.js';
import { errorFormatter } from './plugins/errors.js';
import { transactionPlugin, viewerOf } from './plugins/transaction.js';
import type { GatewayContext, Topology } from './topology.js';
import { committedManifest, trustedDocuments, trustedHandler, type TrustedDocuments } from './trusted/index.js';

export interface StartedGateway {
  /** The address of the graph. */
  url: string;
  close(): Promise<void>;
}

export interface GatewayOptions extends Pick<Configuration, 'host' | 'port' | 'diagnostics'> {
  logger?: Logger;
  limits?: Limits;
  trustedDocuments?: Configuration['trustedDocuments'];
}

/** Serves a topology as one graph; closes in order: requests, gateway, subgraphs, database. */
export async function startGateway(topology: Topology, options: GatewayOptions): Promise<StartedGateway> {
  const logger = options.logger ?? pino({ level: 'silent' });
  const limits = options.limits ?? defaultLimits();
  const documents = trustedDocuments(await committedManifest(), options.trustedDocuments ?? 'off');
  const server = await startApollo(topology, options, limits, logger);
  const http = createServer(application(server, limits, documents, logger));
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

async function startApollo(topology: Topology, { diagnostics }: GatewayOptions, limits: Limits, logger: Logger): Promise<ApolloServer<GatewayContext>> {
  const quiet = { debug: () => undefined, info: () => undefined, warn: logger.warn.bind(logger), error: logger.error.bind(logger) };
  const gateway = new ApolloGateway({
    supergraphSdl: topology.supergraphSdl,
    buildService: ({ name }) => naming(name, topology.dataSource(name)) as never,
    logger: quiet,
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => checkScalars(apiSchema));
  let model: CostModel | undefined;
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: errorFormatter(logger, limits),
    parseOptions: parseOptions(limits),
    validationRules: [limitRule(limits)],
    validationOptions: { maxErrors: limits.errors },
    logger: quiet,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      transactionPlugin(logger),
      operationPlugin,
      costPlugin({ model: () => (model ??= costModel(topology.supergraphSdl)), maximum: () => limits.cost }),
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

function application(server: ApolloServer<GatewayContext>, limits: Limits, documents: TrustedDocuments, logger: Logger): Express {
  const app = express().disable('x-powered-by');
  app.use(pageRouter());
  app.use(
    '/graphql',
    bodyReader(limits),
    trustedHandler(documents, logger),
    expressMiddleware(server, { context: async ({ req }) => ({ viewer: viewerOf(req.headers), statements: {} }) }),
  );
  app.use(refuse);
  return app;
}

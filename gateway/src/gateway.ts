import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { defaultClients, defaultHttp, defaultLimits, defaultObserve, defaultTimeouts, type Configuration, type Limits } from '@portfolio/config';
import { DateScalar, PartialDateScalar } from '@portfolio/graphql';
import type { Observation } from '@portfolio/observe';
import { listen, openToday } from '@portfolio/subgraph';
import { isScalarType, type GraphQLSchema } from 'graphql';
import { pino, type Logger } from 'pino';
import { openRateLimit } from './clients/index.js';
import { costPlugin, DemandControl } from './cost/index.js';
import { PortfolioGateway } from './executor/portfolio-gateway.js';
import { ResponseCache } from './cache/response-cache.js';
import { Patience } from './deadline/deadline.js';
import { withCors } from './http/cors.js';
import { graphqlDoor, type Door } from './http/door.js';
import { openServer } from './http/server.js';
import { limitRule, parseOptions } from './limits/index.js';
import { committedPlans, type KeptPlans } from './plans/kept-plans.js';
import { warmUp } from './plans/warm-up.js';
import { observedSource, openObserver, type Observer } from './observe/index.js';
import { servePage } from './page/page.js';
import { operationPlugin } from './plugins/operation.js';
import { diagnosticsPlugin } from './plugins/diagnostics.js';
import { errorFormatter } from './plugins/errors.js';
import { statusPlugin } from './plugins/status.js';
import { transactionPlugin } from './plugins/transaction.js';
import { LoadShedding } from './shedding/load.js';
import type { GatewayContext, Topology } from './topology.js';
import { committedManifest, trustedDocuments } from './trusted/index.js';

export interface StartedGateway {
  /** The address of the graph. */
  url: string;
  close(): Promise<void>;
}

export interface GatewayOptions extends Pick<Configuration, 'host' | 'port' | 'diagnostics'> {
  /** How many bytes of answers are kept; absent or 0: none. */
  responseCacheBytes?: number;
  timeouts?: Configuration['timeouts'];
  logger?: Logger;
  limits?: Limits;
  http?: Configuration['http'];
  clients?: Configuration['clients'];
  observe?: Configuration['observe'];
  /** What counts and traces in this process; absent: nothing does. */
  observation?: Observation;
  costByClient?: Configuration['costByClient'];
  trustedDocuments?: Configuration['trustedDocuments'];
}

/** Serves a topology as one graph; closes in order: requests, gateway, subgraphs, database. */
export async function startGateway(topology: Topology, options: GatewayOptions): Promise<StartedGateway> {
  const logger = options.logger ?? pino({ level: 'silent' });
  const { limits = defaultLimits(), http: settings = defaultHttp(), clients = defaultClients(), diagnostics } = options;
  const [manifest, plans] = await Promise.all([committedManifest(), committedPlans(topology.supergraphSdl)]);
  const documents = trustedDocuments(manifest, options.trustedDocuments ?? 'off');
  const cache = options.responseCacheBytes ? new ResponseCache(options.responseCacheBytes) : undefined;
  const observer = openObserver({ logger, settings: options.observe ?? defaultObserve(), observation: options.observation, cache, guards: topology.guards });
  const gateway = openGateway(topology, logger, observer, plans);
  const demand = new DemandControl({ cost: limits.cost, costByClient: options.costByClient });
  gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => demand.load(coreSupergraphSdl));
  const rates = await openRateLimit(clients.rateLimits, clients.redisUrl, logger);
  const shedding = clients.shedDelay > 0 ? new LoadShedding(clients.shedDelay) : undefined;
  const format = errorFormatter(logger, limits, (code) => observer.erred(code));
  const parts = { gateway, limits, demand, rates, logger, observer, diagnostics, format };
  const server = await startApollo(parts).catch(async (error: unknown) => {
    await rates?.close();
    throw error;
  });
  const patience = new Patience(options.timeouts ?? defaultTimeouts());
  const door = { ...parts, server, documents, cache, shedding, patience, today: openToday(), version: topology.version, ...settings, ...clients };
  const http = openServer(routes(withCors(settings.corsOrigins, graphqlDoor(door))), settings);
  await listen(http, options);
  const stopWarming = plans ? warmUp(gateway, manifest) : () => undefined;
  return {
    url: `http://${options.host}:${(http.address() as AddressInfo).port}/graphql`,
    async close() {
      stopWarming();
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeIdleConnections();
      await closed;
      await server.stop();
      await rates?.close();
      shedding?.close();
      await topology.close();
    },
  };
}

/** A supergraph of ours was checked when it was composed. */
function openGateway({ supergraphSdl, dataSource }: Topology, logger: Logger, observer: Observer, plans?: KeptPlans): PortfolioGateway {
  const buildService = ({ name }: { name: string }) => observedSource(name, dataSource(name), observer) as never;
  const gateway = new PortfolioGateway({ supergraphSdl, validateSupergraph: false, buildService, logger: quiet(logger) }, plans);
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => checkScalars(apiSchema));
  return gateway;
}

function quiet(logger: Logger) {
  return { debug: () => undefined, info: () => undefined, warn: logger.warn.bind(logger), error: logger.error.bind(logger) };
}

type Parts = Pick<Door, 'gateway' | 'demand' | 'rates' | 'logger' | 'observer' | 'diagnostics' | 'format'> & { limits: Limits };

async function startApollo({ gateway, limits, demand, rates, logger, observer, diagnostics, format }: Parts): Promise<ApolloServer<GatewayContext>> {
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: format,
    parseOptions: parseOptions(limits),
    validationRules: [limitRule(limits)],
    validationOptions: { maxErrors: limits.errors },
    logger: quiet(logger),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      transactionPlugin(observer),
      operationPlugin,
      costPlugin(demand, rates),
      statusPlugin,
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

function routes(graphql: RequestListener): RequestListener {
  return (request, response) => {
    const [path] = (request.url ?? '/').split('?', 1);
    if (path === '/graphql') void graphql(request, response);
    else servePage(path!, request, response);
  };
}

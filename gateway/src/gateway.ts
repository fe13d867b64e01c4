import type { AddressInfo } from 'node:net';
import { defaultClients, defaultHttp, defaultLimits, defaultObserve, defaultTimeouts, httpAddress, type Configuration, type Limits } from '@portfolio/config';
import type { Observation } from '@portfolio/observe';
import { Drain, listen, SlowReaders } from '@portfolio/server';
import { openToday, type Clock } from '@portfolio/subgraph';
import { pino, type Logger } from 'pino';
import { checkScalars, quiet, startApollo } from './http/apollo/apollo-server.js';
import { openRateLimit } from './protection/clients/index.js';
import { DemandControl, followFanOut, measuresOf } from './protection/cost/index.js';
import { asking } from './execution/executor/asking.js';
import { PortfolioGateway } from './execution/executor/portfolio-gateway.js';
import { ResponseCache } from './execution/cache/response-cache.js';
import { RequestDeadlines } from './protection/request-deadlines.js';
import { ExportEndpoint } from './export/export-endpoint.js';
import { publicReleases, readReleases } from './changelog/index.js';
import { SyndicationEndpoint } from './syndication/syndication-endpoint.js';
import { withCors } from './http/cors.js';
import { requestPipeline } from './http/request-pipeline.js';
import { health } from './http/health-endpoints.js';
import { ChangelogEndpoint } from './http/changelog-endpoint.js';
import { SchemaEndpoint } from './http/schema-endpoint.js';
import { KnownRequests } from './http/known-requests.js';
import { PersistedQueries } from './http/persisted-queries.js';
import { routes } from './http/routes.js';
import { openServer } from './http/server.js';
import { refusingUnparsed, withCheckedHeaders } from './http/unparsed.js';
import { McpEndpoint } from './mcp/mcp-endpoint.js';
import { readPersistedPlans, type PersistedPlans } from './execution/plans/persisted-plans.js';
import { warmUp } from './execution/plans/warm-up.js';
import { observedSource, openObserver, type Observer } from './observability/index.js';
import { openPages } from './http/portal.js';
import { errorFormatter } from './http/apollo/error-format.js';
import { LoadShedding } from './protection/load-shedding.js';
import type { ContractName } from './execution/supergraph/contract.js';
import { servedSupergraph, supergraphOf } from './execution/supergraph/reload.js';
import type { Topology } from './topology.js';
import {
  generatedManifest,
  followManifests,
  openManifests,
  ownManifests,
  trustedDocuments,
  type TrustedDocuments,
} from './protection/trusted-documents/index.js';

export interface StartedGateway {
  /** The address of the graph. */
  url: string;
  /** Answers the requests in flight, then closes. */
  close(): Promise<void>;
  /** The same for a gateway behind a load balancer, after a delay in which the balancer notices. */
  drain(): Promise<void>;
}

export interface GatewayOptions extends Pick<Configuration, 'host' | 'port' | 'diagnostics'> {
  /** Size of the response cache in bytes; absent or 0: no cache. */
  responseCacheBytes?: number;
  timeouts?: Configuration['timeouts'];
  logger?: Logger;
  limits?: Limits;
  http?: Configuration['http'];
  clients?: Configuration['clients'];
  observe?: Configuration['observe'];
  /** Metrics and traces of this process; absent: none. */
  observation?: Observation;
  costByClient?: Configuration['costByClient'];
  trustedDocuments?: Configuration['trustedDocuments'];
  /** Which part of the graph is served; default `default`. */
  contract?: ContractName;
  /** Where the releases of the schema are; absent: those of this build. */
  releasesFolder?: URL;
  /** Whether introspection is allowed; default true. */
  introspection?: boolean;
  /** The deployment's name of the running release. */
  release?: string;
  /** Whether the pages for people are served, the portal and the query editor; default true. */
  page?: boolean;
  trustedDocumentsDir?: Configuration['trustedDocumentsDir'];
  /** The clock that decides each request's day; absent: the system's. */
  clock?: Clock;
}

/** Starts a gateway over a topology; it closes in order: requests, gateway, subgraphs, database. */
export async function startGateway(whole: Topology, options: GatewayOptions): Promise<StartedGateway> {
  const logger = options.logger ?? pino({ level: 'silent' });
  const { limits = defaultLimits(), http: settings = defaultHttp(), clients = defaultClients(), timeouts = defaultTimeouts(), diagnostics } = options;
  const { introspection = true, page = true, contract = 'default' } = options;
  const topology = { ...whole, supergraphSdl: servedSupergraph(whole.supergraphSdl, contract) };
  const [manifest, own, plans] = await Promise.all([generatedManifest(), ownManifests(), readPersistedPlans(topology.supergraphSdl)]);
  const documents = trustedDocuments(manifest, options.trustedDocuments ?? 'off', page ? own : undefined);
  const stopFollowing = await ofTeams(documents, options, logger);
  const cache = options.responseCacheBytes ? new ResponseCache(options.responseCacheBytes) : undefined;
  const fixedNames = {
    clients: [options.costByClient, clients.rateLimits?.byClient].flatMap((byClient) => Object.keys(byClient ?? {})),
    operations: manifest.operations.map(({ name }) => name),
  };
  const { observe = defaultObserve(), observation } = options;
  const observer = openObserver({ logger, settings: observe, observation, cache, breakers: topology.breakers, fixedNames });
  const gateway = openGateway(topology, contract, logger, observer, limits, plans);
  const demand = new DemandControl({ cost: limits.cost, costByClient: options.costByClient });
  gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => demand.load(coreSupergraphSdl));
  const rates = await openRateLimit(clients.rateLimits, clients.redisUrl, logger);
  const shedding = clients.shedDelay > 0 ? new LoadShedding(clients.shedDelay) : undefined;
  const format = errorFormatter(logger, limits, (code) => observer.erred(code));
  const parts = { gateway, persisted: new PersistedQueries(), limits, demand, rates, logger, observer, diagnostics, introspection, format };
  const server = await startApollo(parts).catch(async (error: unknown) => {
    await rates?.close();
    throw error;
  });
  const deadlines = new RequestDeadlines(timeouts);
  const services = {
    ...parts,
    server,
    documents,
    known: new KnownRequests(),
    cache,
    shedding,
    deadlines,
    today: openToday(options.clock),
    version: topology.version,
    ...settings,
    ...clients,
  };
  const healthOf = health(topology, () => drain.ready);
  const version = () => topology.version(gateway.subgraphs);
  const published = new SchemaEndpoint({
    ...settings,
    logger,
    introspection,
    contract,
    supergraph: () => gateway.supergraph,
    schemaVersion: () => gateway.schemaVersion,
    version,
    release: options.release,
  });
  const releases = readReleases(options.releasesFolder).then((all) => (contract === 'public' ? publicReleases(all) : all));
  const changelog = new ChangelogEndpoint({ ...settings, logger, introspection, releases: () => releases });
  const feed = topology.feed?.bind(topology);
  const exports = feed && settings.exports > 0 ? [new ExportEndpoint({ services, feed, exports: settings.exports, introspection })] : [];
  const assistants = settings.mcp ? [new McpEndpoint(services, settings.mcp.hosts, introspection ? () => published.text() : undefined)] : [];
  const files = [...exports, new SyndicationEndpoint(services, page), ...assistants];
  const http = openServer(settings);
  const graphql = withCors(settings.corsOrigins, requestPipeline(services));
  const served = routes({ graphql, health: healthOf, published: [published, changelog], files, page: page ? openPages(settings) : undefined, logger });
  const drain = new Drain(http, timeouts.drain, withCheckedHeaders(services, served), refusingUnparsed(services));
  const end = async (how?: { delayed: boolean }) => {
    stopWarming();
    stopFollowing();
    await drain.end(how);
    slowReaders.close();
    await server.stop();
    if (asked !== gateway) await asked.stop();
    await rates?.close();
    shedding?.close();
    await stopMeasuring();
    await topology.close();
  };
  const slowReaders = new SlowReaders(drain.connections, settings.send);
  const asked = topology.supergraphSdl === whole.supergraphSdl || !topology.startReadModels ? gateway : await ofReadModels(whole, logger, observer, limits);
  await topology.startReadModels?.(asking(asked, services.today), logger);
  const stopMeasuring = await followFanOut(topology, (told) => demand.measure(measuresOf(told)));
  await listen(http, options);
  const stopWarming = plans ? warmUp(gateway, manifest) : () => undefined;
  return {
    url: `${httpAddress(options.host, (http.address() as AddressInfo).port)}/graphql`,
    close: () => end(),
    drain: () => end({ delayed: true }),
  };
}

/** Adds the trusted documents of front-end teams, and reloads them when they change; returns how to stop. */
async function ofTeams(documents: TrustedDocuments, { trustedDocumentsDir: path }: GatewayOptions, logger: Logger): Promise<() => void> {
  if (!path) return () => undefined;
  const folder = await openManifests(path);
  documents.replace(folder.manifests);
  return followManifests(folder, (manifests) => documents.replace(manifests), logger);
}

/** What read models ask where clients are given a part of the graph alone: they keep what the whole of it says. */
async function ofReadModels(whole: Topology, logger: Logger, observer: Observer, limits: Limits): Promise<PortfolioGateway> {
  const gateway = openGateway(whole, 'preview', logger, observer, limits, await readPersistedPlans(whole.supergraphSdl));
  await gateway.load();
  return gateway;
}

/** Validation is off here: a supergraph is checked when it is composed, and when it is reloaded. */
function openGateway(topology: Topology, contract: ContractName, logger: Logger, observer: Observer, limits: Limits, plans?: PersistedPlans): PortfolioGateway {
  const buildService = ({ name }: { name: string }) => observedSource(name, topology.dataSource(name), observer) as never;
  const config = { supergraphSdl: supergraphOf(topology, logger, contract), validateSupergraph: false, buildService, logger: quiet(logger) };
  const gateway = new PortfolioGateway(config, plans, limits.planning);
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => checkScalars(apiSchema));
  return gateway;
}

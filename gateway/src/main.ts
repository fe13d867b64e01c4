import { readConfiguration, type Configuration } from '@portfolio/config';
import { openObservation, type Observation } from '@portfolio/observe';
import { closeOnSignal, explain, giveBackWhenIdle, requireNode } from '@portfolio/server';
import { pino, type Logger } from 'pino';
import { startGateway } from './gateway.js';
import { logDestination } from './observability/log-destination.js';
import type { Topology } from './topology.js';

const say = (line: string) => void process.stdout.write(`${line}\n`);

try {
  requireNode();
  const started = performance.now();
  const configuration = readConfiguration();
  const observation = await openObservation('gateway', configuration.host, configuration.observe);
  const logger = pino({ level: configuration.observe.logLevel }, logDestination());
  const topology = await openTopology(configuration, logger, observation);
  const gateway = await startGateway(topology, { ...configuration, logger, observation }).catch(async (error: unknown) => {
    await topology.close();
    throw error;
  });
  closeOnSignal({ close: () => gateway.close().then(observation.close), drain: () => gateway.drain().then(observation.close) });
  giveBackWhenIdle();
  announce(topology, gateway.url, configuration.page, (performance.now() - started) / 1_000);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

/** Opens the configured topology, and loads only its modules. */
async function openTopology(configuration: Configuration, logger: Logger, observation: Observation): Promise<Topology> {
  const { subgraphUrls, supergraphFile, databaseUrl, databaseReplicaUrl, dataDir } = configuration;
  if (subgraphUrls) {
    const { openOverHttp } = await import('./execution/subgraphs/over-http.js');
    return openOverHttp(subgraphUrls, { supergraphFile, logger });
  }
  const { openInProcess } = await import('./execution/subgraphs/in-process.js');
  return openInProcess({ url: databaseUrl, replicaUrl: databaseReplicaUrl, dataDir, observation, onProgress: (step) => say(`  ${step} ...`) });
}

function announce({ description, rowCounts }: Topology, url: string, page: boolean, seconds: number): void {
  const counts = Object.entries(rowCounts);
  say(`The portfolio graph is ready at ${url}`);
  if (page) say(`  page      ${url.replace(/graphql$/, '')}`);
  say(`  data      ${description}`);
  if (counts.length > 0)
    say(`  records   ${counts.reduce((sum, [, count]) => sum + count, 0)}: ${counts.map(([name, count]) => `${name} ${count}`).join(', ')}`);
  say(`  ready in  ${seconds.toFixed(1)} s`);
}

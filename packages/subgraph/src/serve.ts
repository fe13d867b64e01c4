import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpAddress, readConfiguration, type Configuration } from '@portfolio/config';
import { openDatabase, type Database } from '@portfolio/database';
import { observedDatabase, observedRequests, openObservation } from '@portfolio/observe';
import { closeOnSignal, Drain, explain, giveBackWhenIdle, listen, refuseUnparsed, requireNode, SlowReaders } from '@portfolio/server';
import { readBuiltContract, type BuiltContract } from './built-contract.js';
import { answering } from './http/answer.js';
import type { Subgraph } from './definition.js';
import { graphOverHttp } from './following/over-http.js';
import { openSubgraph } from './open.js';
import type { Clock } from './today.js';

export interface ServedSubgraph {
  url: string;
  /** Answers what is under way, then closes. */
  close(): Promise<void>;
  /** The same for a server behind a balancer, which is given the time to find out first. */
  drain(): Promise<void>;
}

/** Longer than any caller keeps a connection that it does not use, so that none is closed while it is reused. */
const KEEP_ALIVE_MILLISECONDS = 75_000;

/** One subgraph as a server of its own, with its database where it has one; port 0 takes a free one. */
export async function serveSubgraph(definition: Subgraph, configuration: Configuration, clock?: Clock, built?: BuiltContract): Promise<ServedSubgraph> {
  const observation = await openObservation(definition.name, configuration.host, configuration.observe);
  const database = definition.migrations && observedDatabase(await openOwnDatabase(definition, configuration), observation);
  const subgraph = await openSubgraph(definition, database, clock, built);
  const http = createServer({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS, noDelay: true });
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  const { diagnostics, limits: allowance } = configuration;
  const options = { diagnostics, log, allowance, serve: observedRequests(definition.name, observation) };
  const answer = answering(subgraph, options, () => drain.ready);
  const drain = new Drain(http, configuration.timeouts.drain, answer, refuseUnparsed);
  const slowReaders = new SlowReaders(drain.connections, configuration.http.send);
  await listen(http, configuration);
  const { graphUrl, subgraphUrls } = configuration;
  if (subgraph.follower && graphUrl && subgraphUrls) {
    const failed = (error: unknown) =>
      log(JSON.stringify({ level: 'warn', subgraph: definition.name, message: `cannot follow the graph now: ${(error as Error).message}` }));
    void subgraph.follower.start(graphOverHttp({ name: definition.name, graphUrl, subgraphUrls }), failed);
  }
  const end = async (how?: { delayed: boolean }) => {
    await drain.end(how);
    slowReaders.close();
    await subgraph.close();
    await database?.close();
    await observation.close();
  };
  return {
    url: `${httpAddress(configuration.host, (http.address() as AddressInfo).port)}/graphql`,
    close: () => end(),
    drain: () => end({ delayed: true }),
  };
}

function openOwnDatabase({ name }: Subgraph, { databaseUrl: url, databaseReplicaUrl: replicaUrl, dataDir }: Configuration): Promise<Database> {
  return openDatabase({ url, replicaUrl, dataDir: `${dataDir}/${name}` });
}

/** The whole of a subgraph's `server.ts`. */
export async function runSubgraph(definition: Subgraph): Promise<void> {
  try {
    requireNode();
    const served = await serveSubgraph(definition, readConfiguration(), undefined, await readBuiltContract(definition));
    closeOnSignal(served);
    giveBackWhenIdle();
    process.stdout.write(`${definition.name} is ready at ${served.url}\n`);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

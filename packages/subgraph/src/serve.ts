import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpAddress, readConfiguration, type Configuration } from '@portfolio/config';
import { openDatabase, type Database } from '@portfolio/database';
import { observedDatabase, observedRequests, openObservation } from '@portfolio/observe';
import { closeOnSignal, Drain, explain, giveBackWhenIdle, listen, refuseUnparsed, requireNode, SlowReaders } from '@portfolio/server';
import { readBuiltContract, type BuiltContract } from './built-contract.js';
import { answering } from './http/answer.js';
import type { Subgraph } from './definition.js';
import type { Follower } from './following/follower.js';
import { graphOverHttp } from './following/over-http.js';
import { openSubgraph, type OpenSubgraph } from './open.js';
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
export function serveSubgraph(definition: Subgraph, configuration: Configuration, clock?: Clock, built?: BuiltContract): Promise<ServedSubgraph> {
  return serveSubgraphs([definition], configuration, clock, [built]);
}

/** Several subgraphs as one server, on one database: each below its name, their reads in one exchange. Its `url` is that of the first. */
export async function serveSubgraphs(
  definitions: readonly Subgraph[],
  configuration: Configuration,
  clock?: Clock,
  built: readonly (BuiltContract | undefined)[] = [],
): Promise<ServedSubgraph> {
  const names = definitions.map(({ name }) => name);
  const observation = await openObservation(names.join('+'), configuration.host, configuration.observe);
  const needsDatabase = definitions.some(({ migrations }) => migrations);
  const database = needsDatabase ? observedDatabase(await openOwnDatabase(names, configuration), observation) : undefined;
  const subgraphs: OpenSubgraph[] = [];
  for (const [index, definition] of definitions.entries())
    subgraphs.push(await openSubgraph(definition, definition.migrations && database, clock, built[index]));
  const http = createServer({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS, noDelay: true });
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  const { diagnostics, limits: allowance } = configuration;
  const options = { diagnostics, log, allowance, serve: observedRequests(observation) };
  const answer = answering(subgraphs, options, () => drain.ready);
  const drain = new Drain(http, configuration.timeouts.drain, answer, refuseUnparsed);
  const slowReaders = new SlowReaders(drain.connections, configuration.http.send);
  await listen(http, configuration);
  for (const { name, follower } of subgraphs) if (follower) follow(name, follower, configuration, log);
  const end = async (how?: { delayed: boolean }) => {
    await drain.end(how);
    slowReaders.close();
    for (const subgraph of subgraphs.toReversed()) await subgraph.close();
    await database?.close();
    await observation.close();
  };
  const address = httpAddress(configuration.host, (http.address() as AddressInfo).port);
  return {
    url: names.length === 1 ? `${address}/graphql` : `${address}/${names[0]}/graphql`,
    close: () => end(),
    drain: () => end({ delayed: true }),
  };
}

function follow(name: string, follower: Follower, { graphUrl, subgraphUrls }: Configuration, log: (line: string) => void): void {
  if (!graphUrl || !subgraphUrls) return;
  const failed = (error: unknown) =>
    log(JSON.stringify({ level: 'warn', subgraph: name, message: `cannot follow the graph now: ${(error as Error).message}` }));
  void follower.start(graphOverHttp({ name, graphUrl, subgraphUrls }), failed);
}

function openOwnDatabase(names: readonly string[], { databaseUrl: url, databaseReplicaUrl: replicaUrl, dataDir }: Configuration): Promise<Database> {
  return openDatabase({ url, replicaUrl, dataDir: `${dataDir}/${names.join('+')}` });
}

/** The whole of a subgraph's `server.ts`. */
export function runSubgraph(definition: Subgraph): Promise<void> {
  return runSubgraphs([definition]);
}

/** A server of subgraphs as a program. */
export async function runSubgraphs(definitions: readonly Subgraph[]): Promise<void> {
  try {
    requireNode();
    const built = await Promise.all(definitions.map((definition) => readBuiltContract(definition)));
    const served = await serveSubgraphs(definitions, readConfiguration(), undefined, built);
    closeOnSignal(served);
    giveBackWhenIdle();
    const [only] = definitions;
    const names = definitions.map(({ name }) => name).join(', ');
    process.stdout.write(
      definitions.length === 1 ? `${only!.name} is ready at ${served.url}\n` : `${names} are ready at ${served.url} (each below its name)\n`,
    );
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@portfolio/testkit';
import { startCluster, type Cluster } from '../cluster/cluster.ts';
import { COPIES, FAULTS } from './faults.ts';
import { Load } from './load.ts';
import { answersWhole, samplesOf, type Sample } from './questions.ts';
import { tableOf, type Row } from './table.ts';

/** How long each fault lasts, and how many requests a second are sent; both are larger in a longer run. */
const SECONDS = Number(process.env.FAULTS_SECONDS ?? 2);
const RATE = Number(process.env.FAULTS_RATE ?? 40);
/** Without the response cache every request goes to the subgraphs. */
const CACHE = process.env.FAULTS_CACHE ?? 'off';
/** Subgraphs that are served together: `FAULTS_TOGETHER=agreements,klik;sapa,sts`. */
const TOGETHER = (process.env.FAULTS_TOGETHER ?? '').split(';').flatMap((names) => (names ? [names.split(',')] : []));
const CONNECTIONS = 8;

/** So many requests in a row, answered whole, show that a fault is over. */
const RECOVERED = RATE;

describe('faults, under constant load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-faults-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  const rows: Row[] = [];
  let cluster: Cluster;
  let load: Load;
  let samples: Sample[];

  beforeAll(async () => {
    copyFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), supergraphFile);
    const drain = { DRAIN_DELAY_MS: '1000' };
    cluster = await startCluster({
      copies: 1,
      copiesOf: COPIES,
      together: TOGETHER,
      // A busy machine holds the event loop up for long when schemas are built: nothing is shed for that.
      gatewayEnvironment: { ...drain, SHED_DELAY_MS: '0', RESPONSE_CACHE: CACHE, SUPERGRAPH_FILE: supergraphFile, SUBGRAPH_TIMEOUT_MS: '10000,sapa=1500' },
      subgraphEnvironment: drain,
    });
    samples = await samplesOf(cluster.url);
    load = new Load({ url: cluster.url, samples, connections: CONNECTIONS, rate: RATE });
    const warm = load.count();
    await waitFor(() => warm.goodSince >= RECOVERED, 'the load to be answered');
  });

  afterAll(async () => {
    await load?.stop();
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
    process.stdout.write(`\n${tableOf(rows)}\n`);
  });

  test.each(FAULTS)(
    '$name',
    async ({ name, inject, partial, failed }) => {
      const tally = load.count();
      const felt = () => waitFor(() => tally.partial + tally.failed > 0, 'an answer that lacks something');
      const mended = await inject({ cluster, supergraphFile, felt }, SECONDS * 1_000);
      await waitFor(() => tally.goodSince >= RECOVERED, 'the house to recover');
      for (const { url } of cluster.gateways) await waitFor(() => answersWhole(url, samples), `the gateway at ${url} to answer whole`);
      rows.push({ name, ...tally, recovery: Math.max(0, tally.lastBad - mended) });
      expect({ wrong: tally.wrong, wrongOnes: tally.wrongOnes }).toEqual({ wrong: 0, wrongOnes: [] });
      if (!failed) expect(tally.failed).toBe(0);
      expect(tally.failed).toBeLessThanOrEqual(CONNECTIONS);
      if (partial) expect(tally.partial).toBeGreaterThan(0);
      else expect(tally.missing).toEqual({});
    },
    300_000 + SECONDS * 2_000,
  );
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client, operation } from '@portfolio/client';
import { SUBGRAPHS } from '@portfolio/gateway';
import { hasEnded, waitFor } from '@portfolio/testkit';
import pg from 'pg';
import { questions } from '../portfolio/questions.js';
import { hubAt, type Hub } from '../setups.js';
import { startCluster, type Cluster } from './cluster.ts';

const ALIVE = '{ agreements(first: 1) { nodes { id solutions { id } } } }';

describe('the cluster of processes behind its balancer', () => {
  let cluster: Cluster;
  let hub: Hub;

  beforeAll(async () => {
    cluster = await startCluster();
    hub = hubAt(cluster.url, cluster.stop);
    const isFilled = async () => (await hub.request('{ obligations(first: 0) { totalCount } }')).data?.obligations !== null;
    await waitFor(isFilled, 'the overview to be filled', 240_000);
  });

  afterAll(() => cluster?.stop(), 60_000);

  test('is two gateways, and two servers of each subgraph', async () => {
    const names = SUBGRAPHS.map(({ name }) => name).sort();
    const up = async (states: Promise<Record<string, string>>) => Object.values(await states).filter((state) => state === 'UP').length;
    expect(Object.keys(cluster.subgraphs)).toEqual(names);
    await waitFor(async () => (await up(cluster.inner.states())) === 2 * names.length, 'every server to be seen as up', 60_000);
    expect([await up(cluster.balancer.states()), await up(cluster.inner.states())]).toEqual([2, 2 * names.length]);
  });

  test('streams its data to a replica, which is read', async () => {
    const client = new pg.Client(cluster.replica.url('portfolio'));
    await client.connect();
    const { rows } = await client.query(`select pg_is_in_recovery() as standby, (select status from pg_stat_wal_receiver) as status`);
    expect(rows).toEqual([{ standby: true, status: 'streaming' }]);
    const lastReads = `select count(*)::int as count from pg_stat_activity where query like '%from "agreements"."agreement"%' and pid <> pg_backend_pid()`;
    await waitFor(async () => {
      await hub.request(ALIVE);
      return (await client.query<{ count: number }>(lastReads)).rows[0]!.count > 0;
    }, 'a read of agreements at the replica');
    await client.end();
  });

  test.each(questions())('answers $id: $question', async ({ operation, variables, expected, shape }) => {
    const answers = await Promise.all([hub.request(operation, variables), hub.request(operation, variables)]);
    for (const { status, data, errors } of answers) {
      expect({ status, errors }).toEqual({ status: 200, errors: undefined });
      expect(shape(data, variables)).toEqual(expected);
    }
  });

  test('keeps serving when one gateway and one server of a subgraph are killed, and readmits them when they are restarted', async () => {
    const { balancer, inner, gateways, subgraphs } = cluster;
    const [gateway, server] = [gateways[0]!, subgraphs.agreements![0]!];
    // A request sent before the balancer has seen the death finds its connection closed; this client asks a read again, as every client must (0040).
    const client = new Client({ url: cluster.url, name: 'cluster-test' });
    await Promise.all([gateway.kill(), server.kill()]);
    for (let count = 0; count < 20; count += 1) expect(await client.get(operation(ALIVE))).toMatchObject({ agreements: { nodes: [{}] } });
    await Promise.all([balancer.sees('gateways-1', 'DOWN'), inner.sees('agreements-1', 'DOWN')]);
    await Promise.all([gateway.start(), server.start()]);
    await Promise.all([balancer.sees('gateways-1', 'UP'), inner.sees('agreements-1', 'UP')]);
  });

  test('is not ready while its database is down, and recovers by itself', async () => {
    const { url } = cluster.subgraphs.agreements![0]!;
    const health = async (path: string) => {
      const response = await fetch(new URL(path, url));
      return [response.status, await response.json()];
    };
    await cluster.postgresql.running.end('SIGINT');
    expect(await health('/health/live')).toEqual([200, { subgraph: 'agreements', live: true }]);
    expect(await health('/health/ready')).toEqual([503, { subgraph: 'agreements', ready: false, reason: 'its database does not answer' }]);
    await cluster.postgresql.restart();
    await cluster.inner.sees('agreements-1', 'UP');
    expect(await health('/health/ready')).toEqual([200, { subgraph: 'agreements', ready: true }]);
    const { data, errors } = await hub.request(ALIVE);
    expect({ data, errors }).toMatchObject({ data: { agreements: { nodes: [{}] } }, errors: undefined });
  });

  test('leaves no process behind when it is stopped', async () => {
    const { postgresql, replica, redis, subgraphs, inner, gateways, balancer } = cluster;
    const all = [postgresql, replica, redis, ...Object.values(subgraphs).flat(), inner, ...gateways, balancer].map(({ running }) => running.process);
    await cluster.stop();
    expect(all.map(hasEnded)).toEqual(all.map(() => true));
  });
});

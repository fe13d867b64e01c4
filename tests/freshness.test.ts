import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openInProcess, openOverHttp, startGateway } from '@portfolio/gateway';
import { startPostgresql, type TestPostgresql } from '@portfolio/testkit';
import { Client } from 'pg';
import { ownOptions } from './gateways.js';
import { hubAt, type Hub } from './setups.js';
import { shared } from './shared/client.js';
import { startSubgraphServers } from './subgraph-servers.js';

const OPTIONS = ownOptions({ responseCacheBytes: 10_000_000 });
const QUERY = 'query Name($id: ID!) { solution(id: $id) { name } agreements(first: 1) { nodes { solution { name } } } }';
const WRITES = 200;
const READERS = 8;

/** Two hubs with caches of their own, over one database that somebody else writes to. */
describe.each(['in-process', 'over HTTP', 'over HTTP, read from a replica'])('cached responses, %s', (topology) => {
  let primary: TestPostgresql | undefined;
  let replica: TestPostgresql | undefined;
  let writer: Client;
  const hubs: Hub[] = [];
  let closeServers = async () => undefined as void;

  beforeAll(async () => {
    primary = topology.endsWith('replica') ? await startPostgresql() : undefined;
    const url = primary?.restore('freshness', (await shared('dump')).path) ?? (await shared('portfolio-database')).url;
    replica = await primary?.startReplica();
    const servers = topology.startsWith('over HTTP')
      ? await startSubgraphServers(url, replica && { DATABASE_REPLICA_URL: replica.url('freshness') })
      : undefined;
    closeServers = servers?.close ?? closeServers;
    for (let count = 0; count < 2; count += 1) {
      const gateway = await startGateway(servers ? await openOverHttp(servers.urls) : await openInProcess({ url }), OPTIONS);
      hubs.push(hubAt(gateway.url, () => gateway.close()));
    }
    writer = new Client({ connectionString: url });
    await writer.connect();
  });

  afterAll(async () => {
    for (const hub of hubs) await hub.close();
    await closeServers();
    await writer?.end();
    await replica?.stop();
    await primary?.stop();
  });

  const written = (count: number) => writer.query("update solutions.solution set name = $1 where id = 'valg'", [`Name ${count}`]);
  const read = async (hub: Hub) => {
    const { data, errors } = await hub.request(QUERY, { id: 'valg' });
    expect(errors).toBeUndefined();
    return Number((data as { solution: { name: string } }).solution.name.slice('Name '.length));
  };

  test('are never older than a write that finished before the request began', async () => {
    await written(0);
    for (const hub of hubs) expect(await read(hub)).toBe(0);
    let finished = 0;
    let reads = 0;
    let older = 0;
    const readOn = async (hub: Hub) => {
      while (finished < WRITES) {
        const before = finished;
        if ((await read(hub)) < before) older += 1;
        reads += 1;
      }
    };
    const readers = Promise.all(Array.from({ length: READERS }, (_, index) => readOn(hubs[index % 2]!)));
    for (let count = 1; count <= WRITES; count += 1) {
      await written(count);
      finished = count;
      if (count % 3 === 0) for (const hub of hubs) expect(await read(hub)).toBe(count);
    }
    await readers;
    expect({ older, enough: reads >= READERS }).toEqual({ older: 0, enough: true });
    for (const hub of hubs) expect(await read(hub)).toBe(WRITES);
  });

  test('are answered 304 to a client that has them, until something is written', async () => {
    const [hub] = hubs;
    await hub!.request(QUERY, { id: 'sapa' });
    const url = `${hub!.url}?${new URLSearchParams({ query: QUERY, variables: '{"id":"sapa"}' }).toString()}`;
    const get = (headers: Record<string, string> = {}) => fetch(url, { headers: { 'apollo-require-preflight': 'yes', ...headers } });
    const first = await get();
    const etag = first.headers.get('etag')!;
    expect([first.status, etag, first.headers.get('cache-control')]).toEqual([200, expect.stringMatching(/^"[\w-]{27}"$/), 'private, no-cache']);
    const again = await get({ 'if-none-match': `"other", ${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    await writer.query("update solutions.solution set name = 'Changed' where id = 'sapa'");
    const changed = await get({ 'if-none-match': etag });
    expect([changed.status, await changed.json()]).toMatchObject([200, { data: { solution: { name: 'Changed' } } }]);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  test('are compressed for clients that accept it, in fewer bytes, and with their ETag', async () => {
    const [hub] = hubs;
    const query = '{ solutions(first: 100) { nodes { id name description } } }';
    const get = (headers: Record<string, string>) =>
      fetch(`${hub!.url}?${new URLSearchParams({ query }).toString()}`, { headers: { 'apollo-require-preflight': 'yes', ...headers } });
    const { data } = await hub!.request(query);
    const answers = [];
    for (const encoding of ['identity', 'gzip', 'br', 'br']) answers.push(await get({ 'accept-encoding': encoding }));
    expect(answers.map(({ headers }) => headers.get('content-encoding'))).toEqual([null, 'gzip', 'br', 'br']);
    for (const answer of answers) expect(await answer.json()).toEqual({ data });
    const [plain = 0, ...compressed] = answers.map(({ headers }) => Number(headers.get('content-length')));
    for (const length of compressed) expect(length).toBeLessThan(plain / 2);
    const tags = answers.map(({ headers }) => headers.get('etag')!);
    expect(tags).toEqual([tags[0], `W/${tags[0]}`, `W/${tags[0]}`, `W/${tags[0]}`]);
    expect((await get({ 'accept-encoding': 'br', 'if-none-match': tags[2]! })).status).toBe(304);
  });

  test('a GET that a page of another site could send is refused all the same', async () => {
    const response = await fetch(`${hubs[0]!.url}?${new URLSearchParams({ query: QUERY, variables: '{"id":"sapa"}' }).toString()}`);
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
  });
});

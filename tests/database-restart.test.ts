import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfiguration } from '@portfolio/config';
import { openInProcess, openOverHttp, startGateway, SUBGRAPHS } from '@portfolio/gateway';
import { municipalities } from '@portfolio/municipalities';
import { serveSubgraph } from '@portfolio/subgraph';
import { loopback, startPostgresql, waitFor, type TestPostgresql } from '@portfolio/testkit';
import { ownOptions } from './gateways.js';
import { hubAt, type Hub } from './setups.js';

const QUERY = '{ municipality(code: "671") { name } }';

async function openHere(url: string): Promise<Hub> {
  const gateway = await startGateway(await openInProcess({ url, subgraphs: [municipalities] }), ownOptions());
  return hubAt(gateway.url, () => gateway.close());
}

async function openDistributed(url: string): Promise<Hub> {
  const elsewhere = Object.fromEntries(SUBGRAPHS.map(({ name }) => [name, 'http://127.0.0.1:1/graphql']));
  const served = await serveSubgraph(municipalities, readConfiguration({ DATABASE_URL: url, HOST: loopback(), PORT: '0' }));
  const gateway = await startGateway(await openOverHttp({ ...elsewhere, municipalities: served.url }), ownOptions());
  return hubAt(gateway.url, () => gateway.close().then(served.close));
}

describe.each([
  ['in-process', openHere],
  ['over HTTP', openDistributed],
])('while the database is down, %s', (_, open) => {
  let postgresql: TestPostgresql;
  let hub: Hub;

  beforeAll(async () => {
    postgresql = await startPostgresql();
    hub = await open(postgresql.createDatabase('restarted'));
  });

  afterAll(async () => {
    await hub?.close();
    await postgresql?.stop();
  });

  test('errors are DATABASE_UNAVAILABLE, and answers return when it is back', async () => {
    const whole = { status: 200, data: { municipality: { name: 'Struer' } } };
    expect(await hub.request(QUERY)).toEqual(whole);
    await postgresql.running.end('SIGINT');
    for (let time = 0; time < 3; time += 1) {
      const { errors } = await hub.request(QUERY);
      expect(errors).toMatchObject([
        {
          message: 'expected the database to answer, but it does not now; ask again',
          extensions: { code: 'DATABASE_UNAVAILABLE', classification: 'DataFetchingException', subgraph: 'municipalities' },
        },
      ]);
    }
    await postgresql.restart();
    await waitFor(async () => !(await hub.request(QUERY)).errors, 'whole answers');
    expect(await hub.request(QUERY)).toEqual(whole);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openOverHttp, startGateway, SUBGRAPHS } from '@portfolio/gateway';
import { startProcess, waitFor, type TestProcess } from '@portfolio/testkit';
import { Client } from 'pg';
import { pino } from 'pino';
import { fileURLToPath } from 'node:url';
import { ownOptions } from './gateways.js';
import { hubAt, type Hub } from './setups.js';
import { shared } from './shared/client.js';

type Line = Record<string, unknown> & { err: { message: string } };

const ID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const LONG = `Q${'x'.repeat(500)}`;

/** The lines of a log that are about errors. */
const errorsIn = (log: string): Line[] =>
  log
    .split('\n')
    .filter((line) => /"level":("error"|50)/.test(line) && line.endsWith('}'))
    .map((line) => JSON.parse(line) as Line);

/** A table that the subgraph reads is dropped: its statement fails. */
describe('an error of a subgraph, over HTTP', () => {
  let server: TestProcess;
  let hub: Hub;
  let log = '';

  beforeAll(async () => {
    const { url } = await shared('portfolio-database');
    server = startProcess(fileURLToPath(new URL('../dist/klik.js', import.meta.url)), { DATABASE_URL: url, PORT: '0' });
    const [, address = ''] = await server.printed(/ready at (\S+)/);
    const writer = new Client({ connectionString: url });
    await writer.connect();
    await writer.query('alter table klik.task rename to gone');
    await writer.end();
    // Only klik is queried.
    const topology = await openOverHttp(Object.fromEntries(SUBGRAPHS.map(({ name }) => [name, address])));
    const logger = pino({ level: 'error' }, { write: (line: string) => void (log += line) });
    const gateway = await startGateway(topology, ownOptions({ logger }));
    hub = hubAt(gateway.url, () => gateway.close());
  });

  afterAll(async () => {
    await hub?.close();
    await server?.end('SIGTERM');
  });

  test.each([
    ['named', `query Named { task(id: "a1") { id } }`, 'Named', 'Named__klik__0'],
    ['asked again, by the fast path', `query Named { task(id: "a1") { id } }`, 'Named', 'Named__klik__0'],
    ['without a name', '{ task(id: "a1") { id } }', null, null],
    ['with a very long name', `query ${LONG} { task(id: "a1") { id } }`, `${LONG.slice(0, 100)}...`, `${LONG.slice(0, 100)}...`],
  ])('is found in both logs by one transaction and its operation: %s', async (title, query, operation, fetched) => {
    const transactionId = `${ID.slice(0, -4)}${String(1_000 + title.length)}`;
    const { errors = [] } = await hub.request(query, undefined, { 'x-transaktionsid': transactionId });
    expect(errors.map(({ path, extensions: { code, subgraph } }) => ({ path, code, subgraph }))).toEqual([
      { path: ['task'], code: 'INTERNAL_SERVER_ERROR', subgraph: 'klik' },
    ]);
    const of = (text: string) => errorsIn(text).filter((line) => line.transactionId === transactionId);
    await waitFor(() => of(server.output()).length > 0, 'the line of the subgraph');
    const [inGateway, inSubgraph] = [of(log), of(server.output())];
    expect(inGateway).toMatchObject([{ id: errors[0]!.extensions.id, operation, subgraph: 'klik', code: 'INTERNAL_SERVER_ERROR', path: ['task'] }]);
    expect(inSubgraph).toMatchObject([
      { operation: fetched, subgraph: 'klik', path: ['task'], message: expect.stringContaining('"klik.task" does not exist') },
    ]);
    expect(inGateway[0]!.err.message).toContain(String(inSubgraph[0]!.id));
  });

  test('is found by the transaction id of the response where the client sends none', async () => {
    const response = await fetch(hub.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"query Named { task(id: \\"a1\\") { id } }"}',
    });
    await response.text();
    const transactionId = response.headers.get('x-transaktionsid');
    const of = (text: string) => errorsIn(text).filter((line) => line.transactionId === transactionId);
    await waitFor(() => of(server.output()).length > 0, 'the line of the subgraph');
    expect([of(log).length, of(server.output()).length]).toEqual([1, 1]);
  });
});

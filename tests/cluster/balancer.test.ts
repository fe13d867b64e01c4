import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addresses } from '../../packages/portal/src/app/addresses.ts';
import { startBalancer, type Balancer } from './balancer.ts';

const OURS = { 'content-type': 'application/json' };
const READ = '{ agreements { nodes { id } } }';

/** Pools of two servers that are ready, take a request and break off before they answer. */
describe('a request whose server breaks off', () => {
  const servers: Server[] = [];
  let balancer: Balancer;
  let taken = 0;

  beforeAll(async () => {
    for (let count = 0; count < 2; count += 1) servers.push(await breakingServer(() => (taken += 1)));
    const urls = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    balancer = await startBalancer(['gateways', 'klik'].map((name) => ({ name, servers: urls })));
  });

  beforeEach(() => {
    taken = 0;
  });

  afterAll(async () => {
    await balancer?.stop();
    for (const server of servers) server.close();
  });

  const get = (pool: string, path: string, method = 'GET') => send(new URL(path, balancer.urls[pool]).href, method);
  const post = (body: string | Buffer, headers: Record<string, string> = {}, path = '/graphql', pool = 'klik') =>
    send(new URL(path, balancer.urls[pool]).href, 'POST', { ...OURS, ...headers }, Buffer.from(body));
  const documentBody = (query: string, more = {}) => JSON.stringify({ query, ...more });

  test.each([
    ["a query to a subgraph's server", () => post(documentBody(READ))],
    ["a named query to a subgraph's server", () => post(documentBody(`\n  query Q ${READ}`, { variables: { text: 'x' } }))],
    ['a batch of reads', () => post(JSON.stringify([{ subgraph: 'klik', headers: {}, request: { query: READ } }]), {}, '/batch')],
    ["the version of a subgraph's data", () => get('klik', '/version')],
    ['a query to a server of several subgraphs', () => post(documentBody(READ), {}, '/klik/graphql')],
    ['the version of the data of one of several', () => get('klik', '/klik/version')],
    ...addresses().map((address) => [`the portal's ${address}`, () => get('gateways', address.replaceAll(/:\w+/g, 'one'))] as const),
    ['what the portal loads', () => get('gateways', '/assets/index.js')],
    ['the query editor', () => get('gateways', '/spoerg/graphql')],
    ['what the query editor loads', () => get('gateways', '/spoerg/questions.json')],
  ])('is retried where it is %s', async (_, sent) => {
    expect((await sent()).status).toBe(502);
    expect(taken).toBe(3);
  });

  test.each([
    ['may have killed its gateway', () => post(documentBody(READ), {}, '/graphql', 'gateways')],
    ['may have killed its gateway, asked by GET', () => get('gateways', `/graphql?query=${encodeURIComponent(READ)}`)],
    ['is something else of a gateway', () => get('gateways', '/other')],
    ['changes what the portal loads', () => get('gateways', '/assets/index.js', 'PUT')],
    ['is a GET that is no read of a graph', () => get('klik', '/graphql')],
    ['goes to another address', () => post(documentBody(READ), {}, '/other')],
    ['is a batch too long to be sent again', () => post(JSON.stringify(Array(300).fill({ request: { query: READ } })), {}, '/batch')],
    ['is no JSON', () => post(documentBody(READ), { 'content-type': 'text/plain' })],
    ['holds the word in another place', () => post(JSON.stringify({ note: 'the "query" that was asked', sent: { query: READ } }))],
    ['is no query', () => post(documentBody('sign'))],
    ['is a mutation', () => post(documentBody('mutation { sign }'))],
    ['is a mutation behind a query', () => post(documentBody(`query Q ${READ} mutation M { sign }`, { operationName: 'M' }))],
    ['is a mutation, its keyword escaped', () => post(documentBody('mutation { sign }').replace('mutation', '\\u006dutation'))],
    ['may be a mutation, known by its hash', () => post(documentBody('', { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }))],
    ['may be a mutation, encoded', () => post(gzipSync(documentBody(READ)), { 'content-encoding': 'gzip' })],
    ['may be a mutation, too long to be seen whole', () => post(documentBody(`${READ} # ${'x'.repeat(20_000)}`))],
  ])('is not retried where it %s', async (_, sent) => {
    const response = await sent();
    expect([response.status, response.type]).toEqual([502, 'application/json; charset=utf-8']);
    expect(JSON.parse(response.body)).toMatchObject({ errors: [{ message: 'No server answered; try again.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(taken).toBe(1);
  });
});

/** Over a connection of its own: on a persistent one, HAProxy closes it instead of answering, so that the client may retry. */
function send(url: string, method: string, headers = {}, body?: Buffer): Promise<{ status?: number; type?: string; body: string }> {
  return new Promise((resolve, reject) => {
    const length = body && { 'content-length': body.length };
    const sending = request(url, { agent: false, method, headers: { ...headers, ...length } }, (response) => {
      const answer = (read: string) => resolve({ status: response.statusCode, type: response.headers['content-type'], body: read });
      text(response).then(answer, reject);
    });
    sending.once('error', reject).end(body);
  });
}

async function breakingServer(onTaken: () => void): Promise<Server> {
  const server = createServer((incoming, response) => {
    if (incoming.url === '/health/ready') return void response.end();
    incoming.resume().once('end', () => {
      onTaken();
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

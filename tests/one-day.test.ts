import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readConfiguration } from '@portfolio/config';
import { openOverHttp, startGateway, SUBGRAPHS, type Topology } from '@portfolio/gateway';
import { serveSubgraph, type ServedSubgraph } from '@portfolio/subgraph';
import { openPortfolio, ownOptions } from './gateways.js';
import { hubAt, type Hub } from './setups.js';

/** Both dates are of 15 December 2025, each of another subgraph. */
const QUERY = '{ event(id: "ev043") { when { daysUntil } } followUps(first: 1) { nodes { end { daysUntil } } } }';
const QUERIED = ['solutions', 'klik'];
/** Of Europe/Copenhagen: the 20th of December begins. */
const MIDNIGHT = Date.parse('2025-12-19T23:00:00Z');
const SECOND = 1_000;

interface Figures {
  event: { when: { daysUntil: number } };
  followUps: { nodes: { end: { daysUntil: number } }[] };
}

/** The gateway's clock and that of the subgraphs, each set by the test. */
let clocks: { gateway: () => number; subgraphs: () => number };

/** The queried subgraphs are servers; the others have an address that is never requested. */
async function openServers(folder: string): Promise<{ topology: Topology; servers: ServedSubgraph[] }> {
  const servers: ServedSubgraph[] = [];
  for (const name of QUERIED) {
    const definition = SUBGRAPHS.find((each) => each.name === name)!;
    servers.push(await serveSubgraph(definition, readConfiguration({ DATA_DIR: folder, PORT: '0' }), () => clocks.subgraphs()));
  }
  const urls = SUBGRAPHS.map(({ name }) => [name, servers[Math.max(0, QUERIED.indexOf(name))]!.url]);
  return { topology: await openOverHttp(Object.fromEntries(urls) as Record<string, string>), servers };
}

describe.each(['in-process', 'over HTTP'])('the day of a request, %s', (name) => {
  let hub: Hub;
  let folder: string;
  let servers: ServedSubgraph[] = [];

  beforeAll(async () => {
    clocks = { gateway: Date.now, subgraphs: Date.now };
    folder = await mkdtemp(join(tmpdir(), 'portfolio-day-'));
    let topology: Topology;
    if (name === 'in-process') topology = await openPortfolio({ clock: () => clocks.subgraphs() });
    else ({ topology, servers } = await openServers(folder));
    const gateway = await startGateway(topology, ownOptions({ responseCacheBytes: 10_000_000, clock: () => clocks.gateway() }));
    hub = hubAt(gateway.url, () => gateway.close());
  });

  afterAll(async () => {
    await hub?.close();
    for (const server of servers) await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(() => void (clocks = { gateway: () => MIDNIGHT, subgraphs: () => MIDNIGHT }));

  async function daysUntil(headers?: Record<string, string>): Promise<number[]> {
    const { data, errors } = await hub.request(QUERY, undefined, headers);
    expect(errors).toBeUndefined();
    const { event, followUps } = data as unknown as Figures;
    return [event.when.daysUntil, ...followUps.nodes.map(({ end }) => end.daysUntil)];
  }

  function send(body: object, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(hub.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  }

  test.each([
    ['two minutes behind', -120],
    ['two minutes ahead', 120],
  ])("is the gateway's where the clock of the subgraphs is %s, before and after midnight", async (_title, skew) => {
    const given: unknown[] = [];
    for (const seconds of [-60, -1, 0, 1, 60, 119, 121]) {
      const now = MIDNIGHT + seconds * SECOND;
      clocks = { gateway: () => now, subgraphs: () => now + skew * SECOND };
      // The second is answered from the cache, where there is one.
      for (let time = 0; time < 2; time += 1) given.push([seconds, await daysUntil()]);
    }
    const days = (seconds: number, figure: number) => [
      [seconds, [figure, figure]],
      [seconds, [figure, figure]],
    ];
    expect(given).toEqual([...days(-60, -4), ...days(-1, -4), ...days(0, -5), ...days(1, -5), ...days(60, -5), ...days(119, -5), ...days(121, -5)]);
  });

  test('is one for the whole request, also where midnight passes while it is answered', async () => {
    const day = 86_400 * SECOND;
    let readings = 0;
    clocks.gateway = () => MIDNIGHT + day * (readings += 1);
    clocks.subgraphs = () => MIDNIGHT + 100 * day * (readings += 1);
    const [ofEvent, ofFollowUp] = await daysUntil();
    expect({ readings, ofEvent, ofFollowUp }).toEqual({ readings: 1, ofEvent: -6, ofFollowUp: -6 });
  });

  test('is not taken from clients', async () => {
    expect(await daysUntil({ 'x-today': '2030-01-01' })).toEqual([-5, -5]);
    expect(await daysUntil({ 'x-today': 'tomorrow' })).toEqual([-5, -5]);
  });

  test.each<[string, Record<string, string> | undefined, object | undefined]>([
    ['the header x-as-of', { 'x-as-of': '2025-12-25' }, undefined],
    ['extensions.asOf', undefined, { asOf: '2025-12-25' }],
    ['both', { 'x-as-of': '2025-12-25' }, { asOf: '2025-12-25' }],
  ])('is the one that a client asks about by %s, which is echoed, and no other request is answered for it', async (_way, headers, extensions) => {
    for (let time = 0; time < 3; time += 1) {
      const response = await send({ query: QUERY, extensions }, headers);
      const { data } = (await response.json()) as { data: Figures };
      expect([data.event.when.daysUntil, data.followUps.nodes[0]!.end.daysUntil]).toEqual([-10, -10]);
      expect(response.headers.get('x-as-of')).toBe('2025-12-25');
      const today = await send({ query: QUERY });
      expect([today.headers.get('x-as-of'), await daysUntil()]).toEqual([null, [-5, -5]]);
    }
  });

  test('is that of an argument where it is given', async () => {
    const query = '{ event(id: "ev043") { when { daysUntil(asOf: "2025-12-16") } } }';
    for (let time = 0; time < 2; time += 1)
      expect(await (await send({ query }, { 'x-as-of': '2025-12-25' })).json()).toEqual({ data: { event: { when: { daysUntil: -1 } } } });
  });

  test('is asked about by GET too, where it is among what a shared cache varies by', async () => {
    const parameters = new URLSearchParams({ query: QUERY, extensions: '{"asOf":"2025-12-25"}' });
    const response = await fetch(`${hub.url}?${parameters.toString()}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(((await response.json()) as { data: Figures }).data.event.when.daysUntil).toBe(-10);
  });

  test.each<[string, Record<string, string>, object | undefined, string]>([
    ['no day', { 'x-as-of': 'tomorrow' }, undefined, 'expected the header x-as-of to be a day as YYYY-MM-DD, but got "tomorrow"'],
    [
      'a day that is not in the calendar',
      { 'x-as-of': '2025-02-29' },
      undefined,
      'expected the header x-as-of to be a day as YYYY-MM-DD, but got "2025-02-29"',
    ],
    ['a number', {}, { asOf: 20251225 }, 'expected "extensions.asOf" to be a day as YYYY-MM-DD, but got a number'],
    ['a list', {}, { asOf: ['2025-12-25'] }, 'expected "extensions.asOf" to be a day as YYYY-MM-DD, but got a list'],
    [
      'two days',
      { 'x-as-of': '2025-12-25' },
      { asOf: '2025-12-26' },
      'expected one day for a request, but got 2025-12-25 by x-as-of and 2025-12-26 by "extensions.asOf"',
    ],
  ])('is refused where a client asks about %s', async (_what, headers, extensions, message) => {
    const response = await send({ query: QUERY, extensions }, headers);
    expect([response.status, await response.json()]).toEqual([400, { errors: [{ message, extensions: expect.objectContaining({ code: 'BAD_REQUEST' }) }] }]);
  });

  if (name === 'in-process') return;

  test('is the day that a subgraph server is sent, else that of its own clock; an invalid day is refused', async () => {
    clocks.subgraphs = () => MIDNIGHT - SECOND;
    const request = async (headers: Record<string, string>) => {
      const [solutions] = servers;
      const { status, data, errors } = await hubAt(solutions!.url, async () => undefined).request(
        '{ event(id: "ev043") { when { daysUntil } } }',
        undefined,
        headers,
      );
      return [status, data?.event ?? errors];
    };
    expect(await request({ 'x-today': '2025-12-31' })).toEqual([200, { when: { daysUntil: -16 } }]);
    expect(await request({})).toEqual([200, { when: { daysUntil: -4 } }]);
    const message = 'expected the header x-today to be a day as YYYY-MM-DD, but got "2025-02-29"';
    expect(await request({ 'x-today': '2025-02-29' })).toEqual([400, [{ message, extensions: { code: 'BAD_REQUEST' } }]]);
  });
});

import { get as request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultHttp, defaultLimits, defaultTimeouts } from '@portfolio/config';
import { readFile } from 'node:fs/promises';
import { composeSupergraph, startGateway, subgraphSource, SUBGRAPHS, type Topology } from '@portfolio/gateway';
import { strFromU8, unzipSync } from 'fflate';
import { waitFor } from '@portfolio/testkit';
import { openPortfolio, ownOptions, type OwnOptions } from './gateways.js';

interface Refused {
  errors: { message: string; extensions: { code: string } }[];
}

let topology: Topology;

beforeAll(async () => {
  topology = await openPortfolio();
});

afterAll(() => topology?.close());

interface Served {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  drain(): Promise<void>;
  url: string;
}

/** A gateway over the portfolio, changed so, for as long as it is used. */
async function withGateway(use: (served: Served) => Promise<void>, options: OwnOptions = {}, changed: Partial<Topology> = {}): Promise<void> {
  const gateway = await startGateway({ ...topology, ...changed, close: async () => undefined }, ownOptions(options));
  try {
    await use({
      url: gateway.url,
      get: (path, headers = {}) => fetch(new URL(path, gateway.url), { headers: { 'accept-encoding': 'identity', ...headers } }),
      drain: () => gateway.drain(),
    });
  } finally {
    await gateway.close();
  }
}

/** A topology whose data are of another version after so many pages of ids of signatures, again and again or once. */
function changing({ after, times }: { after: number; times: number }): Partial<Topology> & { pages: number } {
  const changed = {
    pages: 0,
    version: async () => `${changed.pages}`,
    feed(name: string) {
      const feed = topology.feed!(name);
      return {
        ...feed,
        async ids(type: string, last: string, first?: number) {
          if (type === 'Signature') changed.pages += 1;
          return feed.ids(type, last, first);
        },
        async state() {
          const state = await feed.state();
          return state && name === 'agreements' ? { ...state, head: state.head + Math.min(times, Math.floor(changed.pages / after)) } : state;
        },
      };
    },
  };
  return changed;
}

/** What comes until the connection ends, and whether it ended as the protocol wants. */
function readRaw(url: string): Promise<{ text: string; whole: boolean }> {
  return new Promise((resolve, reject) => {
    request(url, (response: IncomingMessage) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('error', () => undefined);
      response.once('close', () => resolve({ text, whole: response.complete }));
    }).once('error', reject);
  });
}

describe('an export while the data change', () => {
  test('ends where they do, with a last line that says so and no end of the file', () =>
    withGateway(
      async ({ url }) => {
        const { text, whole } = await readRaw(new URL('/export/Signature.ndjson', url).href);
        const lines = text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as { id?: string } & Partial<Refused>);
        expect([whole, lines.length]).toEqual([false, 1_001]);
        expect(lines.at(-1)!.errors!.map(({ message, extensions }) => [message, extensions.code])).toEqual([
          ['expected data of one version, but they changed while they were read; begin anew', 'DATA_CHANGED'],
        ]);
        const csv = await readRaw(new URL('/export/Signature.csv', url).href);
        expect([csv.whole, csv.text.includes('DATA_CHANGED')]).toEqual([false, false]);
      },
      {},
      changing({ after: 2, times: Infinity }),
    ));

  test('begins anew by itself where it has sent nothing, at most three times', async () => {
    const once = changing({ after: 1, times: 1 });
    await withGateway(
      async ({ get }) => {
        const response = await get('/export/changes?first=3');
        expect([response.status, (await response.text()).trimEnd().split('\n').length]).toEqual([200, 4]);
        const file = await get('/export/Signature.ndjson');
        expect([file.status, (await file.text()).trimEnd().split('\n').length]).toEqual([200, 1_862]);
      },
      {},
      once,
    );
    await withGateway(
      async ({ get }) => {
        const response = await get('/export/Signature.ndjson');
        const { errors } = (await response.json()) as Refused;
        expect([response.status, response.headers.get('retry-after'), errors[0]!.extensions.code]).toEqual([409, '5', 'DATA_CHANGED']);
      },
      {},
      changing({ after: 1, times: Infinity }),
    );
  });

  test('goes on where something is written that is no data', () => {
    let written = 0;
    return withGateway(
      async ({ get }) => {
        const response = await get('/export/Signature.ndjson');
        expect((await response.text()).trimEnd().split('\n')).toHaveLength(1_862);
        expect(written).toBeGreaterThan(8);
      },
      {},
      { version: async () => `${(written += 1)}` },
    );
  });
});

describe('what an export takes', () => {
  const http = { ...defaultHttp(), exports: 2 };

  test('is given back when its client goes, and more at a time are refused', async () => {
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const waiting = { count: 0 };
    const feed = (name: string) => ({
      ...topology.feed!(name),
      async ids(type: string, after: string, first?: number) {
        if (type === 'Signature') {
          waiting.count += 1;
          await held;
        }
        return topology.feed!(name).ids(type, after, first);
      },
    });
    await withGateway(
      async ({ get }) => {
        const [one, other] = [new AbortController(), new AbortController()];
        const ask = (signal: AbortSignal, client: string, url: string) =>
          fetch(url, { signal, headers: { 'graphql-client-name': client } }).then(
            (response) => response.text().then((text) => text.length),
            () => 'gone',
          );
        const { url } = await get('/export/Region.csv');
        const signatures = new URL('/export/Signature.ndjson', url).href;
        const first = ask(one.signal, 'one', signatures);
        await waitFor(() => waiting.count === 1, 'the first export to be read');
        const same = await get('/export/Region.csv', { 'graphql-client-name': 'one' });
        expect([same.status, ((await same.json()) as Refused).errors[0]!.message]).toEqual([
          503,
          'expected at most 1 exports at a time of one client; try again in 5 s',
        ]);
        const second = ask(other.signal, 'two', signatures);
        await waitFor(() => waiting.count === 2, 'the second export to be read');
        const third = await get('/export/Region.csv', { 'graphql-client-name': 'three' });
        const { errors } = (await third.json()) as Refused;
        expect([third.status, third.headers.get('retry-after'), errors[0]!.extensions.code]).toEqual([503, '5', 'OVERLOADED']);
        expect((await get('/export/Region.csv', { 'if-none-match': '*', 'graphql-client-name': 'three' })).status).toBe(304);
        one.abort();
        expect(await first).toBe('gone');
        release();
        expect(await second).toBeGreaterThan(400_000);
        await waitFor(async () => (await get('/export/Region.csv', { 'graphql-client-name': 'one' })).status === 200, 'the first to be given back');
      },
      { http },
      { feed },
    );
  });

  test('is taken from the rate of its client, which a first page must have and later ones wait for', async () => {
    const rateLimits = { rate: 5_000, burstSeconds: 1, byClient: { slow: 1 } };
    await withGateway(
      async ({ get }) => {
        const started = performance.now();
        const file = await get('/export/Signature.ndjson');
        expect((await file.text()).trimEnd().split('\n')).toHaveLength(1_862);
        expect(performance.now() - started).toBeGreaterThan(1_000);
        const slow = { 'graphql-client-name': 'slow' };
        expect((await get('/export/Region.csv', slow)).status).toBe(200);
        const refused = await get('/export/Region.csv', slow);
        expect([refused.status, ((await refused.json()) as Refused).errors[0]!.extensions.code]).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
      },
      { clients: { rateLimits } },
    );
  });

  test('is asked for in smaller parts where a page is more than a request may take', () =>
    withGateway(
      async ({ get }) => {
        const file = await get('/export/Signature.ndjson');
        expect((await file.text()).trimEnd().split('\n')).toHaveLength(1_862);
      },
      { limits: { ...defaultLimits(), answerBytes: 40_000 } },
    ));

  test('is nothing where exports are switched off', () =>
    withGateway(
      async ({ get }) => {
        const response = await get('/export');
        expect([response.status, ((await response.json()) as Refused).errors[0]!.extensions.code]).toEqual([404, 'NOT_FOUND']);
      },
      { http: { ...defaultHttp(), exports: 0 }, page: false },
    ));
});

describe('an export that is read while the gateway drains', () => {
  /** Signatures are read page by page as it is let. */
  function held() {
    let release = () => undefined as void;
    const until = new Promise<void>((resolve) => (release = resolve));
    const pages = { read: 0, release, feed };
    function feed(name: string) {
      const own = topology.feed!(name);
      return {
        ...own,
        async ids(type: string, after: string, first?: number) {
          if (type === 'Signature' && (pages.read += 1) > 1) await until;
          return own.ids(type, after, first);
        },
      };
    }
    return pages;
  }

  test('is sent to its end', async () => {
    const pages = held();
    await withGateway(
      async ({ url, drain }) => {
        const file = readRaw(new URL('/export/Signature.ndjson', url).href);
        await waitFor(() => pages.read > 1, 'the export to be under way');
        const drained = drain();
        pages.release();
        const { text, whole } = await file;
        expect([text.trimEnd().split('\n').length, whole]).toEqual([1_862, true]);
        await drained;
      },
      { timeouts: { ...defaultTimeouts(), drain: { delay: 0, timeout: 600_000 } } },
      { feed: pages.feed },
    );
  });

  test('is cut where it takes longer than a drain may, which its client can tell from a whole file', async () => {
    const pages = held();
    await withGateway(
      async ({ url, drain }) => {
        const file = readRaw(new URL('/export/Signature.ndjson', url).href);
        await waitFor(() => pages.read > 1, 'the export to be under way');
        await drain();
        const { text, whole } = await file;
        expect([text.trimEnd().split('\n').length < 1_862, whole]).toEqual([true, false]);
        pages.release();
      },
      { timeouts: { ...defaultTimeouts(), drain: { delay: 0, timeout: 0 } } },
      { feed: pages.feed },
    );
  });
});

test('a subgraph that fails is told before anything is sent', () =>
  withGateway(
    async ({ get }) => {
      const response = await get('/export/Agreement.ndjson');
      const { errors } = (await response.json()) as Refused;
      expect([response.status, errors[0]!.extensions.code]).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
      for (const path of ['/export/Signature.csv', '/export', '/export/portfolio.zip', '/export/changes'])
        expect([path, (await get(path)).status]).toEqual([path, 503]);
      expect((await get('/export/Region.ndjson')).status).toBe(200);
    },
    {},
    {
      dataSource: (name) => (name === 'agreements' ? subgraphSource(name, () => () => Promise.reject(new Error('down'))) : topology.dataSource(name)),
    },
  ));

test('a type that has no rows of its own is none', () =>
  withGateway(
    async ({ get }) => {
      const response = await get('/export/Retender.csv');
      const { errors } = (await response.json()) as Refused;
      expect([response.status, errors[0]!.message]).toEqual([404, 'expected a type with rows of its own, as those of /export, but got "Retender"']);
      const { types } = (await (await get('/export')).json()) as { types: { type: string }[] };
      expect(types.filter(({ type }) => type.startsWith('Re')).map(({ type }) => type)).toEqual([
        'ReadinessCategory',
        'ReadinessRule',
        'RecipientGroup',
        'Region',
        'RelatedActivity',
      ]);
    },
    {},
    {
      feed: (name) => ({ ...topology.feed!(name), types: async () => (await topology.feed!(name).types()).filter(({ type }) => type !== 'Retender') }),
    },
  ));

test('names are not told where the schema is not', () =>
  withGateway(
    async ({ get }) => {
      const { errors } = (await (await get('/export/Agrement.csv')).json()) as Refused;
      expect(errors[0]!.message).toBe(
        'expected /export, /export/changes, /export/portfolio.zip or /export/<type>.<ndjson or csv>, but got "/export/Agrement.csv"',
      );
    },
    { introspection: false },
  ));

describe('an export of the public contract', () => {
  /** The portfolio with elections, sections of documents and the buyers of contracts tagged as internal. */
  const tagged = async () => {
    const places = [
      /^type (?:Election|ElectionNextStep|DocumentSection) implements Node(?: & Labelled)?(?= @key)/gm,
      /^type DocumentSection(?= @key)/m,
      /^ {2}buyer: Organisation(?! @federation)/m,
    ];
    const contracts = SUBGRAPHS.map(async ({ name, dataFolder }) => {
      const sdl = await readFile(new URL('../schema.graphql', dataFolder), 'utf8');
      return { name, sdl: places.reduce((text, place) => text.replace(place, '$& @federation__tag(name: "internal")'), sdl) };
    });
    return composeSupergraph(await Promise.all(contracts)).sdl;
  };
  const idsOf = async (subgraph: string, type: string) => topology.feed!(subgraph).ids(type, '', 1_000);

  test('has nothing of what it leaves out: no type, no column, no id, no subgraph of its own', async () => {
    const hidden = [...(await idsOf('valg', 'Election')), ...(await idsOf('valg', 'ElectionNextStep')), ...(await idsOf('governance', 'DocumentSection'))];
    expect(hidden.length).toBeGreaterThan(116);
    await withGateway(
      async ({ get, url }) => {
        const files = unzipSync(new Uint8Array(await (await get('/export/portfolio.zip')).arrayBuffer()));
        const texts = Object.entries(files).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }));
        expect(texts.filter(({ name }) => /^(Election|DocumentSection)/.test(name))).toEqual([]);
        const manifest = JSON.parse(texts.at(-1)!.text) as { version: string; types: { type: string; sources: string[] }[] };
        expect(manifest.types.length).toBeGreaterThan(40);
        expect(manifest.types.find(({ type }) => type === 'PlaybookActivity')!.sources).toEqual(['drejebog-4-1']);
        const [contract] = texts.find(({ name }) => name === 'Contract.ndjson')!.text.split('\n');
        expect(JSON.parse(contract!)).toMatchObject({ sources: ['programleder-2025'] });
        expect(JSON.parse(contract!)).not.toHaveProperty('buyer');

        let [address, more] = ['/export/changes', true];
        while (more) {
          const text = await (await get(address)).text();
          texts.push({ name: address, text });
          const last = JSON.parse(text.trimEnd().split('\n').at(-1)!) as { next: string; more: boolean };
          [address, more] = [`/export/changes?since=${last.next}`, last.more];
        }
        const told = texts.flatMap(({ name, text }) => hidden.filter((id) => text.includes(`"${id}"`)).map((id) => `${id} in ${name}`));
        expect(told).toEqual([]);
        const places = JSON.parse(Buffer.from(manifest.version, 'base64url').toString()) as Record<string, unknown>;
        expect([Object.keys(places).includes('solutions'), Object.keys(places).includes('valg')]).toEqual([true, false]);

        const file = await get('/export/Election.csv');
        expect([file.status, ((await file.json()) as Refused).errors[0]!.extensions.code]).toEqual([404, 'NOT_FOUND']);
        const since = Buffer.from(JSON.stringify({ valg: ['00000000', 1] })).toString('base64url');
        expect(((await (await get(`/export/changes?since=${since}`)).json()) as Refused).errors[0]!.message).toContain('there is no "valg" any more');
        const node = async (id: string) =>
          (
            await fetch(url, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ query: 'query ($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id]) { id } }', variables: { id } }),
            })
          ).text();
        expect(await node(hidden[0]!)).toBe('{"data":{"node":null,"nodes":[null]}}');
        expect(await node(hidden[0]!)).toBe(await node('nothing-has-this-id'));
      },
      { contract: 'public' },
      { supergraphSdl: await tagged() },
    );
  });
});

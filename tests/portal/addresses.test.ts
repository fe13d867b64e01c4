import { gunzipSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { questions } from '../portfolio/questions.js';
import { openShared, type Hub } from '../setups.js';

const HTML = 'text/html,application/xhtml+xml,*/*;q=0.8';
const site = new URL('../../packages/portal/dist/site/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('../../gateway/clients/portal.json', import.meta.url), 'utf8')) as {
  operations: { id: string; name: string; body: string }[];
};

describe('the portal as the gateway serves it', () => {
  let hub: Hub;
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => fetch(new URL(path, hub.url), { method, headers });
  const codeOf = async (response: Response) => ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;

  beforeAll(async () => {
    hub = await openShared();
  });

  afterAll(() => hub?.close());

  test.each([
    ['/', './'],
    ['/kort', './'],
    ['/kort/', '../'],
    ['/kommuner/671-struer', '../'],
    ['/en', './'],
    ['/en/kommuner/671-struer', '../../'],
    ['/loesninger/sapa?dag=2025-11-21', '../'],
    ['/aftaler/k-aftale-datastandard', '../'],
  ])('%s is the page, which finds its assets by %s', async (path, up) => {
    const response = await get(path, { accept: HTML });
    const loaded = [...(await response.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'private, no-cache',
    ]);
    expect(loaded.map((address) => address.startsWith(`${up}assets/`))).toEqual(loaded.map(() => true));
    const statuses = await Promise.all(loaded.map(async (address) => (await fetch(new URL(address, new URL(path, hub.url)))).status));
    expect(statuses).toEqual(loaded.map(() => 200));
  });

  test('nothing inline, nothing of another host, no frame', async () => {
    const { headers } = await get('/', { accept: HTML });
    const policy = headers.get('content-security-policy')!.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "trusted-types 'none'"]),
    );
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(['x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy'].map((name) => headers.get(name))).toEqual([
      'nosniff',
      'no-referrer',
      'same-origin',
    ]);
  });

  test('an address that is not its own is told in words to a browser, and as an error to others', async () => {
    const browser = await get('/findes/ikke', { accept: HTML });
    expect([browser.status, browser.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    for (const accept of ['*/*', 'application/json']) {
      const other = await get('/findes/ikke', { accept });
      expect([accept, other.status, await codeOf(other)]).toEqual([accept, 404, 'NOT_FOUND']);
    }
    for (const path of ['/assets/index-none.js', '/index.html', '/addresses.json', `/${'a/'.repeat(20)}`])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  test('it is read, by clients that take HTML', async () => {
    const head = await get('/kort', { accept: HTML }, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    const posted = await get('/kort', { accept: HTML }, 'POST');
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const json = await get('/kort', { accept: 'application/json' });
    expect([json.status, await codeOf(json)]).toEqual([406, 'BAD_REQUEST']);
    const tag = (await get('/kort', { accept: HTML })).headers.get('etag')!;
    expect((await get('/kort', { accept: HTML, 'if-none-match': tag, 'cache-control': 'max-age=0' })).status).toBe(304);
  });

  test('its assets are compressed by the build and never asked for again; its script and each view stay within their budgets', async () => {
    const html = readFileSync(new URL('index.html', site), 'utf8');
    const [, entry] = /src="\.\/(assets\/[^"]+\.js)"/.exec(html)!;
    const response = await get(`/${entry}`, { 'accept-encoding': 'gzip' });
    expect([response.status, response.headers.get('content-encoding'), response.headers.get('cache-control')]).toEqual([
      200,
      'gzip',
      'public, max-age=31536000, immutable',
    ]);
    const sizes = new Map(
      readdirSync(new URL('assets/', site))
        .filter((name) => name.endsWith('.js.gz'))
        .map((name) => [`assets/${name.replace(/\.gz$/, '')}`, readFileSync(new URL(`assets/${name}`, site))]),
    );
    expect(gunzipSync(sizes.get(entry!)!).toString()).toBe(await response.text());
    // The entry and all it imports at once, which Vite's build names beside it.
    const initial = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, name]) => name!);
    const total = initial.reduce((sum, name) => sum + sizes.get(name)!.length, 0);
    expect([initial[0], total < 170_000]).toEqual([entry, true]);
    for (const [name, { length }] of sizes) if (!initial.includes(name)) expect([name, length < 40_000]).toEqual([name, true]);
    // React's development build would say so.
    expect(gunzipSync(sizes.get(entry!)!).toString()).not.toContain('react.dev/link/');
  });

  test('its operations are known by their ids whatever is trusted, for itself alone', async () => {
    const { id } = manifest.operations.find(({ name }) => name === 'PortalMunicipality')!;
    const ask = async (client: string) => {
      const parameters = {
        variables: JSON.stringify({ code: '671', day: '2025-11-21' }),
        extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: id } }),
      };
      const response = await get(`/graphql?${new URLSearchParams(parameters).toString()}`, {
        'apollo-require-preflight': 'true',
        'apollographql-client-name': client,
      });
      return (await response.json()) as { data?: { municipality: { name: string } }; errors?: { extensions: { code: string } }[] };
    };
    expect((await ask('portal')).data?.municipality.name).toBe('Struer');
    expect((await ask('another')).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test('each view has one operation, which uses nothing deprecated', async () => {
    const operations = manifest.operations.filter(({ name }) => name.startsWith('Portal'));
    expect(operations.map(({ name }) => name)).toEqual([
      'PortalAgreement',
      'PortalAgreements',
      'PortalChoices',
      'PortalBody',
      'PortalDocument',
      'PortalDocuments',
      'PortalMap',
      'PortalMunicipality',
      'PortalOrganisation',
      'PortalOutage',
      'PortalRadar',
      'PortalRoute',
      'PortalSearch',
      'PortalSolution',
      'PortalSolutions',
      'PortalTasks',
      'PortalWheel',
    ]);
    const ids: Readonly<Record<string, string>> = {
      PortalAgreement: 'k-aftale-datastandard',
      PortalBody: 'kommunestyregruppe',
      PortalDocument: 'programleder-2025',
      PortalOutage: 'sapa',
      PortalSolution: 'sapa',
    };
    const variables = {
      agreement: 'k-aftale-datastandard',
      code: '671',
      day: '2025-11-21',
      text: 'struer',
      order: ['ID_ASC'],
      own: '671',
      hasOwn: true,
      filter: {},
      ofKind: {},
      model: 'fki-model',
      solution: 'sapa',
      municipality: '671',
      hasMunicipality: true,
      section: 'aftaler-1',
      isOpen: true,
      language: 'DA',
      meeting: '2026-03-12',
      hasMeeting: true,
      servedUntil: '2025-01-01',
      proposedFrom: '2025-06-01',
      hasTerm: true,
    };
    const kinds = ['agreement', 'area', 'body', 'document', 'kkr', 'model', 'municipality', 'organisation', 'solution', 'theme'];
    const choices = await hub.request(operations[2]!.body, Object.fromEntries(kinds.map((kind) => [kind, true])));
    expect([Object.keys(choices.data ?? {}).sort(), choices.errors]).toEqual([kinds, undefined]);
    for (const { name, body } of operations.filter((each) => each !== operations[2])) {
      const id = ids[name];
      const wanted = Object.fromEntries(Object.entries({ ...variables, id }).filter(([variable]) => body.includes(`$${variable}:`)));
      const { errors, extensions } = await hub.request(body, wanted);
      expect([name, errors, (extensions as { warnings?: unknown } | undefined)?.warnings]).toEqual([name, undefined, undefined]);
    }
  });

  test('each portfolio question is ready to be asked, once, and answered by its id with names, types and how far the data reach', async () => {
    const ready = parse(readFileSync(new URL('../../packages/portal/src/views/ask/questions.yaml', import.meta.url), 'utf8')) as { of: string }[];
    expect(ready.map(({ of }) => of).sort()).toEqual(questions().map(({ id }) => id));
    for (const { operation, variables } of questions()) {
      const [, name] = /query (\w+)/.exec(operation)!;
      const { id } = manifest.operations.find((each) => each.name === name)!;
      const parameters = { client: 'portal', documentId: id, variables: JSON.stringify(variables) };
      const response = await get(`/graphql.jsonld?${new URLSearchParams(parameters).toString()}`);
      const answer = (await response.json()) as { dataAsOf?: { asOf: string } };
      expect([name, response.status, answer.dataAsOf?.asOf]).toEqual([name, 200, '2025-11-21']);
    }
  });
});

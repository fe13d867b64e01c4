import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { openShared, setups, type Hub } from './setups.js';

interface File {
  href: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}

interface Manifest {
  version: string;
  asOf: string;
  schemaVersion: string;
  archive: string;
  changes: string;
  types: { type: string; rows: number; sources: string[]; licence: null; files: File[] }[];
}

interface Refused {
  errors: { message: string; extensions: { code: string } }[];
}

const DAY = '2025-12-01';
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
const get = (hub: Hub, path: string, init?: RequestInit) => fetch(new URL(path, hub.url), init);
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const manifests: Manifest[] = [];

describe.each(setups())('all of it out of the hub $name', ({ open }) => {
  let hub: Hub;
  let text: string;
  let manifest: Manifest;

  beforeAll(async () => {
    hub = await open();
    text = await (await get(hub, `/export?asOf=${DAY}`)).text();
    manifest = JSON.parse(text) as Manifest;
    manifests.push(manifest);
  });

  afterAll(() => hub?.close());

  const textAt = async ({ href }: File) => (await get(hub, `/${href}`)).text();

  test('the manifest has every type with its rows', async () => {
    expect(manifest).toMatchObject({ asOf: DAY, archive: `export/portfolio.zip?asOf=${DAY}`, changes: `export/changes?since=${manifest.version}` });
    const counts = Object.fromEntries(manifest.types.map(({ type, rows }) => [type, rows]));
    expect(counts).toMatchObject({ Municipality: 98, KkrGeography: 5, Region: 5, Signature: 1862, Document: 5, DocumentSection: 116 });
    const { data } = await hub.request('{ solutions(first: 0) { totalCount } agreements(first: 0) { totalCount } events(first: 0) { totalCount } }');
    expect(Object.values(data!)).toEqual(['Solution', 'Agreement', 'Event'].map((type) => ({ totalCount: counts[type] })));
    const { data: schema } = await hub.request('{ __type(name: "Node") { possibleTypes { name } } }');
    const nodes = (schema!.__type as { possibleTypes: { name: string }[] }).possibleTypes.map(({ name }) => name);
    expect(Object.keys(counts).filter((type) => !nodes.includes(type))).toEqual([]);
    expect(Object.keys(counts)).toEqual(Object.keys(counts).sort());
    expect(manifest.types.find(({ type }) => type === 'PlaybookActivity')!.sources).toEqual(['drejebog-4-1']);
  });

  test('the archive, opened by another library, has what the manifest says, and the manifest', async () => {
    const response = await get(hub, `/export/portfolio.zip?asOf=${DAY}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(strFromU8(files['manifest.json']!)).toBe(text);
    const listed = manifest.types.flatMap(({ files: own }) => own.map(({ href, ...file }) => ({ ...file, name: href.slice('export/'.length).split('?')[0]! })));
    expect(Object.keys(files)).toEqual([...listed.map(({ name }) => name), 'manifest.json']);
    expect(listed.map(({ name }) => [name, files[name]!.length, sha256(files[name]!)])).toEqual(listed.map(({ name, bytes, sha256 }) => [name, bytes, sha256]));
  });

  test.each(['Agreement', 'Signature'])('the files of %s are as the manifest says, their rows in order, and alike', async (type) => {
    const { rows, files } = manifest.types.find((each) => each.type === type)!;
    const [ndjson, csv] = [await textAt(files[0]!), await textAt(files[1]!)];
    expect([ndjson, csv].map((file) => [Buffer.byteLength(file), sha256(file)])).toEqual(files.map(({ bytes, sha256 }) => [bytes, sha256]));
    const lines = linesOf(ndjson);
    expect(lines).toHaveLength(rows);
    const ids = lines.map(({ id }) => id as string);
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
    const cells = parse<Record<string, string>>(csv, { columns: true });
    expect(cells.map(({ id, label, sources }) => [id, label, JSON.parse(sources!) as unknown])).toEqual(
      lines.map(({ id, label, sources }) => [id, label, sources]),
    );
  });

  test('its rows are the answers of the graph', async () => {
    const rows = linesOf(await (await get(hub, `/export/Agreement.ndjson?asOf=${DAY}`)).text());
    const { data } = await hub.request(
      `query($day: Date) { agreements(first: 500, orderBy: [ID_ASC]) { nodes { id label type state(asOf: $day) solutions { id } deadline { raw from to }
        coverage(asOf: $day) { total signed } sources { section { id } } } } }`,
      { day: DAY },
    );
    const { nodes } = data!.agreements as { nodes: { solutions: { id: string }[]; sources: { section: { id: string } }[] }[] };
    expect(nodes.map((node) => ({ ...node, solutions: node.solutions.map(({ id }) => id), sources: node.sources.map(({ section }) => section.id) }))).toEqual(
      rows.map(({ id, label, type, state, solutions, deadline, coverage, sources }) => {
        const { raw, from, to } = deadline as Record<string, unknown>;
        const { total, signed } = coverage as Record<string, unknown>;
        return { id, label, type, state, solutions, deadline: { raw, from, to }, coverage: { total, signed }, sources };
      }),
    );
  });

  test('what has changed since nothing is all of it, page by page, and nothing since then', async () => {
    const rows = new Map<string, number>();
    let [address, pages] = ['/export/changes?first=700', 0];
    for (let more = true; more; pages += 1) {
      const lines = linesOf(await (await get(hub, address)).text());
      const last = lines.pop() as unknown as { next: string; more: boolean };
      for (const { type, gone } of lines) if (!gone) rows.set(type as string, (rows.get(type as string) ?? 0) + 1);
      address = `/export/changes?first=700&since=${last.next}`;
      more = last.more;
    }
    expect(pages).toBe(Math.ceil(manifest.types.reduce((sum, { rows: count }) => sum + count, 0) / 700));
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(manifest.types.map(({ type, rows: count }) => [type, count])));
    expect(await (await get(hub, `/${manifest.changes}`)).text()).toBe(`${JSON.stringify({ next: manifest.version, more: false })}\n`);
  });
});

test('all set-ups give the same bytes', () => {
  expect(manifests).toHaveLength(3);
  const [first, ...others] = manifests.map(({ types, schemaVersion }) => ({ types, schemaVersion }));
  for (const other of others) expect(other).toEqual(first);
});

describe('requests for exports', () => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await openShared();
  });

  afterAll(() => hub?.close());

  test('are answered 304 while data, schema and day are the same, and by HEAD without rows', async () => {
    const first = await get(hub, '/export/Region.csv', { headers: { 'accept-encoding': 'gzip' } });
    const etag = first.headers.get('etag')!;
    expect(await first.text()).toMatch(/^id,/);
    expect(first.headers.get('content-encoding')).toBe('gzip');
    const again = await get(hub, '/export/Region.csv', { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    const other = await get(hub, `/export/Region.csv?asOf=${DAY}`, { headers: { 'if-none-match': etag } });
    expect([other.status, other.headers.get('x-as-of')]).toEqual([200, DAY]);
    const byHeader = await get(hub, '/export/Region.csv', { headers: { 'x-as-of': DAY } });
    expect(byHeader.headers.get('etag')).toBe(other.headers.get('etag'));
    const head = await get(hub, '/export/Region.ndjson', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, 'application/x-ndjson; charset=utf-8', '']);
    expect(head.headers.get('etag')).not.toBe(etag);
    for (const path of ['/export', '/export/portfolio.zip', '/export/changes']) {
      const tag = (await get(hub, path, { method: 'HEAD' })).headers.get('etag')!;
      expect([path, (await get(hub, path, { headers: { 'if-none-match': tag } })).status]).toEqual([path, 304]);
    }
  });

  test.each([
    ['/export/Agrement.csv', 404, 'NOT_FOUND', 'did you mean "/export/Agreement.csv"?'],
    [
      '/export/Query.csv',
      404,
      'NOT_FOUND',
      'expected /export, /export/changes, /export/portfolio.zip or /export/<type>.<ndjson or csv>, but got "/export/Query.csv"',
    ],
    ['/export?asof=2025-12-01', 400, 'BAD_REQUEST', 'expected the parameter asOf or none for "/export", but got "asof"'],
    ['/export?asOf=tomorrow', 400, 'BAD_REQUEST', 'to be a day as YYYY-MM-DD, but got "tomorrow"'],
    ['/export?asOf=2025-12-01&asOf=2025-12-02', 400, 'BAD_REQUEST', 'expected the parameter "asOf" once, but got it 2 times'],
    ['/export/changes?first=0', 400, 'BAD_REQUEST', 'expected "first" to be a number from 1 to 1000, but got "0"'],
    ['/export/changes?since=abc', 400, 'BAD_REQUEST', 'expected "since" to be the version of an export or the "next" of a page of changes, but got "abc"'],
    [
      `/export/changes?since=${Buffer.from('{"klik":["00000000",1]}').toString('base64url')}`,
      410,
      'VERSION_GONE',
      'the data of "klik" were made anew since; begin anew with /export',
    ],
    [`/export/changes?since=${Buffer.from('{"post":["00000000",1]}').toString('base64url')}`, 410, 'VERSION_GONE', 'there is no "post" any more'],
  ])('%s is refused with %i %s', async (path, status, code, message) => {
    const response = await get(hub, path);
    const { errors } = (await response.json()) as Refused;
    expect([response.status, errors.map(({ extensions }) => extensions.code)]).toEqual([status, [code]]);
    expect(errors[0]!.message).toContain(message);
  });

  test('are GET or HEAD', async () => {
    const response = await get(hub, '/export', { method: 'POST' });
    expect([response.status, response.headers.get('allow'), ((await response.json()) as Refused).errors[0]!.extensions.code]).toEqual([
      405,
      'GET, HEAD',
      'BAD_REQUEST',
    ]);
  });

  test('may be packed', async () => {
    const packed = await get(hub, '/export/Region.ndjson', { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    const plain = await get(hub, '/export/Region.ndjson', { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await packed.text()).toBe(await plain.text());
  });
});

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { changelogMarkdown, type Release } from '@portfolio/gateway';
import { coordinatesOf } from '@portfolio/schema-checks';
import { buildSchema, type GraphQLSchema } from 'graphql';

const scripts = fileURLToPath(new URL('../scripts/schema/', import.meta.url));

interface Options {
  root: string;
  version: string;
  published: string;
  publicSchema: string;
  usageGiven: boolean;
  date: string;
}

let release: (options: Options) => Promise<{ faults: string[]; path: string }>;
let releasesIn: (root: string) => Promise<Release[]>;
let stillAsked: (root: string, present: GraphQLSchema, source: string) => Promise<string[]>;
let root: string;

const OLD = '@deprecated(reason: "Use `state`. Goes on 2027-07-01.")';
const FIRST = 'type Query { isOpen: Boolean }';
const SECOND = `type Query { isOpen: Boolean ${OLD} state: Int }`;
const THIRD = 'type Query { state: Int }';
const COMMENT = '# Each breaking change.\n# More of it.\n';

beforeAll(async () => {
  ({ release, releasesIn } = (await import(join(scripts, 'release.js'))) as { release: typeof release; releasesIn: typeof releasesIn });
  ({ stillAsked } = (await import(join(scripts, 'usage.js'))) as { stillAsked: typeof stillAsked });
});

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'portfolio-release-'));
  await mkdir(join(root, 'gateway'));
  await write('released.graphql', FIRST);
  await write('breaking-changes.yaml', `${COMMENT}[]\n`);
});

afterEach(() => rm(root, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFile(join(root, 'gateway', name), text);
const read = (name: string) => readFile(join(root, 'gateway', name), 'utf8');
const make = (version: string, published: string, date: string, further: Partial<Options> = {}) =>
  release({ root, version, published, publicSchema: published, usageGiven: false, date, ...further });
const accept = (path: string, more = '') =>
  write('breaking-changes.yaml', `${COMMENT}- path: ${path}\n  reason: its day has come\n  since: 2027-07-01\n${more}`);

describe('a release of the schema', () => {
  test('goes from announcement to removal, each told by what differs', async () => {
    expect(await make('1.0', SECOND, '2026-12-01')).toEqual({ faults: [], path: 'gateway/releases/1.0.json' });
    expect(await read('released.graphql')).toBe(SECOND);
    await accept('Query.isOpen');
    expect(await make('1.1', THIRD, '2027-07-01', { usageGiven: true })).toEqual({ faults: [], path: 'gateway/releases/1.1.json' });
    expect([await read('released.graphql'), await read('breaking-changes.yaml')]).toEqual([THIRD, `${COMMENT}[]\n`]);
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    const none = { added: [], deprecated: [], removed: [], changed: [], internal: [] };
    expect(await releasesIn(root)).toEqual([
      { ...none, version: '1.1', date: '2027-07-01', schema: hash(THIRD), removed: [{ path: 'Query.isOpen', migration: 'Use `state`.' }] },
      {
        ...none,
        version: '1.0',
        date: '2026-12-01',
        schema: hash(SECOND),
        added: ['Query.state'],
        deprecated: [{ path: 'Query.isOpen', successor: 'state', goesOn: '2027-07-01' }],
      },
    ]);
    expect(changelogMarkdown(await releasesIn(root))).toContain('### Removed\n\n- `Query.isOpen`: Use `state`.\n\n## 1.0 (2026-12-01)');
  });

  test.each([
    ['1.1', THIRD, '2027-06-30', true, ['Query.isOpen: expected it to stay until 2027-07-01, but it is gone on 2027-06-30']],
    ['1.1', THIRD, '2027-07-01', false, ['expected --usage beside --release, since parts of the schema are removed']],
    ['1.0', SECOND, '2027-01-01', false, ['expected a version after 1.0, but got "1.0"']],
    ['next', SECOND, '2027-01-01', false, ['expected a version such as 1.1, but got "next"']],
    [
      '1.1',
      `type Query { isOpen: Boolean ${OLD} state: Int @deprecated(reason: "Use \`stage\`. Goes on 2027-07-01.") stage: Int }`,
      '2027-01-02',
      false,
      ['Query.state: expected it to go on 2027-07-02 at the earliest, six months after 2027-01-02, but got 2027-07-01'],
    ],
  ])('%s is refused, and nothing is written: case %#', async (version, published, date, usageGiven, faults) => {
    await make('1.0', SECOND, '2026-12-01');
    await accept('Query.isOpen');
    expect((await make(version, published, date, { usageGiven })).faults).toEqual(faults);
    expect([await read('released.graphql'), await readdir(join(root, 'gateway/releases'))]).toEqual([SECOND, ['1.0.json']]);
  });

  test('is refused for a released name that changes its shape', async () => {
    await make('1.0', SECOND, '2026-12-01');
    await accept('Query.state', '  migration: Ask a text.\n');
    expect((await make('1.1', SECOND.replace('state: Int', 'state: String'), '2027-07-01')).faults).toEqual([
      "Query.state: expected another name beside the released one, or the clients under \"told\", but got: Field 'Query.state' changed type from 'Int' to 'String'",
    ]);
    await accept('Query.state', '  migration: Ask a text.\n  told: [portal]\n');
    expect((await make('1.1', SECOND.replace('state: Int', 'state: String'), '2027-07-01')).faults).toEqual([]);
  });

  test('is refused for a break that nobody reviewed', async () => {
    expect((await make('1.0', THIRD, '2026-12-01')).faults).toEqual(["Query.isOpen: Field 'isOpen' was removed from object type 'Query'"]);
  });

  test('is refused for a break that does not tell clients what to write instead', async () => {
    await accept('Query.isOpen');
    expect((await make('1.0', THIRD, '2026-12-01')).faults).toEqual([
      'Query.isOpen: expected a migration, what clients write instead, since no deprecation told it',
    ]);
  });

  test('tells a break by the migration of its review, and what the public contract does not have', async () => {
    await accept('Query.isOpen', '  migration: Ask `state`.\n');
    const publicSchema = 'type Query { other: Int }';
    await make('1.0', 'type Query { state: Int other: Int }', '2026-12-01', { publicSchema });
    const [{ removed, internal }] = (await releasesIn(root)) as [Release];
    expect([removed, internal]).toEqual([[{ path: 'Query.isOpen', migration: 'Ask `state`.' }], ['Query.state']]);
  });
});

describe('the usage of what is removed', () => {
  const present = buildSchema(THIRD);
  const ASKED = 'Query.isOpen: expected no requests, or the clients named under "told", but got 3 of portal';
  const answer = JSON.stringify({
    status: 'success',
    data: { resultType: 'vector', result: [{ metric: { client: 'portal', field: 'Query.isOpen' }, value: [1, '2.5'] }] },
  });
  const exposition = '# TYPE portfolio_field_requests_total counter\nportfolio_field_requests_total{client="portal",field="Query.isOpen"} 3\n';

  test('is asked of a file', async () => {
    await write('usage.txt', exposition);
    const source = join(root, 'gateway/usage.txt');
    expect(await stillAsked(root, present, source)).toEqual([ASKED]);
    await accept('Query.isOpen', '  told: [portal]\n');
    expect(await stillAsked(root, present, source)).toEqual([]);
    await expect(stillAsked(root, present, `${source}.gone`)).rejects.toThrow(/^expected --usage to name a file or an address, but got ".*\.gone" \(ENOENT\)$/);
  });

  test('is asked of Prometheus by its address, of 30 days, and of a gateway by that of its metrics', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(decodeURIComponent(request.url!.replaceAll('+', ' ')));
      response.statusCode = request.url === '/broken' ? 503 : 200;
      response.end(request.url === '/metrics' ? exposition : answer);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      expect(await stillAsked(root, present, address)).toEqual([ASKED]);
      expect(await stillAsked(root, present, `${address}/metrics`)).toEqual([ASKED]);
      await expect(stillAsked(root, present, `${address}/broken`)).rejects.toThrow(
        `expected ${address}/broken to tell the usage of fields, but got status 503`,
      );
      expect(asked).toEqual(['/api/v1/query?query=sum by (client, field) (increase(portfolio_field_requests_total[30d]))', '/metrics', '/broken']);
    } finally {
      server.close();
    }
  });
});

test('the options of `npm run schema` reach the script that knows them', async () => {
  const { scripts: commands } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { scripts: Record<string, string> };
  expect(commands.schema!.split(' && ').at(-1)).toBe('node scripts/schema.js');
  expect(commands['check:schema']!.split(' && ').at(-1)).toBe('node scripts/schema.js --check');
});

test('the committed releases are what the changelog tells, and the newest is the released schema', async () => {
  const project = fileURLToPath(new URL('..', import.meta.url));
  const releases = await releasesIn(project);
  const [newest] = releases;
  const released = await readFile(join(project, 'gateway/released.graphql'), 'utf8');
  expect(newest?.schema ?? null).toBe(newest ? createHash('sha256').update(released).digest('hex') : null);
  const told = await readFile(join(project, 'docs/changelog.md'), 'utf8');
  expect([...told.matchAll(/^## (\S+)/gm)].map(([, version]) => version)).toEqual(releases.map(({ version }) => version));
  expect(coordinatesOf(buildSchema(released)).has('Query')).toBe(true);
});

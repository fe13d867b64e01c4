import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changelogAtom, changelogHtml, changelogMarkdown, compareVersions, publicReleases, readReleases, type Release } from '../src/changelog/index.js';
import { openShop, type Shop } from './shop.js';

const NONE = { added: [], deprecated: [], removed: [], changed: [], internal: [] };
const FIRST: Release = {
  ...NONE,
  version: '1.9',
  date: '2027-01-01',
  schema: 'a'.repeat(64),
  added: ['Note', 'Query.notes(first:)', 'Query.tasks', 'Task.state'],
  deprecated: [
    { path: 'Task.isOpen', successor: 'state', goesOn: '2027-07-01' },
    { path: 'TaskFilter.openOn', successor: 'state', goesOn: '2027-07-01' },
    { path: 'Task.remark', goesOn: '2027-07-01' },
  ],
  internal: ['Note', 'Query.notes'],
};
const SECOND: Release = {
  ...NONE,
  version: '1.10',
  date: '2027-07-01',
  schema: 'b'.repeat(64),
  removed: [
    { path: 'Note', migration: 'It has no successor.' },
    { path: 'Task.isOpen', migration: 'Use `state`.' },
  ],
  changed: [{ path: 'Query.task', message: "Field 'Query.task' changed type from 'Task!' to 'Task'", migration: 'Expect null <or> an error & "more".' }],
};
const RELEASES = [SECOND, FIRST];

const MARKDOWN = `# Changelog of the schema

## 1.10 (2027-07-01)

### Removed

- \`Note\`: It has no successor.
- \`Task.isOpen\`: Use \`state\`.

### Changed

- Expect null <or> an error & "more".
  - Field 'Query.task' changed type from 'Task!' to 'Task'

## 1.9 (2027-01-01)

### Deprecated

- \`Task.isOpen\`, \`TaskFilter.openOn\`: Use \`state\`. Goes on 2027-07-01.
- \`Task.remark\`: Goes on 2027-07-01, without a successor.

### Added

- \`Note\`
- \`Query.notes(first:)\`, \`Query.tasks\`
- \`Task.state\`
`;

/** The elements of a well-formed XML text without entities of its own, each with its attributes and its text; throws where an element is not closed in its order. */
function elementsOf(xml: string): { name: string; attributes: string; text: string }[] {
  const open: { name: string; attributes: string; text: string }[] = [];
  const closed: typeof open = [];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '');
  for (const [, name, attributes, alone, end, text] of body.matchAll(
    /<(\w[\w:]*)((?: [\w:]+="[^"<&]*")*)(\/?)>|<\/([\w:]+)>|((?:[^<&]|&(?:amp|lt|gt|quot);)+)|[^]/g,
  )) {
    if (name) open.push({ name, attributes: attributes ?? '', text: '' });
    else if (text !== undefined) for (const each of open.slice(-1)) each.text += text;
    if (!alone && end === undefined) {
      if (!name && text === undefined) throw new Error('expected an element or a text');
      continue;
    }
    const last = open.pop();
    if (!last || (end !== undefined && last.name !== end)) throw new Error(`expected ${last?.name} to be closed, but got ${end}`);
    closed.push(last);
  }
  if (open.length > 0) throw new Error(`expected ${open.map(({ name }) => name).join()} to be closed`);
  return closed;
}

const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('a changelog', () => {
  test('as Markdown groups what the same is said of, what clients must act upon first', () => {
    expect(changelogMarkdown(RELEASES)).toBe(MARKDOWN);
    expect(changelogMarkdown([])).toBe('# Changelog of the schema\n\nNothing has been released yet.\n');
  });

  test('as a page escapes texts, and marks code', () => {
    const page = changelogHtml(RELEASES);
    expect(page).toContain('<article id="1.10">\n<h2>1.10 <time datetime="2027-07-01">2027-07-01</time></h2>\n<h3>Removed</h3>');
    expect(page).toContain('<li><code>Task.isOpen</code>: Use <code>state</code>.</li>');
    expect(page).toContain('<li>Expect null &lt;or&gt; an error &amp; &quot;more&quot;.<ul><li>Field');
    expect(page).toContain('<link rel="alternate" type="application/atom+xml" title="Changelog of the schema" href="changelog.atom">');
  });

  test('as a feed is well-formed, and has what RFC 4287 asks of a feed and its entries', () => {
    const elements = elementsOf(changelogAtom(RELEASES));
    const texts = (name: string) => elements.filter((each) => each.name === name).map(({ text }) => text);
    expect(elements.at(-1)).toMatchObject({ name: 'feed', attributes: ' xmlns="http://www.w3.org/2005/Atom" xml:lang="en"' });
    expect(texts('id')).toEqual(['', '/1.10', '/1.9'].map((suffix) => `tag:kombit.dk,2026:portfolio-graph/schema${suffix}`));
    expect(texts('title')).toEqual(["Changelog of the portfolio graph's schema", 'Schema 1.10', 'Schema 1.9']);
    expect(texts('updated')).toEqual(['2027-07-01T00:00:00Z', '2027-07-01T00:00:00Z', '2027-01-01T00:00:00Z']);
    expect(texts('name')).toEqual(['KOMBIT']);
    expect(elements.filter(({ name }) => name === 'link').map(({ attributes }) => /rel="(\w+)".* href="([^"]+)"/.exec(attributes)!.slice(1))).toEqual([
      ['self', 'changelog.atom'],
      ['alternate', 'changelog'],
      ['alternate', 'changelog#1.10'],
      ['alternate', 'changelog#1.9'],
    ]);
    const [content] = texts('content').map(unescaped);
    expect(
      elementsOf(`<div>${content!}</div>`)
        .filter(({ name }) => name === 'code')
        .map(({ text }) => text),
    ).toEqual(['Note', 'Task.isOpen', 'state']);
    expect(content).toContain('null &lt;or&gt; an error');
    expect(elementsOf(changelogAtom([])).map(({ name }) => name)).toEqual(['id', 'title', 'updated', 'name', 'author', 'link', 'link', 'feed']);
  });

  test('of the public contract names nothing that was internal then or before', () => {
    const [second, first] = publicReleases(RELEASES);
    expect(first!.added).toEqual(['Query.tasks', 'Task.state']);
    expect(second!.removed.map(({ path }) => path)).toEqual(['Task.isOpen']);
    expect(JSON.stringify(publicReleases(RELEASES))).not.toMatch(/Note|notes/);
  });

  test('has versions in their order', () => {
    expect(['1.10', '1.9', '2.0', '1.0'].sort(compareVersions)).toEqual(['1.0', '1.9', '1.10', '2.0']);
  });
});

describe('the changelog over HTTP', () => {
  let folder: string;
  let shop: Shop;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portfolio-releases-'));
    for (const release of RELEASES) await writeFile(join(folder, `${release.version}.json`), JSON.stringify(release));
    shop = await openShop({ releasesFolder: pathToFileURL(`${folder}/`) });
  });

  afterAll(async () => {
    await shop?.gateway.close();
    await rm(folder, { recursive: true, force: true });
  });

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => fetch(new URL(path, shop.gateway.url), { headers, method });

  test.each([
    ['/changelog', 'text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=utf-8', changelogHtml(RELEASES)],
    ['/changelog', '*/*', 'text/html; charset=utf-8', changelogHtml(RELEASES)],
    ['/changelog', 'text/markdown', 'text/markdown; charset=utf-8', MARKDOWN],
    ['/changelog.atom', 'application/rss+xml', 'application/atom+xml; charset=utf-8', changelogAtom(RELEASES)],
  ])('%s for %s is %s', async (path, accept, type, text) => {
    const response = await get(path, { accept });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, type, text]);
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
    const etag = response.headers.get('etag')!;
    expect([etag, (await get(path, { accept, 'if-none-match': etag })).status]).toEqual([expect.stringMatching(/^(W\/)?"/), 304]);
  });

  test.each([
    ['/changelog', 'POST', '*/*', 405, 'expected GET or HEAD for \\"/changelog\\", but got POST'],
    ['/changelog', 'GET', 'image/png', 406, 'expected \\"accept\\" to allow text/html or text/markdown, but got \\"image/png\\"'],
  ])('%s by %s for %s is refused', async (path, method, accept, status, message) => {
    const response = await get(path, { accept }, method);
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(message)]);
  });

  test('is not told where the schema is not, and to outside parties without what is internal', async () => {
    const silent = await openShop({ introspection: false });
    const outside = await openShop({ contract: 'public', releasesFolder: pathToFileURL(`${folder}/`) });
    try {
      const { status, text } = await fetch(new URL('/changelog', silent.gateway.url)).then(async (response) => ({
        status: response.status,
        text: await response.text(),
      }));
      expect([status, text]).toEqual([404, expect.stringContaining('INTROSPECTION_DISABLED')]);
      const told = await (await fetch(new URL('/changelog.atom', outside.gateway.url))).text();
      expect(told).toBe(changelogAtom(publicReleases(RELEASES)));
    } finally {
      await Promise.all([silent, outside].map(({ gateway }) => gateway.close()));
    }
  });

  test('of this build is read from its releases', async () => {
    expect(Array.isArray(await readReleases())).toBe(true);
    expect(await readReleases(pathToFileURL(`${folder}/`))).toEqual(RELEASES);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const foldersOf = (parent: string) =>
  readdirSync(join(ROOT, parent), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? `${parent}/${entry.name}` : []));
const READMES = [...foldersOf('packages'), ...foldersOf('subgraphs'), 'gateway'].map((folder) => `${folder}/README.md`);

/** The files that a text names by links, seen from its folder. */
function linksOf(path: string): string[] {
  const links = [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!);
  return links.filter((link) => !/^https?:/.test(link)).map((link) => join(path, '..', link));
}

test.each(READMES)('%s is there and says what it is about under the name of its folder', (path) => {
  const [title, , what = ''] = existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8').split('\n') : [];
  expect(title).toBe(`# ${path.split('/').at(-2)}`);
  expect(what).toMatch(/\w.*\w/);
});

test.each([
  'README.md',
  'CONTRIBUTING.md',
  'docs/clients.md',
  'docs/glossary.md',
  'docs/mcp.md',
  'docs/mirror.md',
  'docs/walk.md',
  'docs/decisions/README.md',
  ...READMES,
])('the links of %s lead to files', (path) => {
  expect(linksOf(path).filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

describe('docs/decisions/README.md', () => {
  const rows = readFileSync(join(ROOT, 'docs/decisions/README.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| \d{4} /.test(line));
  const files = readdirSync(join(ROOT, 'docs/decisions'))
    .filter((file) => /^\d{4}-/.test(file))
    .sort();

  test('lists every decision under its title, with terms, status and date', () => {
    const titles = files.map((file) =>
      readFileSync(join(ROOT, 'docs/decisions', file), 'utf8')
        .split('\n', 1)[0]!
        .slice('# 0000 '.length),
    );
    expect(
      rows.map((row) =>
        row
          .split('|')
          .slice(1, 3)
          .map((cell) => cell.trim()),
      ),
    ).toEqual(files.map((file, index) => [file.slice(0, 4), `[${titles[index]}](${file})`]));
    expect(rows.filter((row) => !/ \| [^|]*\w[^|]* \| (accepted|replaced by \d{4}) +\| \d{4}-\d{2}-\d{2} \|$/.test(row))).toEqual([]);
  });
});

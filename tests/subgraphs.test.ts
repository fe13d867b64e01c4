import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { SUBGRAPHS } from '../gateway/src/subgraphs.ts';
import { subgraphFiles } from '../scripts/new-subgraph/template.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The files of a folder of the tree by their path in it, without what is made or installed. */
function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (/^(node_modules|dist|\..*)$/.test(entry.name)) return [];
    return entry.isDirectory() ? filesIn(join(folder, entry.name)).map((path) => join(entry.name, path)) : [entry.name];
  });
}

const folders = readdirSync(join(ROOT, 'subgraphs'));
const inTree = folders.map((name) => ({ name, files: Object.fromEntries(filesIn(`subgraphs/${name}`).map((path) => [path, `subgraphs/${name}/${path}`])) }));
const made = subgraphFiles({
  name: 'aula',
  title: 'Aula',
  text: 'What a source says.',
  citation: '{document: programleder-2025, section: aftaler-1}',
  dependencies: {},
});

/** The roles of files, as CONTRIBUTING.md lists them, each as a pattern of paths. */
const roles = [...read('CONTRIBUTING.md').matchAll(/^\| `([^`]+)` +\| .*\w.* \|$/gm)].map(([, role]) => ({ role: role!, pattern: patternOf(role!) }));

function patternOf(role: string): RegExp {
  const parts = role.split(/(<subgraph>|<[a-z-]+>|NNNN)/).map((part) => {
    if (part === 'NNNN') return '\\d{4}';
    return part.startsWith('<') ? '[a-z0-9]+(?:-[a-z0-9]+)*' : part.replaceAll('.', '\\.');
  });
  return new RegExp(`^${parts.join('')}$`);
}

describe('the list of subgraphs', () => {
  test('is that of their folders, each under its own name', () => {
    expect(SUBGRAPHS.map(({ name }) => name).sort()).toEqual(folders);
    expect(folders.map((name) => (JSON.parse(read(`subgraphs/${name}/package.json`)) as { name: string }).name)).toEqual(
      folders.map((name) => `@portfolio/${name}`),
    );
  });

  test('is written by hand where the gateway imports them, and nowhere else', () => {
    const GENERATED = /^(package-lock\.json|gateway\/(package\.json|supergraph\.graphql|query-plans\.json))$/;
    const byHand = filesIn('').filter((path) => !GENERATED.test(path) && listsAll(read(path)));
    expect(byHand).toEqual(['gateway/src/subgraphs.ts']);
  });
});

/** Whether lines that stand near each other, outside of generated sections, name every subgraph. */
function listsAll(text: string): boolean {
  const lines = text.replace(/^.*written by npm run schema[^]*?to here.*$/gm, '').split('\n');
  const last = folders.map((name) => ({ named: new RegExp(`(?<![\\w.-])${name}(?![\\w.-])`), line: -Infinity }));
  return lines.some((line, index) => {
    for (const each of last) if (each.named.test(line)) each.line = index;
    return index - Math.min(...last.map((each) => each.line)) < NEAR;
  });
}

/** In lines; with a larger distance they are not a list. */
const NEAR = 12;

describe('the roles of files', () => {
  test('are each in use', () => {
    const all = [...inTree.flatMap(({ files }) => Object.keys(files)), ...Object.keys(made)];
    expect(roles.filter(({ pattern }) => !all.some((path) => pattern.test(path))).map(({ role }) => role)).toEqual([]);
    expect(roles.length).toBeGreaterThan(10);
  });

  test.each([...inTree, { name: 'what npm run new:subgraph makes', files: made }])('are all that there are: $name', ({ files }) => {
    expect(Object.keys(files).filter((path) => roles.filter(({ pattern }) => pattern.test(path)).length !== 1)).toEqual([]);
  });
});

const SECTIONS = ['Owns', "Adds to others' entities", 'References', 'Rules', 'Example'];

describe('the README', () => {
  test.each(folders)('of %s has the sections that all have, the contract’s generated', (name) => {
    const text = read(`subgraphs/${name}/README.md`);
    expect(headings(text)).toEqual([`# ${name}`, ...SECTIONS.map((section) => `## ${section}`)]);
    const generated = /<!-- written by npm run schema -->\n([^]*?)<!-- to here -->/.exec(text)![1]!;
    expect(headings(generated)).toEqual(SECTIONS.slice(0, 3).map((section) => `## ${section}`));
  });

  test.each(folders)('of %s names its rules, each with its source', (name) => {
    const [, rules = ''] = /## Rules\n([^]*)## Example/.exec(read(`subgraphs/${name}/README.md`))!;
    const rows = [...rules.matchAll(/^\| `([a-z-]+)` +\| .*\w.* \| .*\w.* \|$/gm)].map(([, rule]) => `src/rules/${rule}.ts`);
    const written = filesIn(`subgraphs/${name}`).filter((path) => path.startsWith('src/rules/'));
    expect(rows.sort()).toEqual(written.sort());
    if (written.length === 0) expect(rules).toMatch(/^\nNone[.:]/);
  });

  test('that npm run new:subgraph makes has them too', () => {
    expect(headings(made['README.md']!)).toEqual(['# aula', '## Rules', '## Example']);
    expect(made['README.md']).toContain('<!-- written by npm run schema -->\n<!-- to here -->\n\n## Rules');
  });
});

function headings(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('#'));
}

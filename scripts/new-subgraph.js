/** `npm run new:subgraph -- <name>`: a subgraph of a solution's own, that composes, is tested and runs. The name is the solution's id. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*$/.test(name)) stop(`expected a name of small letters and digits, such as "aula", but got "${name}"`);
const folder = join(root, 'subgraphs', name);
if (existsSync(folder)) stop(`subgraphs/${name} exists already`);
const solutions = readFileSync(join(root, 'subgraphs/solutions/data/solutions.yaml'), 'utf8');
if (!solutions.includes(`- id: ${name}\n`)) stop(`expected the id of a solution in subgraphs/solutions/data/solutions.yaml, but got "${name}"`);

const Type = `${name[0].toUpperCase()}${name.slice(1)}Note`;
const field = `${name}Notes`;
const citation = firstCitation();

write('package.json', JSON.stringify(manifest(), null, 2));
write('README.md', readme());
write('data/notes.yaml', `- id: ${name}-note-1\n  solution: ${name}\n  text: ${name} brings a subgraph of its own\n  sources:\n    - ${citation}\n`);
write('src/index.ts', `export { ${name} } from './subgraph.js';`);
write('src/server.ts', `import { runSubgraph } from '@portfolio/subgraph';\nimport { ${name} } from './subgraph.js';\n\nawait runSubgraph(${name});`);
write('src/stubs.ts', `import { stub } from '@portfolio/graphql';\n\nexport const Solution = stub('Solution');`);
write('src/migrations/index.ts', 'export const migrations: { name: string; class: unknown }[] = [];');
write('src/note/note.entity.ts', entity());
write('src/note/note.type.ts', type());
write('src/note/note.resolver.ts', resolver());
write('src/subgraph.ts', definition());
write(`test/${name}.test.ts`, test());
register();

for (const [command, ...args] of [
  ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline'],
  ['npm', 'run', '--silent', 'keys'],
  ['npm', 'run', '--silent', 'migration', '--', name],
  ['npm', 'run', '--silent', 'schema'],
]) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) stop(`"${[command, ...args].join(' ')}" failed; mend its reason and run it again`);
}
process.stdout.write(`subgraphs/${name} composes; "npm test -- subgraphs/${name}" tests it, "npm start" serves it with the others\n`);

function manifest() {
  const { version, dependencies } = JSON.parse(readFileSync(join(root, 'subgraphs/sapa/package.json'), 'utf8'));
  const exports = { '.': './dist/index.js' };
  return {
    name: `@portfolio/${name}`,
    version,
    private: true,
    description: `The solution ${name}'s own part of the graph`,
    type: 'module',
    exports,
    scripts: { serve: `node ../../dist/${name}.js` },
    dependencies,
  };
}

function readme() {
  return `# ${name}\n\nThe solution's own part of the graph: notes on it, each with its citation.\n\n| adds to | field |\n| --- | --- |\n| \`Solution\` | \`${field}\` |\n`;
}

function entity() {
  return `import * as r from '@portfolio/records';

export const NoteRecord = r.defineRecord({
  name: '${Type}',
  subgraph: '${name}',
  files: ['notes'],
  columns: { id: r.key(), solution: r.reference('Solution'), text: r.text(), sources: r.citations() },
  indexes: ['solution'],
});`;
}

function type() {
  return `import { recordType } from '@portfolio/graphql';
import { Solution } from '../stubs.js';
import { NoteRecord } from './note.entity.js';

export const ${Type} = recordType(NoteRecord, {
  description: 'A note on the solution ${name}.',
  fields: {
    id: 'Its stable id, a slug.',
    solution: [() => Solution, 'The solution.'],
    text: 'What it says.',
    sources: 'Where it is stated.',
  },
});`;
}

function resolver() {
  return `import { HasMany, RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { Solution } from '../stubs.js';
import { ${Type} } from './note.type.js';

@Resolver(() => ${Type})
export class NoteQueries {
  @RootMany(() => ${Type}, { description: 'All notes on the solution ${name}.' })
  ${field}: Declared;
}

@Resolver(() => Solution)
export class SolutionFields {
  @HasMany(() => ${Type}, 'solution', { description: 'The notes on it; only the solution ${name} keeps some.' })
  ${field}: Declared;
}`;
}

function definition() {
  return `import { defineSubgraph } from '@portfolio/subgraph';
import { NoteRecord } from './note/note.entity.js';
import { NoteQueries, SolutionFields } from './note/note.resolver.js';

export const ${name} = defineSubgraph({
  name: '${name}',
  dataFolder: new URL('../data/', import.meta.url),
  migrations: async () => (await import('./migrations/index.js')).migrations,
  records: [NoteRecord],
  resolvers: [NoteQueries, SolutionFields],
});`;
}

function test() {
  return `import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { ${name} } from '../src/index.js';

describe('the ${name} subgraph', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(${name});
  });

  afterAll(() => subgraph?.close());

  test('its notes are read in one statement', async () => {
    const { data, statements } = await subgraph.query('{ ${field} { id solution { id } sources { section } } }');
    expect(data).toEqual({ ${field}: [{ id: '${name}-note-1', solution: { id: '${name}' }, sources: [{ section: ${JSON.stringify(/section: ([^ }]+)/.exec(citation)[1]).replaceAll('"', "'")} }] }] });
    expect(statements).toBe(1);
  });
});`;
}

/** The gateway names every subgraph in one list, and depends on it. */
function register() {
  const list = join(root, 'gateway/src/subgraphs.ts');
  const source = readFileSync(list, 'utf8');
  writeFileSync(list, `import { ${name} } from '@portfolio/${name}';\n${source.replace(/\];\n$/, `, ${name}];\n`).replace(/,\s*,/, ',')}`);
  const path = join(root, 'gateway/package.json');
  const gateway = JSON.parse(readFileSync(path, 'utf8'));
  gateway.dependencies = Object.fromEntries(Object.entries({ ...gateway.dependencies, [`@portfolio/${name}`]: '*' }).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(gateway, null, 2)}\n`);
}

/** The solution's own first citation, so that the first note has one too. */
function firstCitation() {
  const record = solutions.split(/\n(?=- id: )/).find((part) => part.startsWith(`- id: ${name}\n`));
  return /\n {2}sources:\n {4}- (\{.*\})/.exec(record)[1];
}

function write(path, content) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content.endsWith('\n') ? content : `${content}\n`);
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

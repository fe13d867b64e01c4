/** `npm run new:subgraph -- <name>`: a subgraph of a solution's own, that composes, is tested and runs. The name is the solution's id. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { subgraphFiles } from './new-subgraph/template.js';

/** Packages from elsewhere that a subgraph stands on; their versions are those that the others have. */
const LIBRARIES = ['@mikro-orm/migrations', 'graphql', 'type-graphql'];
const OURS = ['@portfolio/graphql', '@portfolio/records', '@portfolio/subgraph'];

/** Names that deployments give to other servers than a subgraph's. */
const TAKEN = ['balancer', 'gateway', 'gateways', 'hub', 'postgresql', 'redis'];

const INSTALL = ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];

const root = join(import.meta.dirname, '..');
const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*$/.test(name)) stop(`expected a name of small letters and digits, such as "aula", but got "${name}"`);
if (existsSync(join(root, 'subgraphs', name))) stop(`subgraphs/${name} exists already`);
if (TAKEN.includes(name) || existsSync(join(root, 'packages', name))) stop(`expected a name that nothing else has, but got "${name}"`);
// In a fresh clone nothing is installed yet.
if (!existsSync(join(root, 'node_modules/yaml'))) run(INSTALL);
const { parse, stringify } = await import('yaml');
const solution = parse(read('subgraphs/solutions/data/solutions.yaml')).find(({ id }) => id === name);
if (!solution) stop(`expected the id of a solution in subgraphs/solutions/data/solutions.yaml, but got "${name}"`);

const files = subgraphFiles({
  name,
  title: solution.name,
  text: stringify(solution.description, { lineWidth: 0 }).trim(),
  citation: citationOf(solution),
  dependencies: dependencies(),
});
for (const [path, content] of Object.entries(files)) write(join('subgraphs', name, path), content);
register();

const steps = [
  INSTALL,
  ['npx', 'prettier', '--write', '--log-level', 'warn', `subgraphs/${name}`, 'gateway/src/subgraphs.ts'],
  ['npm', 'run', '--silent', 'keys'],
  ['npm', 'run', '--silent', 'migration', '--', name],
  ['npm', 'run', '--silent', 'schema'],
];
steps.forEach(run);
process.stdout.write(`subgraphs/${name} composes; "npm test -- subgraphs/${name}" tests it, "npm start" serves it with the others\n`);

function run([command, ...args]) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) stop(`"${[command, ...args].join(' ')}" failed; mend its reason and run it again`);
}

function dependencies() {
  const { dependencies: theirs } = JSON.parse(read('subgraphs/solutions/package.json'));
  return Object.fromEntries([...LIBRARIES.map((library) => [library, theirs[library]]), ...OURS.map((ours) => [ours, '*'])].sort(byName));
}

/** The solution's own first citation, so that the first note, which says what the solution's record says, has it too. */
function citationOf({ sources: [{ document, section }] }) {
  return `{document: ${document}, section: ${section}}`;
}

/** The gateway names every subgraph in one list, and depends on it; `npm run schema` writes the other lists. */
function register() {
  const lines = read('gateway/src/subgraphs.ts').split('\n');
  const imports = [...lines.filter((line) => line.startsWith('import ')), `import { ${name} } from '@portfolio/${name}';`];
  const rest = lines.filter((line) => !line.startsWith('import ')).join('\n');
  const from = (line) => /(?<=from ').*(?=')/.exec(line);
  write('gateway/src/subgraphs.ts', `${imports.sort((a, b) => byName(from(a), from(b))).join('\n')}\n${rest.replace(/,?\s*\];\n$/, `, ${name}];\n`)}`);
  const gateway = JSON.parse(read('gateway/package.json'));
  gateway.dependencies = Object.fromEntries(Object.entries({ ...gateway.dependencies, [`@portfolio/${name}`]: '*' }).sort(byName));
  write('gateway/package.json', `${JSON.stringify(gateway, null, 2)}\n`);
}

/** Entries, or matches, by what stands first in them. */
function byName([a], [b]) {
  return a < b ? -1 : 1;
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

function write(path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

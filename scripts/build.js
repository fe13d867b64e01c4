/**
 * Compiles every workspace's src/ to dist/ with one SWC process, gathers what the page loads, and bundles the programs; with --modules, compiles only, which is
 * all that scripts need. A file that has not changed is skipped.
 */
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { transform } from '@swc/core';
import { parse } from 'yaml';
import { buildPortal } from './portal.js';
import { gatherStaticFiles } from './static-files.js';

const root = join(import.meta.dirname, '..');
/** Not for Node: Vite builds it. */
const PORTAL = join('packages', 'portal');
/** What a start reads instead of working it out; see packages/subgraph/src/built-contract.ts. */
const CONTRACT = 'contract.json';
const options = JSON.parse(await readFile(join(root, '.swcrc'), 'utf8'));

const folders = (await Promise.all(['packages', 'subgraphs'].map((parent) => children(parent)))).flat().concat('gateway');
const outputs = (await Promise.all(folders.map(compile))).flat();
const compiled = outputs.filter(({ fresh }) => fresh).length;
if (!process.argv.includes('--modules')) await Promise.all([gatherStaticFiles(root, await questions()), buildPortal(join(root, PORTAL))]);
if (compiled > 0) process.stdout.write(`compiled ${compiled} files\n`);
await buildContracts(outputs.map(({ path }) => path));
if (!process.argv.includes('--modules')) await bundlePrograms(outputs.map(({ path }) => path));

/** Whether one of the modules is newer than the programs. */
async function bundlePrograms(modules) {
  const program = join(root, 'dist/gateway.js');
  const causes = ['node_modules/.package-lock.json', 'scripts/bundle.js', ...modules];
  if (!(await Promise.all(causes.map((cause) => isOlder(program, cause)))).some(Boolean)) return;
  const { bundle } = await import('./bundle.js');
  const began = new Date();
  const subgraphs = folders.filter((folder) => folder.startsWith('subgraphs')).map((folder) => basename(folder));
  await bundle(root, subgraphs);
  await utimes(program, began, began);
}

/** A subgraph's contract follows from its own modules and those of the packages. One that is refused is left out: who starts the subgraph is told why. */
async function buildContracts(modules) {
  const isOf = (folder) => (path) => path.startsWith(`${join(root, folder)}/`);
  const shared = modules.filter(isOf('packages')).concat('node_modules/.package-lock.json');
  for (const folder of folders.filter((name) => name.startsWith('subgraphs'))) {
    const file = join(root, folder, 'dist', CONTRACT);
    const causes = [...shared, ...modules.filter(isOf(folder))];
    if (!(await Promise.all(causes.map((cause) => isOlder(file, cause)))).some(Boolean)) continue;
    const began = new Date();
    try {
      const [{ buildContract }, subgraph] = await Promise.all([import('../packages/subgraph/dist/index.js'), import(`../${folder}/dist/index.js`)]);
      await writeFile(file, JSON.stringify(buildContract(subgraph[basename(folder)])));
      await utimes(file, began, began);
    } catch {
      await rm(file, { force: true });
    }
  }
}

async function children(parent) {
  const entries = await readdir(join(root, parent), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(parent, entry.name))
    .filter((folder) => folder !== PORTAL);
}

async function compile(folder) {
  const [source, target] = [join(root, folder, 'src'), join(root, folder, 'dist')];
  const files = (await list(source)).filter((file) => file.endsWith('.ts'));
  const wanted = new Set([...files.flatMap((file) => [output(file), `${output(file)}.map`])]);
  const stale = (await list(target)).filter((file) => !wanted.has(file) && file !== CONTRACT && !file.startsWith('static'));
  await Promise.all(stale.map((file) => rm(join(target, file))));
  const paths = files.map((file) => [join(source, file), join(target, output(file))]);
  return Promise.all(paths.map(async ([from, to]) => ({ path: to, fresh: await compileFile(from, to) })));
}

/** Whether a file is missing or older than another. */
async function isOlder(file, other) {
  const [existing, input] = await Promise.all([stat(resolve(root, file)).catch(() => undefined), stat(resolve(root, other))]);
  return !existing || existing.mtimeMs < input.mtimeMs;
}

async function compileFile(from, to) {
  if (!(await isOlder(to, from))) return false;
  const { code, map } = await transform(await readFile(from, 'utf8'), {
    ...options,
    filename: from,
    sourceFileName: relative(dirname(to), from),
    sourceMaps: true,
    swcrc: false,
  });
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, `${code}//# sourceMappingURL=${to.split('/').at(-1)}.map\n`);
  await writeFile(`${to}.map`, map);
  return true;
}

async function list(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function output(file) {
  return file.replace(/\.ts$/, '.js');
}

/** The page offers the very operations that the tests run. */
async function questions() {
  const source = join(root, 'tests/portfolio');
  const records = parse(await readFile(join(source, 'questions.yaml'), 'utf8'));
  const entries = await Promise.all(
    records.map(async ({ id, question, variables }) => ({ id, question, variables, query: await readFile(join(source, `${id}.graphql`), 'utf8') })),
  );
  return JSON.stringify(entries);
}

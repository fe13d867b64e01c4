/** Builds the portal with Vite into packages/portal/dist/site, each file with its compressed forms; skipped where nothing it is made of has changed. */
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gather, removeOthers } from './static-files.js';

/** Of paraglide, which writes it anew, unchanged, where it has not run before. */
const SETTINGS = 'project.inlang/settings.json';

const INPUTS = [
  'src',
  'messages',
  SETTINGS,
  'index.html',
  'package.json',
  'vite.config.js',
  '../../scripts/portal.js',
  '../../node_modules/.package-lock.json',
];
/** Fonts are compressed in themselves. */
const COMPRESSED_ALREADY = /\.woff2$/;
const INDEX = 'index.html';

/** @param {string} folder the portal's workspace */
export async function buildPortal(folder) {
  const site = join(folder, 'dist/site');
  const began = new Date();
  const built = await stat(join(site, INDEX)).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (built >= (await newest(folder))) return;
  // Test runners set another, by which Vite would take React's slow and large development build.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const outDir = `${site}.${process.pid}`;
  try {
    await build({ root: folder, configFile: join(folder, 'vite.config.js'), logLevel: 'warn', build: { outDir, emptyOutDir: true } });
    const names = await filesOf(outDir);
    // The page last, since a program that serves it may be running.
    for (const name of names.toSorted((a, b) => Number(a === INDEX) - Number(b === INDEX))) {
      await gather(join(site, name), await readFile(join(outDir, name)), { compress: !COMPRESSED_ALREADY.test(name) });
    }
    await removeOthers(site, names);
    for (const file of [join(folder, SETTINGS), join(site, INDEX)]) await utimes(file, began, began);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
  process.stdout.write('built the portal\n');
}

/** When an input was last changed. */
async function newest(folder) {
  const files = await Promise.all(INPUTS.map(async (input) => (await filesOf(join(folder, input))).map((name) => join(folder, input, name))));
  const times = await Promise.all(files.flat().map(async (file) => (await stat(file)).mtimeMs));
  return Math.max(...times);
}

/** The files of a folder, or of a file itself. */
async function filesOf(path) {
  if ((await stat(path)).isFile()) return [''];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(path, join(entry.parentPath, entry.name)));
}

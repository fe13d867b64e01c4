/** Gathers what the page loads in gateway/dist/static, each file with its compressed forms; one whose source has not changed is skipped. */
import { Buffer } from 'node:buffer';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Shorter files fit in a packet or two as they are. */
const SMALLEST = 1_024;
/** The next level takes eight times as long for a tenth less. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } };
const COMPRESSORS = { br: (bytes) => promisify(brotliCompress)(bytes, BROTLI), gz: (bytes) => promisify(gzip)(bytes, { level: 9 }) };

/** @param {string} root @param {string} questions the page's questions, as JSON */
export async function gatherStaticFiles(root, questions) {
  const require = createRequire(join(root, 'gateway/package.json'));
  const own = (name) => join(root, 'gateway/public', name);
  const packageFile = (manifest, file) => join(dirname(require.resolve(manifest)), file);
  const sources = {
    'index.html': own('index.html'),
    'assets/page.js': own('page.js'),
    'assets/page.css': own('page.css'),
    'assets/graphiql.js': packageFile('graphiql/package.json', 'graphiql.min.js'),
    'assets/graphiql.css': packageFile('graphiql/package.json', 'graphiql.min.css'),
    'assets/react.js': packageFile('react/package.json', 'umd/react.production.min.js'),
    'assets/react-dom.js': packageFile('react-dom/package.json', 'umd/react-dom.production.min.js'),
  };
  const folder = join(root, 'gateway/dist/static');
  const copied = Object.entries(sources).map(async ([name, source]) => gather(join(folder, name), await readFile(source)));
  await Promise.all([...copied, gather(join(folder, 'questions.json'), Buffer.from(questions))]);
  await removeOthers(folder, [...Object.keys(sources), 'questions.json']);
}

/** Puts a file in its place, with its compressed forms. */
export async function gather(file, bytes, { compress: compressing = true } = {}) {
  await mkdir(dirname(file), { recursive: true });
  const same = await readFile(file).then(
    (before) => before.equals(bytes),
    () => false,
  );
  for (const [ending, compress] of Object.entries(COMPRESSORS)) {
    if (compressing && bytes.length >= SMALLEST && !(same && (await isThere(`${file}.${ending}`)))) await put(`${file}.${ending}`, await compress(bytes));
  }
  if (!same) await put(file, bytes);
}

/** Whole or not at all, since a program may be reading it. */
async function put(file, bytes) {
  const made = `${file}.${process.pid}`;
  await writeFile(made, bytes);
  await rename(made, file);
}

function isThere(file) {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** Removes what is not of these names, compressed forms included. */
export async function removeOthers(folder, names) {
  const wanted = new Set(names.flatMap((name) => [name, ...Object.keys(COMPRESSORS).map((ending) => `${name}.${ending}`)]));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  // A build beside this one may be putting a file in its place.
  const stale = files.filter((file) => !wanted.has(file) && !/\.\d+$/.test(file));
  await Promise.all(stale.map((file) => rm(join(folder, file), { force: true })));
}

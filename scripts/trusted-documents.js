/** Writes gateway/trusted-documents.json from the portfolio questions; with --check, fails where the committed one is stale. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestOf } from '@portfolio/gateway';

const root = join(import.meta.dirname, '..');
const target = join(root, 'gateway/trusted-documents.json');
const folder = join(root, 'tests/portfolio');

const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
const documents = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
const content = `${JSON.stringify(manifestOf(documents), null, 2)}\n`;
const stale = (await readFile(target, 'utf8').catch(() => '')) !== content;
if (stale && process.argv.includes('--check')) {
  process.stderr.write('Stale: gateway/trusted-documents.json; run "npm run schema" and review the change.\n');
  process.exit(1);
}
if (stale) await writeFile(target, content);
process.stdout.write(stale ? 'wrote gateway/trusted-documents.json\n' : `${names.length} trusted documents are up to date\n`);

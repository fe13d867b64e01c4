/** Writes gateway/trusted-documents.json from the portfolio questions and what read models, calendars, feeds and assistants ask, and the plans of these in gateway/query-plans.json; with --check, fails where one is stale. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contractOf, makePlans, manifestOf, SUBGRAPHS, SYNDICATION_OPERATIONS } from '@portfolio/gateway';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'tests/portfolio');

const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
const questions = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
const assistants = await Promise.all(
  (await readdir(join(root, 'packages/mcp/src')))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFile(join(root, 'packages/mcp/src', name), 'utf8')),
);
const manifest = manifestOf([...questions, ...SUBGRAPHS.flatMap(({ follows }) => follows?.operations ?? []), ...SYNDICATION_OPERATIONS, ...assistants]);
const plans = await makePlans(contractOf(await readFile(join(root, 'gateway/supergraph.graphql'), 'utf8'), 'default'), manifest);
const stale = [];
for (const [path, content] of [
  ['gateway/trusted-documents.json', `${JSON.stringify(manifest, null, 2)}\n`],
  ['gateway/query-plans.json', `${JSON.stringify(plans, null, 1)}\n`],
]) {
  if ((await readFile(join(root, path), 'utf8').catch(() => '')) === content) continue;
  stale.push(path);
  if (!process.argv.includes('--check')) await writeFile(join(root, path), content);
}
if (stale.length > 0 && process.argv.includes('--check')) {
  process.stderr.write(`Stale: ${stale.join(', ')}; run "npm run schema" and review the change.\n`);
  process.exit(1);
}
process.stdout.write(stale.length > 0 ? `wrote ${stale.join(', ')}\n` : `${manifest.operations.length} trusted documents and their plans are up to date\n`);

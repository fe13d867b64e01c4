/** `npm run schema`: writes every subgraph's contract and the supergraph; with --check, fails where the committed ones are stale. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeSupergraph, SUBGRAPHS } from '@portfolio/gateway';
import { buildSubgraph, explain } from '@portfolio/subgraph';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

try {
  const contracts = [];
  for (const definition of SUBGRAPHS) contracts.push({ name: definition.name, sdl: (await buildSubgraph(definition)).sdl });
  const { sdl, hints } = composeSupergraph(contracts);
  const files = [...contracts.map(({ name, sdl: contract }) => [`subgraphs/${name}/schema.graphql`, contract]), ['gateway/supergraph.graphql', sdl]];
  const stale = [];
  for (const [path, content] of files) if (await differs(path, content)) stale.push(path);
  const unexplained = await unexplainedHints(hints);
  if (unexplained.length > 0) fail(`Composition hints without an explanation in gateway/composition-hints.yaml:\n  ${unexplained.join('\n  ')}`);
  if (stale.length > 0 && check) fail(`Stale: ${stale.join(', ')}; run "npm run schema" and review the change.`);
  process.stdout.write(
    stale.length > 0 ? `wrote ${stale.join(', ')}\n` : `${files.length} schemas are up to date, ${hints.length} composition hints explained\n`,
  );
} catch (error) {
  fail(explain(error));
}

async function differs(path, content) {
  const existing = await readFile(join(root, path), 'utf8').catch(() => '');
  if (existing === content) return false;
  if (!check) await writeFile(join(root, path), content);
  return true;
}

async function unexplainedHints(hints) {
  const explained = parse(await readFile(join(root, 'gateway/composition-hints.yaml'), 'utf8')) ?? [];
  return hints
    .filter(({ code, message }) => !explained.some((entry) => entry.code === code && message.includes(entry.about)))
    .map(({ code, message }) => `${code}: ${message}`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

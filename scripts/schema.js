/**
 * `npm run schema`: writes every subgraph's contract, the supergraph, and what lists the subgraphs or their contracts; with --check, fails where the committed
 * ones are stale or break what was released; with --release, makes the present schema the released one.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeSupergraph, publishedSchema, SUBGRAPHS } from '@portfolio/gateway';
import { breakingChanges, lintDirectives, lintNullability, lintSchema, lintTerms, readAccepted } from '@portfolio/schema-checks';
import { explain } from '@portfolio/server';
import { buildSubgraph } from '@portfolio/subgraph';
import { buildSchema, parse as parseSchema } from 'graphql';
import { parse } from 'yaml';
import { directoryFiles } from './schema/directory-files.js';
import { subgraphLists } from './schema/subgraph-lists.js';
import { subgraphReadmes } from './schema/subgraph-readme.js';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const release = process.argv.includes('--release');
const RELEASED = 'gateway/released.graphql';
const ACCEPTED = 'gateway/breaking-changes.yaml';

try {
  const contracts = [];
  for (const definition of SUBGRAPHS) contracts.push({ name: definition.name, sdl: (await buildSubgraph(definition)).sdl });
  const { sdl, hints } = composeSupergraph(contracts);
  const published = publishedSchema(sdl);
  const api = buildSchema(published);
  const files = [...contracts.map(({ name, sdl: contract }) => [`subgraphs/${name}/schema.graphql`, contract]), ['gateway/supergraph.graphql', sdl]];
  const names = contracts.map(({ name }) => name);
  const lists = [...(await subgraphLists(root, names)), ...(await subgraphReadmes(root, contracts)), ...(await directoryFiles(root, contracts))];
  const stale = [];
  for (const [path, content] of [...files, ...lists]) if (await differs(path, content)) stale.push(path);
  refuseAny('Composition hints without an explanation in gateway/composition-hints.yaml:', await unexplainedHints(hints));
  refuseAny('The schema is not as the house writes schemas:', [
    ...lintSchema(api),
    ...contracts.flatMap(lintContract),
    ...lintNullability(parseSchema(sdl)),
    ...lintTerms(api),
  ]);
  if (release) await writeRelease(published);
  if (check) refuseAny('Stale; run "npm run schema" and review the change:', stale);
  await judgeBreaks(api);
  process.stdout.write(
    stale.length > 0
      ? `wrote ${stale.join(', ')}\n`
      : `${files.length} schemas and ${lists.length} lists are up to date, ${hints.length} composition hints explained\n`,
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

/** The list of accepted changes is empty again: they are part of what was released. */
async function writeRelease(published) {
  await writeFile(join(root, RELEASED), published);
  const comment = (await readFile(join(root, ACCEPTED), 'utf8')).match(/^(#.*\n)*/)[0];
  await writeFile(join(root, ACCEPTED), `${comment}[]\n`);
  process.stdout.write(`wrote ${RELEASED}\n`);
}

/** A break fails the check; where the schema is only written it is printed, so that its author can list it. */
async function judgeBreaks(api) {
  const [released, accepted] = await Promise.all([RELEASED, ACCEPTED].map((path) => readFile(join(root, path), 'utf8')));
  const { unlisted, stale } = await breakingChanges(buildSchema(released), api, readAccepted(parse(accepted)));
  const judge = check ? refuseAny : printAny;
  judge(`What was released would break; mend it, or list the path with its reason in ${ACCEPTED} for review:`, unlisted);
  judge(`Nothing breaks any more at these paths of ${ACCEPTED}; take them off the list:`, stale);
}

async function unexplainedHints(hints) {
  const explained = parse(await readFile(join(root, 'gateway/composition-hints.yaml'), 'utf8')) ?? [];
  return hints
    .filter(({ code, message }) => !explained.some((entry) => entry.code === code && message.includes(entry.about)))
    .map(({ code, message }) => `${code}: ${message}`);
}

function lintContract({ name, sdl }) {
  return lintDirectives(parseSchema(sdl)).map((fault) => `${name}: ${fault}`);
}

function refuseAny(heading, lines) {
  if (lines.length > 0) fail([heading, ...lines].join('\n  '));
}

function printAny(heading, lines) {
  if (lines.length > 0) process.stdout.write(`${[heading, ...lines].join('\n  ')}\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/**
 * `npm run schema`: writes every subgraph's contract, the supergraph, and what lists the subgraphs or their contracts; with --check, fails where the committed
 * ones are stale or break what was released. With --release <version>, makes the present schema the released one and writes what it changes. With
 * --usage <file or address>, refuses the removal of what clients still ask for: a gateway's metrics, or Prometheus.
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changelogMarkdown, composeSupergraph, contractFaults, contractOf, publishedSchema, readModelsOf, SUBGRAPHS } from '@portfolio/gateway';
import {
  breakingChanges,
  coordinatesOf,
  lintDirectives,
  lintNullability,
  lintSchema,
  lintTerms,
  migrationFaults,
  readAccepted,
  removalFaults,
  shapeFaults,
} from '@portfolio/schema-checks';
import { explain } from '@portfolio/server';
import { buildSubgraph } from '@portfolio/subgraph';
import { buildSchema, parse as parseSchema } from 'graphql';
import { parse } from 'yaml';
import { citedFieldsFiles } from './schema/cited-fields.js';
import { directoryFiles } from './schema/directory-files.js';
import { formatted } from './schema/formatted.js';
import { release, releasesIn, today } from './schema/release.js';
import { searchedTypesFiles } from './schema/searched-types.js';
import { subgraphLists } from './schema/subgraph-lists.js';
import { subgraphReadmes } from './schema/subgraph-readme.js';
import { stillAsked } from './schema/usage.js';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const [version, usage] = ['--release', '--usage'].map(optionOf);
const RELEASED = 'gateway/released.graphql';
const ACCEPTED = 'gateway/breaking-changes.yaml';

let modulesWritten = false;

try {
  const contracts = [];
  for (const definition of SUBGRAPHS) contracts.push({ name: definition.name, sdl: buildSubgraph(definition).sdl });
  const { sdl, hints } = composeSupergraph(contracts);
  refuseAny('The contracts of the schema do not hold what its tags say:', contractFaults(sdl, readModelsOf(SUBGRAPHS)));
  const published = publishedSchema(contractOf(sdl, 'default'));
  const api = buildSchema(published);
  const files = [...contracts.map(({ name, sdl: contract }) => [`subgraphs/${name}/schema.graphql`, contract]), ['gateway/supergraph.graphql', sdl]];
  const names = contracts.map(({ name }) => name);
  const lists = [
    ...(await subgraphLists(root, names)),
    ...(await subgraphReadmes(root, contracts)),
    ...(await directoryFiles(root, contracts)),
    ...searchedTypesFiles(api, SUBGRAPHS),
    ...citedFieldsFiles(api, SUBGRAPHS),
  ];
  const stale = [];
  for (const [path, content] of [...files, ...lists]) if (await differs(path, content)) stale.push(path);
  modulesWritten = !check && stale.some((path) => path.endsWith('.generated.ts'));
  refuseAny('Composition hints without an explanation in gateway/composition-hints.yaml:', await unexplainedHints(hints));
  refuseAny('The schema is not as the house writes schemas:', [
    ...lintSchema(api),
    ...contracts.flatMap(lintContract),
    ...lintNullability(parseSchema(sdl)),
    ...lintTerms(api),
  ]);
  if (usage) refuseAny('Clients still ask for what is removed; keep it, or tell them and name them under "told":', await stillAsked(root, api, usage));
  if (version) await writeRelease(version, sdl, published);
  if (await differs('docs/changelog.md', await formatted(root, changelogMarkdown(await releasesIn(root))))) stale.push('docs/changelog.md');
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
// what follows from the schemas that are written, and from modules that the subgraphs are made of; the same options hold for it
if (modulesWritten) execFileSync('npm', ['run', '--silent', 'schema'], { cwd: root, stdio: 'inherit' });
else {
  await import('./trusted-documents.js');
  await import('./portal-operations.js');
  await import('./client-cache.js');
  await import('./client-sources.js');
  await import('./mcp-questions.js');
}

async function differs(path, content) {
  const existing = await readFile(join(root, path), 'utf8').catch(() => '');
  if (existing === content) return false;
  if (!check) await writeFile(join(root, path), content);
  return true;
}

async function writeRelease(named, sdl, published) {
  const { faults, path } = await release({
    root,
    version: named,
    published,
    publicSchema: publishedSchema(contractOf(sdl, 'public')),
    usageGiven: usage !== undefined,
  });
  refuseAny(`The schema cannot be released as ${named}:`, faults);
  process.stdout.write(`wrote ${RELEASED} and ${path}\n`);
}

/** The word after an option; undefined where it is not given. */
function optionOf(option) {
  const at = process.argv.indexOf(option);
  if (at < 0) return undefined;
  const value = process.argv[at + 1];
  if (!value || value.startsWith('--')) fail(`expected a word after ${option}: --release 1.1, --usage https://prometheus.example`);
  return value;
}

/** A break fails the check; where the schema is only written it is printed, so that its author can list it. */
async function judgeBreaks(api) {
  const [released, accepted] = await Promise.all([RELEASED, ACCEPTED].map((path) => readFile(join(root, path), 'utf8')));
  const reviewed = { released: buildSchema(released), present: api, accepted: readAccepted(parse(accepted)) };
  const { unlisted, stale } = await breakingChanges(reviewed.released, api, reviewed.accepted);
  const judge = check ? refuseAny : printAny;
  judge(`What was released would break; mend it, or list the path with its reason in ${ACCEPTED} for review:`, unlisted);
  judge(`Nothing breaks any more at these paths of ${ACCEPTED}; take them off the list:`, stale);
  judge(`Without a migration in ${ACCEPTED}:`, await migrationFaults(reviewed));
  const releases = await releasesIn(root);
  judge('A released name keeps its shape:', await shapeFaults(reviewed, releases));
  const early = removalFaults(coordinatesOf(reviewed.released), coordinatesOf(api), releases, today());
  judge('Removed before it may be; keep it until its day:', early);
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

/**
 * Writes what follows from the portal's operations: beside each `*.graphql` of a view its document and types, of each ready question of the view Ask what that
 * view knows of it, and gateway/clients/portal.json, the manifest by which the gateway knows them; with --check, fails where one is stale.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { apiSchema, contractOf, manifestOf } from '@portfolio/gateway';
import { concatAST, Kind, parse, print, separateOperations, Source, stripIgnoredCharacters, visit } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { operationTypes } from './clients/operation-types.js';
import { asOfPortal, isOneTable, readyQuestions, shapeOf } from './clients/portal-questions.js';

const root = join(import.meta.dirname, '..');
const source = join(root, 'packages/portal/src');
const MANIFEST = join(root, 'gateway/clients/portal.json');

const schema = apiSchema(contractOf(await readFile(join(root, 'gateway/supergraph.graphql'), 'utf8'), 'default'));
const parsed = await Promise.all(
  (await readdir(source, { recursive: true }))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map(async (name) => ({ name, document: parse(new Source(await readFile(join(source, name), 'utf8'), name), { noLocation: true }) })),
);
const fragments = parsed.filter(({ document }) => document.definitions.every(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)).map(({ document }) => document);
const views = parsed.filter(({ document }) => !fragments.includes(document));

const manifest = [];
const outputs = [];
for (const { name, document } of views) {
  const separate = Object.values(separateOperations(concatAST([document, ...fragments])));
  if (separate.length !== 1) throw new Error(`expected ${name} to have one operation, but got ${separate.length}`);
  const whole = withTypenames(separate[0]);
  const body = stripIgnoredCharacters(print(whole));
  const [{ id, name: operation }] = manifestOf([body]).operations;
  manifest.push(body);
  outputs.push([join(source, name.replace(/\.graphql$/, '.generated.ts')), await module({ name, operation, id, document: whole })]);
}
const { ENUM_LABELS } = await import('../subgraphs/directory/dist/enum-labels/enum-labels.generated.js');
const { folder, questions, fieldNames } = await readyQuestions(root);
for (const { slug, document } of questions) {
  const whole = withTypenames(asOfPortal(document, fragments));
  const body = stripIgnoredCharacters(print(whole));
  const [{ id }] = manifestOf([body]).operations;
  manifest.push(body);
  const asked = { document: { documentId: id, isOneTable: isOneTable(schema, whole), ...whole }, ...shapeOf(schema, whole, fieldNames, ENUM_LABELS) };
  outputs.push([join(folder, 'questions', `${slug}.generated.ts`), questionModule('asked: Asked', '../asked.ts', asked)]);
}
const listed = questions.map(({ slug, group, initial = {}, da, en }) => ({ slug, group, initial, da, en }));
outputs.push([join(folder, 'questions.generated.ts'), questionModule('QUESTIONS: readonly Question[]', './asked.ts', listed)]);
outputs.push([MANIFEST, `${JSON.stringify(manifestOf(manifest), null, 2)}\n`]);

const stale = [];
for (const [file, content] of outputs) {
  if ((await readFile(file, 'utf8').catch(() => '')) === content) continue;
  stale.push(file.slice(root.length + 1));
  await mkdir(dirname(file), { recursive: true });
  if (!process.argv.includes('--check')) await writeFile(file, content);
}
if (stale.length > 0 && process.argv.includes('--check')) {
  process.stderr.write(`Stale: ${stale.join(', ')}; run "npm run schema" and review the change.\n`);
  process.exit(1);
}
process.stdout.write(stale.length > 0 ? `wrote ${stale.join(', ')}\n` : `${manifest.length} operations of the portal are up to date\n`);

/** With `__typename` wherever an object is asked for, as the client's cache does to each document. */
function withTypenames(document) {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  return visit(document, {
    SelectionSet(node, _key, parent) {
      if (parent?.kind === Kind.OPERATION_DEFINITION || node.selections.some(({ name }) => name?.value === '__typename')) return undefined;
      return { ...node, selections: [...node.selections, typename] };
    },
  });
}

/** A module of what `from` has the type of, which is parsed when it is loaded: faster than as a literal. */
function questionModule(declared, from, value) {
  const type = /[A-Z][a-z]+(?=(\[\])?$)/.exec(declared)[0];
  return `/** Generated from questions.yaml by "npm run schema". */\nimport type { ${type} } from '${from}';\n\nexport const ${declared} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}

/** The module of an operation: its types, its document with the id that is sent instead of its text. */
async function module({ name, operation, id, document }) {
  const types = await operationTypes(schema, [{ name, document }]);
  const text = [
    `/** Generated from ${name.split('/').at(-1)} by "npm run schema". */`,
    "import type { TypedDocumentNode } from '@apollo/client';",
    types,
    `export const ${operation}: TypedDocumentNode<${operation}Query, ${operation}QueryVariables> & { documentId: string; isOneTable: boolean } = { documentId: '${id}', isOneTable: ${isOneTable(schema, document)}, ...JSON.parse(${JSON.stringify(JSON.stringify(document))}) };`,
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(join(root, 'package.json'))), parser: 'typescript' });
}

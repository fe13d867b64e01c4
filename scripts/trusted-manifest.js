/**
 * `npm run trusted -- write <client>.json <documents ...>`: writes a manifest of the operations in GraphQL files, each with the fragments it needs. `npm run
 * trusted -- check <client>.json`: reports what in a manifest of Apollo, codegen, Relay or this project would be refused.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiSchema, faultsOf, manifestOf, readManifest } from '@portfolio/gateway';
import { concatAST, parse, print, separateOperations, Source } from 'graphql';

const USAGE = 'usage: npm run trusted -- write <client>.json <documents ...>, or npm run trusted -- check <client>.json';
const [command, file, ...documents] = process.argv.slice(2);

try {
  if (!file || !['write', 'check'].includes(command) || (command === 'write') !== documents.length > 0) throw new Error(USAGE);
  if (command === 'write') await writeFile(file, `${JSON.stringify(manifestOf(await operationsIn(documents)), null, 2)}\n`);
  const manifest = readManifest(await readFile(file, 'utf8'));
  const schema = apiSchema(await readFile(join(import.meta.dirname, '../gateway/supergraph.graphql'), 'utf8'));
  const faults = faultsOf(manifest, schema);
  if (faults.length > 0) throw new Error(`${file} holds operations that are not answered:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  process.stdout.write(`${file}: ${manifest.operations.length} operations, all answered\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function operationsIn(paths) {
  const parsed = await Promise.all(paths.map(async (path) => parse(new Source(await readFile(path, 'utf8'), path))));
  return Object.values(separateOperations(concatAST(parsed))).map(print);
}

/** Writes what docs/clients.md gives the caches of Apollo Client and urql, from the composed schema; with --check, fails where it is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiSchema, contractOf } from '@portfolio/gateway';
import { format } from 'prettier';
import { cachesOf } from './clients/caches.js';

const root = join(import.meta.dirname, '..');
const path = join(root, 'docs/clients.md');
const BLOCK = /(```ts title="cache\.ts"\n)[^]*?(```)/;

const schema = apiSchema(contractOf(await readFile(join(root, 'gateway/supergraph.graphql'), 'utf8'), 'default'));
const { values, possibleTypes } = cachesOf(schema);

const code = `
const VALUES = ${JSON.stringify(values.join(' '))}.split(' ');

/** For Apollo Client. */
export const typePolicies = Object.fromEntries(VALUES.map((name) => [name, { merge: true }]));

/** For urql's graphcache. */
export const keys = Object.fromEntries(VALUES.map((name) => [name, () => null]));

export const possibleTypes = ${JSON.stringify(possibleTypes)};
`;
const present = await readFile(path, 'utf8');
const fresh = await format(present.replace(BLOCK, `$1${code}$2`), {
  parser: 'markdown',
  ...JSON.parse(await readFile(join(root, '.prettierrc.json'), 'utf8')),
});
if (present === fresh) process.stdout.write('docs/clients.md is up to date\n');
else if (process.argv.includes('--check')) {
  process.stderr.write('Stale: docs/clients.md; run "npm run schema" and review the change.\n');
  process.exit(1);
} else {
  await writeFile(path, fresh);
  process.stdout.write('wrote docs/clients.md\n');
}

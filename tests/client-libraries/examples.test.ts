import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { questions } from '../portfolio/questions.js';
import { openShared, type Hub } from '../setups.js';
import { Examples, promises } from './examples.js';

const { resolve } = createRequire(import.meta.url);
const PRINTS = promises();

/** The program that a package brings. */
function program(name: string, path: string): string {
  return join(dirname(resolve(`${name}/package.json`)), path);
}

describe('the examples of docs/clients.md', () => {
  let hub: Hub;
  let examples: Examples;

  beforeAll(async () => {
    hub = await openShared();
    const { origin } = new URL(hub.url);
    examples = new Examples(origin);
    examples.write('schema.graphql', await (await fetch(`${origin}/schema.graphql`)).text());
  });

  afterAll(async () => {
    examples?.remove();
    await hub?.close();
  });

  test.each(['plain.ts', 'apollo-client.ts', 'urql.ts', 'graphcache.ts'])('%s prints what it says', async (name) => {
    expect(await examples.run(name)).toBe(PRINTS[name]);
  });

  test('the forty questions are kept by Apollo Client and by graphcache as they were answered, without a warning', async () => {
    const asked = questions().map(({ id, operation, variables }) => ({ id, query: operation, variables }));
    examples.write('questions.json', JSON.stringify(asked));
    examples.write('questions-in-caches.js', readFileSync(new URL('questions-in-caches.js', import.meta.url), 'utf8'));
    expect(await examples.run('questions-in-caches.js', hub.url)).toBe(`${2 * asked.length} answers read back`);
  });

  test('Relay compiles its query and is answered', async () => {
    await examples.run(program('relay-compiler', 'cli.js'), 'relay.config.json');
    expect(await examples.run('relay.js')).toBe(PRINTS['relay.js']);
  });

  test('codegen and gql.tada give types that hold', async () => {
    await examples.run(program('@graphql-codegen/cli', 'esm/bin.js'), '--config', 'codegen.ts');
    await examples.run(program('gql.tada', 'bin/cli.js'), 'generate-output');
    await examples.run(program('typescript', 'bin/tsc'), '--project', 'tsconfig.json');
    examples.write(
      'wrong.ts',
      `import type { ResultOf } from 'gql.tada';\nimport { REGIONS } from './tada.ts';\nexport const wrong: ResultOf<typeof REGIONS> = { regions: 5 };\n`,
    );
    await expect(examples.run(program('typescript', 'bin/tsc'), '--project', 'tsconfig.json')).rejects.toThrow(
      "wrong.ts(3,50): error TS2322: Type 'number' is not assignable",
    );
  });
});

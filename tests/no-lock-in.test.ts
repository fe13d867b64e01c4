import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startProcess } from '@portfolio/testkit';
import { questions } from './portfolio/questions.js';
import { hubAt, type Hub } from './setups.js';
import { shared } from './shared/client.js';

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));

describe('the generated supergraph, served by Hive Gateway over the subgraph servers', () => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await openHive();
  });

  afterAll(() => hub?.close());

  test.each(questions())('answers $id equally: $question', async ({ operation, variables, expected, shape }) => {
    const { data, errors } = await hub.request(operation, variables);
    expect(errors).toBeUndefined();
    expect(shape(data, variables)).toEqual(expected);
  });
});

test('the other gateway is not part of the product', () => {
  const { packages } = JSON.parse(readFileSync(pathTo('../package-lock.json'), 'utf8')) as { packages: Record<string, unknown> };
  expect(Object.keys(packages).filter((path) => path.endsWith('@graphql-hive/gateway'))).toEqual([]);
});

/** The other gateway knows the subgraphs by the supergraph alone, so that names their addresses here. */
async function openHive(): Promise<Hub> {
  const servers = await shared('subgraph-servers');
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-hive-'));
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, addressed(readFileSync(pathTo('../gateway/supergraph.graphql'), 'utf8'), servers.urls));
  const hive = startProcess(pathTo('hive/serve.js'), { SUPERGRAPH: supergraph });
  const [, url = ''] = await hive.printed(/ready at (\S+)/);
  return hubAt(url, async () => {
    await hive.end('SIGTERM');
    rmSync(folder, { recursive: true });
  });
}

/** The supergraph with the addresses of running subgraphs at its `join__graph`s, and nothing else changed. */
function addressed(supergraph: string, urls: Readonly<Record<string, string>>): string {
  return supergraph.replace(/@join__graph\(name: "([^"]+)", url: "[^"]*"\)/g, (_, name: string) => `@join__graph(name: "${name}", url: "${urls[name]}")`);
}

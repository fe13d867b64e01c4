/**
 * Writes what packages/client brings besides its modules: the schema, and the rows of the mock as of a fixed day; run by npm when the package is packed.
 * GRAPH_URL names a hub to ask; without it one is started with the data files.
 */
import { rm, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultClients } from '@portfolio/config';
import { contractOf, openInProcess, publishedSchema, startGateway } from '@portfolio/gateway';

const root = join(import.meta.dirname, '..');
const target = join(root, 'packages/client');
const DAY = '2025-12-01';
/** A mock is to be small: of longer types so many rows, those of these municipalities first (Aarhus, København, Roskilde, Struer). */
const MOST_ROWS = 150;
const FAMILIAR = ['751', '101', '265', '671'];

const supergraph = await readFile(join(root, 'gateway/supergraph.graphql'), 'utf8');
await writeFile(join(target, 'schema.graphql'), publishedSchema(contractOf(supergraph, 'default')));

const folder = await mkdtemp(join(tmpdir(), 'portfolio-client-'));
const hub = process.env.GRAPH_URL ? undefined : await startHub(join(folder, 'data'));
const graph = new URL('/', process.env.GRAPH_URL || hub.url);
try {
  const { types } = await (await get('export')).json();
  const rows = {};
  for (const { type } of types) {
    const lines = (await (await get(`export/${type}.ndjson`)).text()).trimEnd().split('\n').filter(Boolean);
    rows[type] = some(lines.map((line) => JSON.parse(line)));
  }
  await writeFile(join(target, 'fixtures.json'), `${JSON.stringify(rows)}\n`);
} finally {
  await hub?.close();
  await rm(folder, { recursive: true, force: true });
}

function some(rows) {
  const [familiar, others] = [true, false].map((is) => rows.filter((row) => Object.values(row).some((value) => FAMILIAR.includes(value)) === is));
  return [...familiar, ...others].slice(0, MOST_ROWS).sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function get(path) {
  const response = await fetch(new URL(`${path}?asOf=${DAY}`, graph));
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
}

async function startHub(dataDir) {
  return startGateway(await openInProcess({ dataDir }), { host: '127.0.0.1', port: 0, diagnostics: false, clients: { ...defaultClients(), shedDelay: 0 } });
}

import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startGateway, SUBGRAPHS, type StartedGateway } from '@portfolio/gateway';
import { waitFor } from '@portfolio/testkit';
import { pino } from 'pino';
import { openPortfolio, ownOptions } from './gateways.js';

const PAGE = fileURLToPath(new URL('../docs/mirror.md', import.meta.url));
/** More of each for the night. */
const SEED = Number(process.env.MIRROR_SEED ?? 1);
const KILLS = Number(process.env.MIRROR_KILLS ?? 2);
/** Of how many answers to the mirror one is its last. */
const LATEST = 50;

let folder: string;
let program: string;
let graph: string;
let gateway: StartedGateway | undefined;
/** How many exports were sent. */
let sent = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portfolio-mirror-'));
  program = join(folder, 'mirror.ts');
  const [, text = ''] = /```ts title="mirror.ts"\n([^]*?)```/.exec(await readFile(PAGE, 'utf8'))!;
  await writeFile(program, text);
  await cp(SUBGRAPHS.find(({ name }) => name === 'agreements')!.dataFolder, join(folder, 'data'), { recursive: true });
});

afterAll(async () => {
  await gateway?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Serves the data as they are in the folder now; the database is that of the last time. */
async function serve(): Promise<void> {
  await gateway?.close();
  const subgraphs = SUBGRAPHS.map((subgraph) => (subgraph.name === 'agreements' ? { ...subgraph, dataFolder: pathToFileURL(`${folder}/data/`) } : subgraph));
  gateway = await startGateway(
    await openPortfolio({ subgraphs, dataDir: join(folder, 'database') }),
    ownOptions({ logger: pino({ level: 'info' }, { write: () => void (sent += 1) }) }),
  );
  graph = new URL('/', gateway.url).href;
}

async function change(file: string, edit: (text: string) => string): Promise<void> {
  const path = join(folder, 'data', file);
  const text = await readFile(path, 'utf8');
  const edited = edit(text);
  expect(edited).not.toBe(text);
  await writeFile(path, edited);
}

/** Runs the mirror, and kills it when it has been sent so many exports; what it printed, undefined where it was killed. */
async function mirror(killedAfter?: number): Promise<string | undefined> {
  const before = sent;
  const child = spawn(process.execPath, [program, graph, join(folder, 'mirror.sqlite')], { env: { ...process.env, NODE_OPTIONS: '--no-warnings' } });
  let [printed, said] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve) => child.once('close', (code, signal) => resolve([code, signal])));
  if (killedAfter !== undefined) {
    await waitFor(() => child.exitCode !== null || sent - before >= killedAfter, 'the mirror to be sent something');
    child.kill('SIGKILL');
  }
  const [code, signal] = await ended;
  if (signal) return undefined;
  expect([code, said]).toEqual([0, '']);
  return printed.trim();
}

/** What the mirror holds, as the files of the graph. */
function held(): Record<string, string> {
  const database = new DatabaseSync(join(folder, 'mirror.sqlite'));
  const rows = database.prepare('select type, json from row order by type, id').all() as { type: string; json: string }[];
  database.close();
  const files: Record<string, string> = {};
  for (const { type, json } of rows) files[type] = `${files[type] ?? ''}${json}\n`;
  return files;
}

async function files(): Promise<Record<string, string>> {
  const { types } = (await (await fetch(new URL('export', graph))).json()) as { types: { type: string; files: { href: string }[] }[] };
  const texts: Record<string, string> = {};
  for (const {
    type,
    files: [file],
  } of types) {
    const text = await (await fetch(new URL(file!.href, graph))).text();
    if (text) texts[type] = text;
  }
  return texts;
}

/** Numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const CHANGES: (() => Promise<void>)[] = [
  async () => undefined,
  // A municipality that is no longer listed as missing may have signed: its agreement, which states nothing else, misses one less.
  () => change('signatures.yaml', (text) => text.replace(/- id: k-aftale-datastandard\/101\n[^]*?\n\n/, '')),
  // A group that is new: the program knows no id of it.
  () =>
    change(
      'recipient-groups.yaml',
      (text) => `${text}\n- id: nye-modtagere\n  name: "=Nye modtagere"\n  sources:\n    - {document: programleder-2025, section: aftaler-1}\n`,
    ),
  // One row that states something else, and the new group gone.
  () =>
    change('recipient-groups.yaml', (text) => text.replace(/\n- id: nye-modtagere[^]*$/, '').replace('name: IT- og digitaliseringschefer', 'name: IT-chefer')),
];

test('the mirror of docs/mirror.md, killed at random, is as the graph after each change of the data', async () => {
  const next = random(SEED);
  const missing: number[] = [];
  for (const [index, edit] of CHANGES.entries()) {
    await edit();
    await serve();
    for (let kill = 0; kill < KILLS; kill += 1) await mirror(Math.ceil(next() * LATEST));
    expect(await mirror()).toMatch(/^(as the graph at version .{8}|nothing has changed)$/);
    const [mirrored, expected] = [held(), await files()];
    expect([index, Object.keys(mirrored)]).toEqual([index, Object.keys(expected)]);
    expect([index, Object.keys(expected).filter((type) => mirrored[type] !== expected[type])]).toEqual([index, []]);
    expect(await mirror()).toBe('nothing has changed');
    missing.push(Number(/"id":"k-aftale-datastandard".*"missing":(\d+)/.exec(mirrored.Agreement!)![1]));
  }
  expect(missing).toEqual([missing[0], missing[0]! - 1, missing[0]! - 1, missing[0]! - 1]);
});

test('the mirror is a program of fewer than a hundred lines', async () => {
  expect((await readFile(program, 'utf8')).split('\n').length).toBeLessThan(100);
});

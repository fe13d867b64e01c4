import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client, exportedRows, follow, type Change, type MirrorStore } from '@portfolio/client';
import { questions } from '../portfolio/questions.js';
import { openShared, type Hub } from '../setups.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packed = join(root, 'packages/client');

/** A project outside of the workspace, which has the tarball and, as its own, graphql and the types of Node. */
describe('the packed client in a project of somebody else', () => {
  let hub: Hub;
  let project: string;

  const run = (program: string, args: string[], cwd = project, environment: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', npm_config_offline: 'true', ...environment },
    });
    return { status, stdout, stderr };
  };

  beforeAll(async () => {
    hub = await openShared();
    project = mkdtempSync(join(tmpdir(), 'portfolio-client-project-'));
    const packing = run('npm', ['pack', '--silent', '--pack-destination', project], packed, { GRAPH_URL: hub.url });
    expect(packing).toMatchObject({ status: 0 });
    writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'somebody-elses', private: true, type: 'module' }));
    expect(run('npm', ['install', '--silent', '--no-audit', '--legacy-peer-deps', packing.stdout.trim().split('\n').at(-1)!])).toMatchObject({ status: 0 });
    mkdirSync(join(project, 'node_modules/@types'));
    for (const name of ['graphql', '@types/node', 'undici-types']) symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
    cpSync(new URL('example.ts', import.meta.url), join(project, 'example.ts'));
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { strict: true, target: 'ES2024', module: 'nodenext', types: ['node'], skipLibCheck: false }, include: ['*.ts'] }),
    );
  });

  afterAll(async () => {
    rmSync(project, { recursive: true, force: true });
    for (const made of ['published', 'schema.graphql', 'fixtures.json']) rmSync(join(packed, made), { recursive: true, force: true });
    await hub?.close();
  });

  const tsc = () => run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.']);

  test('is compiled with an application of fewer than 100 lines, whose mistakes the checker finds', () => {
    expect(readFileSync(join(project, 'example.ts'), 'utf8').split('\n').length).toBeLessThan(100);
    expect(tsc()).toMatchObject({ status: 0, stdout: '' });
    writeFileSync(
      join(project, 'wrong.ts'),
      "import { Client, Struer } from '@portfolio/client';\nconst { municipality } = await new Client({ url: 'http://x', name: 'x' }).get(Struer, { code: '671', agreement: 'k' });\nexport const wrong: number = municipality!.label;\nawait new Client({ url: 'http://x', name: 'x' }).get(Struer, { code: '671' });\n",
    );
    const { stdout } = tsc();
    rmSync(join(project, 'wrong.ts'));
    expect(stdout).toContain("wrong.ts(3,14): error TS2322: Type 'string' is not assignable to type 'number'");
    expect(stdout).toContain("wrong.ts(4,62): error TS2345: Argument of type '{ code: string; }' is not assignable");
  });

  test('asks the graph, and the mock in its place, which needs no graph', () => {
    const { stdout } = run(process.execPath, ['example.js', hub.url, '751', '2025-12-01']);
    const lines = stdout.split('\n');
    expect([lines[0], lines[1], ...lines.slice(-3)]).toEqual([
      'Aarhus i KKR Midtjylland: 11 KLIK-opgaver',
      'Tilslutningsaftale: K-aftalen for datastandard service: Mangler',
      'BAD_USER_INPUT',
      '64',
      '',
    ]);
    expect(lines).toHaveLength(23);
    const mocked = run(process.execPath, ['example.js', 'mock']);
    expect(mocked).toMatchObject({ status: 0, stderr: '' });
    const other = mocked.stdout.split('\n');
    expect(other[0]).toBe('Aarhus i KKR Midtjylland: 0 KLIK-opgaver');
    expect(other.slice(1, 20).sort()).toEqual(lines.slice(1, 20).sort());
    expect(run(process.execPath, ['example.js', 'mock'])).toEqual(mocked);
  });

  test('mocks every question without an error, and fails where it is told to', () => {
    writeFileSync(join(project, 'questions.json'), JSON.stringify(questions().map(({ id, operation, variables }) => ({ id, operation, variables }))));
    writeFileSync(
      join(project, 'all.js'),
      `import { readFileSync } from 'node:fs';
      import { MockGraph } from '@portfolio/client/mock';
      const graph = await MockGraph.open();
      for (const { id, operation, variables } of JSON.parse(readFileSync('questions.json', 'utf8'))) {
        const { data, errors } = await graph.answer(operation, variables);
        if (errors || Object.keys(data).length === 0) console.log(id, errors?.map((error) => error.message).join('; '));
      }
      const failing = await MockGraph.open({ failing: { 'Municipality.signatures': 'SUBGRAPH_UNAVAILABLE' } });
      const { data, errors } = await failing.answer('{ municipality(code: "751") { name signatures { totalCount } } }');
      console.log(JSON.stringify({ data, errors: errors.map(({ path, extensions }) => ({ path, extensions })) }));`,
    );
    const failure = {
      data: { municipality: { name: 'Aarhus', signatures: null } },
      errors: [{ path: ['municipality', 'signatures'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    };
    expect(run(process.execPath, ['all.js'])).toEqual({ status: 0, stderr: '', stdout: `${JSON.stringify(failure)}\n` });
  });

  test('mirrors the rows of the graph, and then asks only for what has changed', async () => {
    const client = new Client({ url: hub.url, name: 'mirror' });
    const rows = new Map<string, string>();
    const applied: number[] = [];
    let version: string | undefined;
    const put = ({ type, id, gone, row }: Change) => (gone ? rows.delete(`${type} ${id}`) : rows.set(`${type} ${id}`, JSON.stringify(row)));
    const store: MirrorStore = {
      version: async () => version,
      async apply(changes, next) {
        applied.push(changes.length);
        changes.forEach(put);
        version = next;
      },
      async replace(all, next) {
        rows.clear();
        for await (const change of all) put(change);
        version = next;
      },
    };
    await follow(client, store);
    const { types } = (await (await client.read('export')).json()) as { types: { type: string; rows: number }[] };
    expect(rows.size).toBe(types.reduce((sum, each) => sum + each.rows, 0));
    for await (const row of exportedRows(client, 'Agreement')) expect(rows.get(`Agreement ${row.id}`)).toBe(JSON.stringify(row));
    await follow(client, store);
    expect(applied).toEqual([]);
  });

  test('has the schema that the graph publishes, and tells its hash', async () => {
    const { origin } = new URL(hub.url);
    const schema = await (await fetch(`${origin}/schema.graphql`)).text();
    expect(readFileSync(join(project, 'node_modules/@portfolio/client/schema.graphql'), 'utf8')).toBe(schema);
    const { schema: hash } = (await (await fetch(`${origin}/version`)).json()) as { schema: string };
    const printed = run(process.execPath, ['-e', "import('@portfolio/client').then(({ SCHEMA_SHA256 }) => console.log(SCHEMA_SHA256))"]);
    expect(printed).toEqual({ status: 0, stderr: '', stdout: `${hash}\n` });
  });
});

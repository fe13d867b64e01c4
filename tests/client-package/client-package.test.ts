import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client, exportedRows, follow, type Change, type MirrorStore } from '@portfolio/client';
import { call, overStdio } from '../mcp/assistants.js';
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
      maxBuffer: 100_000_000,
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

  describe('hub, its command line', () => {
    const command = (...args: string[]) => run(join(project, 'node_modules/.bin/hub'), args, project, { HUB_URL: hub.url, LANG: 'da_DK.UTF-8' });

    test('asks a question as a table of names, and the same as CSV and as a workbook', () => {
      const asked = ['--as-of', '2025-12-01', 'ask', 'NotSigned', '--var', 'kkr=midtjylland', '--var', 'agreement=k-aftale-datastandard'];
      const table = command(...asked);
      const rows = table.stdout.trimEnd().split('\n').slice(1);
      expect(table).toMatchObject({ status: 0, stderr: `${rows.length} rækker\n` });
      expect(rows.filter((row) => row.includes('Aarhus') && row.includes('MISSING'))).toHaveLength(1);
      const { stdout } = command(...asked, '--format', 'csv');
      expect(stdout.startsWith('\ufeff')).toBe(true);
      expect(stdout.trimEnd().split('\r\n')).toHaveLength(rows.length + 1);
      const { status, stderr } = command(...asked, '--format', 'xlsx', '--out', 'answer.xlsx');
      const workbook = readFileSync(join(project, 'answer.xlsx'));
      expect([status, stderr, workbook.subarray(0, 2).toString()]).toEqual([0, `answer.xlsx: ${workbook.length} byte\n`, 'PK']);
    });

    test('lists the questions by their titles, and answers each by its name in the portal too', () => {
      expect(command('ask').stdout.split('\n').slice(0, 4)).toEqual([
        'Hvilke aftaler har overskredet fristen?',
        '    PassedDeadlines date=Date!',
        'Hvilke aftaler har frist inden en bestemt dag?',
        '    AgreementsByDeadline to=Date!',
      ]);
      expect(command('--lang', 'en', 'ask').stdout.split('\n')).toHaveLength(2 * 40 + 1);
      const given = ['--var', 'kkr=midtjylland', '--var', 'agreement=k-aftale-datastandard', '--format', 'csv'];
      expect(command('ask', 'mangler-i-kkr', ...given)).toEqual(command('ask', 'NotSigned', ...given));
    });

    test('serves an assistant', async () => {
      const program = join(project, 'node_modules/@portfolio/client/published/hub.js');
      const client = await overStdio(hub.url, 'legacy', { program });
      const { failed, answer } = await call(client, 'mangler-i-kkr', { kkr: 'midtjylland', agreement: 'k-aftale-datastandard' });
      await client.close();
      expect([failed, JSON.stringify(answer.data).includes('Aarhus')]).toEqual([false, true]);
    });

    test('asks a query of your own', () => {
      expect(command('query', 'query ($code: ID!) { municipality(code: $code) { name } }', '--var', 'code=671', '--format', 'json')).toEqual({
        status: 0,
        stderr: '',
        stdout: '{\n  "data": {\n    "municipality": {\n      "name": "Struer"\n    }\n  }\n}\n',
      });
    });

    test('searches, tells the schema, exports and follows what has changed', () => {
      const found = command('search', 'databehandleraftale', '--type', 'Agreement');
      expect([found.stderr, /^.*Aula {2}Agreement /m.test(found.stdout)]).toEqual(['19 fundet\n', true]);
      expect(command('schema', 'SignatureStatus').stdout).toContain('enum SignatureStatus {');
      const { stderr } = command('export', 'Region', '--out', 'regions.ndjson');
      const exported = readFileSync(join(project, 'regions.ndjson'), 'utf8');
      expect([stderr, exported.trimEnd().split('\n').length]).toEqual([`regions.ndjson: ${Buffer.byteLength(exported)} byte\n`, 5]);
      const changes = command('changes');
      expect(changes.stdout.split('\n').length).toBeGreaterThan(2_500);
      const [, version = ''] = /--since (\S+)/.exec(changes.stderr)!;
      expect(command('changes', '--since', version)).toEqual({ status: 0, stdout: '', stderr: `fortsæt med --since ${version}\n` });
    });

    test.each([
      [['ask', 'Nobody'], 2, 'der er intet spørgsmål, der hedder "Nobody"; "hub ask" viser dem alle\n'],
      [['ask', 'Struer', '--var', 'code=671'], 2, 'der mangler --var agreement=… (ID!)\n'],
      [['query', '{ municipalities(first: -1) { totalCount } }'], 1, 'BAD_USER_INPUT: '],
      [['query', '{ regions { id } kkrGeographies { id } }'], 1, 'BAD_REQUEST: expected an operation with one list of rows'],
      [['--url', 'http://127.0.0.1:1', 'search', 'x'], 3, 'Grafen på http://127.0.0.1:1 kan ikke nås; se efter --url eller HUB_URL.\n'],
      [['--lang', 'en', 'completion', 'fish'], 2, 'completes commands'],
      [['query', 'nowhere.graphql'], 2, 'der er ingen fil, der hedder "nowhere.graphql"\n'],
      [['query', '{ regions { id } }', '--format', 'pdf'], 2, 'Allowed choices are table, json, csv, xlsx, jsonld.'],
      [['nonsense'], 2, "error: unknown command 'nonsense'"],
    ])('ends with a code and a reason: %j', (args, status, stderr) => {
      expect(command(...args)).toEqual({ status, stdout: '', stderr: expect.stringContaining(stderr) });
    });

    test('completes commands and questions in bash', () => {
      const script = command('completion', 'bash').stdout;
      const completed = (...words: string[]) =>
        run('bash', ['-c', `${script}\nCOMP_WORDS=(hub ${words.join(' ')}); COMP_CWORD=${words.length}; _hub; echo "\${COMPREPLY[*]}"`]).stdout.trim();
      expect([completed('exp'), completed('ask', 'Stru'), completed('query', '--fo')]).toEqual(['export', 'Struer', '--format']);
    });
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

import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startProcess } from '@portfolio/testkit';
import { hubAt } from './setups.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const INSTALLED = ['node_modules', 'tests/node_modules'];

/** The tests that read lists of subgraphs or look over all of them, but for those that start servers, and its own. */
const TESTS = ['tests/boundaries', 'tests/circles', 'tests/documentation', 'tests/subgraphs', 'tests/deploy/chart', 'tests/deploy/compose', 'subgraphs/aula'];
/** Tests of these that have nothing to do with which subgraphs there are, and take seconds. */
const LEFT_OUT = '^(?!.*(known to Kubernetes|has servers that are a role))';

describe('npm run new:subgraph', () => {
  let copy: string;
  let before: Map<string, string>;
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', APOLLO_TELEMETRY_DISABLED: '1', npm_config_offline: 'true' },
    });

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'portfolio-ninth-'));
    for (const name of readdirSync(root).filter((entry) => !NOT_COPIED.test(entry)))
      cpSync(join(root, name), join(copy, name), { recursive: true, preserveTimestamps: true, filter: (path) => !MADE_MEANWHILE.test(path) });
    before = new Map(contents());
    for (const folder of INSTALLED.filter((each) => existsSync(join(root, each)))) linkPackages(join(root, folder), join(copy, folder));
  }, 600_000);

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test.each([
    ['Aula', 'expected a name of small letters and digits, such as "aula", but got "Aula"'],
    ['nosuchsolution', 'expected the id of a solution in subgraphs/solutions/data/solutions.yaml, but got "nosuchsolution"'],
    ['sapa', 'subgraphs/sapa exists already'],
    ['gateway', 'expected a name that nothing else has, but got "gateway"'],
    ['records', 'expected a name that nothing else has, but got "records"'],
  ])('refuses the name %s with the reason', (name, message) => {
    expect(run('node', 'scripts/new-subgraph.js', name)).toMatchObject({ status: 1, stderr: expect.stringContaining(message) });
  });

  test('makes a ninth that composes, and writes it into every list', () => {
    expect(run('npm', 'run', '--silent', 'new:subgraph', '--', 'aula')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('subgraphs/aula composes'),
    });
    expect(changed().filter((path) => !path.startsWith('subgraphs/aula/'))).toEqual([
      'README.md',
      'compose.yaml',
      'deploy/haproxy/compose.cfg',
      'deploy/helm/portfolio/values.yaml',
      'docs/clients.md',
      'gateway/package.json',
      'gateway/query-plans.json',
      'gateway/src/subgraphs.ts',
      'gateway/supergraph.graphql',
      'gateway/trusted-documents.json',
      'package-lock.json',
      'packages/client/src/caches.generated.ts',
      'packages/client/src/labels.generated.ts',
      'packages/client/src/schema.generated.ts',
      'packages/portal/src/views/document/document.generated.ts',
      'packages/portal/src/views/search/search.generated.ts',
      'packages/records/src/portfolio-keys.ts',
      'subgraphs/directory/README.md',
      'subgraphs/directory/schema.graphql',
      'subgraphs/directory/src/data-as-of/sources.generated.ts',
      'subgraphs/directory/src/enum-labels/enum-labels.generated.ts',
      'subgraphs/overview/README.md',
      'subgraphs/overview/schema.graphql',
      'subgraphs/overview/src/cited-fact/cited-types.generated.ts',
      'subgraphs/overview/src/search/texts.generated.ts',
    ]);
  }, 600_000);

  test('leaves the checks of the repository green: format, lint, types, schemas', () => {
    const files = changed().filter((path) => !path.endsWith('.cfg'));
    expect(run('npx', 'prettier', '--check', '--log-level', 'warn', '--ignore-unknown', ...files)).toMatchObject({ status: 0, stderr: '' });
    // Types and lint look at what is new and at all that it imports; what does not import it is as it was.
    const project = join(copy, 'subgraphs/aula/tsconfig.json');
    writeFileSync(
      project,
      JSON.stringify({ extends: '../../tsconfig.json', include: ['src', 'test', '../../packages/*/src/**/*.d.ts', '../../gateway/src/subgraphs.ts'] }),
    );
    expect(run('npx', 'tsc', '-p', project)).toMatchObject({ status: 0, stdout: '' });
    expect(run('npx', 'eslint', 'subgraphs/aula/src', 'subgraphs/aula/test')).toMatchObject({ status: 0, stdout: '' });
    rmSync(project);
    expect(run('npm', 'run', '--silent', 'check:schema')).toMatchObject({ status: 0, stderr: '' });
  }, 600_000);

  test('leaves the tests of the whole repository green, and its own', () => {
    const jest = ['--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--maxWorkers=1'];
    const tested = run('node', ...jest, '--testNamePattern', LEFT_OUT, ...TESTS);
    expect(tested).toMatchObject({ status: 0, stderr: expect.stringContaining(`Test Suites: ${TESTS.length} passed, ${TESTS.length} total`) });
  }, 600_000);

  test('is served by the hub as it is built, and answers the example of its README', async () => {
    const built = run('npm', 'run', '--silent', 'build');
    expect(built).toMatchObject({ status: 0, stderr: '' });
    const [, query = '', answer = ''] = /```graphql\n([^]*?)```\n\n```json\n([^]*?)```/.exec(readFileSync(join(copy, 'subgraphs/aula/README.md'), 'utf8'))!;
    const hub = startProcess(join(copy, 'dist/gateway.js'), { PORT: '0', DATA_DIR: join(copy, '.data') });
    const [, url = ''] = await hub.printed(/ready at (\S+)/);
    const { request } = hubAt(url, () => Promise.resolve());
    expect(await request(query)).toMatchObject({ status: 200, data: JSON.parse(answer) as unknown });
    const { data } = await request('{ solution(id: "aula") { name aulaNotes { nodes { kind } } } }');
    expect(data).toEqual({ solution: { name: 'Aula', aulaNotes: { nodes: [{ kind: 'REMARK' }] } } });
    await hub.end('SIGTERM');
  }, 600_000);

  const changed = () => contents().flatMap(([path, content]) => (before.get(path) === content ? [] : [path]));

  /** What the copy holds, by path, but for what is built. */
  function contents(folder = ''): [string, string][] {
    return readdirSync(join(copy, folder), { withFileTypes: true }).flatMap((entry): [string, string][] => {
      const path = join(folder, entry.name);
      if (NOT_COPIED.test(entry.name) || entry.name === 'dist') return [];
      return entry.isDirectory() ? contents(path) : [[path, readFileSync(join(copy, path), 'latin1')]];
    });
  }
});

/** What is linked, and what other suites make and remove. */
const MADE_MEANWHILE = /\/(node_modules|\.stryker-tmp|packages\/client\/(published|schema\.graphql|fixtures\.json))$/;
const NOT_COPIED = /^(node_modules|\.git|\.data|\.turbo|\.cache|coverage|examples-.*)$/;

/** Hard links where the file system can; npm's own list of what is installed is a file of the copy's own, since npm writes it in place. */
function linkPackages(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (spawnSync('cp', ['-al', from, to]).status !== 0) {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  }
  const installed = join(to, '.package-lock.json');
  if (!existsSync(installed)) return;
  copyFileSync(installed, `${installed}.own`);
  renameSync(`${installed}.own`, installed);
}

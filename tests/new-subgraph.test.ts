import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startProcess } from '@portfolio/testkit';
import { hubAt } from './setups.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Large and the same in every copy; npm test does not install it again. */
const OTHER_GATEWAY = 'tests/hive/node_modules';

describe('npm run new:subgraph', () => {
  let copy: string;
  const run = (command: string, ...args: string[]) => spawnSync(command, args, { cwd: copy, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'portfolio-ninth-'));
    const skipped = new Set(['node_modules', '.git', '.data', '.turbo']);
    const other = join(root, OTHER_GATEWAY);
    for (const name of readdirSync(root).filter((entry) => !skipped.has(entry)))
      cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => !path.startsWith(other) });
    if (existsSync(other)) symlinkSync(other, join(copy, OTHER_GATEWAY));
    cpSync(join(root, 'node_modules'), join(copy, 'node_modules'), {
      recursive: true,
      filter: (path) => !path.includes('node_modules/@portfolio'),
      verbatimSymlinks: true,
    });
  }, 120_000);

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('makes a ninth that composes, is tested and runs', async () => {
    const made = run('npm', 'run', '--silent', 'new:subgraph', '--', 'aula');
    expect(made).toMatchObject({ status: 0, stdout: expect.stringContaining('subgraphs/aula composes') });
    const hub = startProcess(join(copy, 'dist/gateway.js'), { PORT: '0', DATA_DIR: join(copy, '.data') });
    const [, url = ''] = await hub.printed(/ready at (\S+)/, 60_000);
    const { data } = await hubAt(url, () => Promise.resolve()).ask('{ solution(id: "aula") { name aulaNotes { text } } }');
    await hub.end('SIGTERM');
    expect(data).toEqual({ solution: { name: 'Aula', aulaNotes: [{ text: 'aula brings a subgraph of its own' }] } });
    const tested = run('npm', 'test', '--', 'subgraphs/aula');
    expect(tested).toMatchObject({ status: 0, stderr: expect.stringContaining('1 passed, 1 total') });
  }, 480_000);

  test.each([
    ['Aula', 'expected a name of small letters and digits, such as "aula", but got "Aula"'],
    ['nosuchsolution', 'expected the id of a solution in subgraphs/solutions/data/solutions.yaml, but got "nosuchsolution"'],
    ['sapa', 'subgraphs/sapa exists already'],
  ])('refuses the name %s with the reason', (name, message) => {
    expect(run('npm', 'run', '--silent', 'new:subgraph', '--', name)).toMatchObject({ status: 1, stderr: expect.stringContaining(message) });
  });
});

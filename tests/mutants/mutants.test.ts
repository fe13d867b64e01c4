import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { readOptions } from './options.ts';
import { isSampled, Sampler } from './sample.ts';
import { survivorsOf, withScores, type Outcome, type TestedMutant } from './scores.ts';

const run = promisify(execFile);
const EXAMPLE = fileURLToPath(new URL('./example/main.ts', import.meta.url));

async function mutantsOfExample(...args: string[]): Promise<TestedMutant[]> {
  const { stdout } = await run(process.execPath, [EXAMPLE, ...args], { timeout: 600_000 });
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as TestedMutant[];
}

const mutant = (outcome: Outcome, line = 1, original = 'a < b', replacement = 'a <= b', file = 'b.ts') => ({
  file,
  line,
  column: 5,
  original,
  replacement,
  outcome,
});

describe('the mutants of an example', () => {
  const inWords = ({ line, original, replacement, outcome }: TestedMutant) => `${line} ${original.split('\n')[0]} -> ${replacement}: ${outcome}`;

  test('are noticed just where its tests look, loops without an end too', async () => {
    expect((await mutantsOfExample()).map(inWords).sort()).toEqual([
      '10 true -> false: killed',
      '13 { -> {}: uncovered',
      `14 'never' -> "": uncovered`,
      '4 { -> {}: killed',
      '5 SEATS - taken -> SEATS + taken: survived',
      '5 taken < SEATS -> false: killed',
      '5 taken < SEATS -> taken <= SEATS: survived',
      '5 taken < SEATS -> taken >= SEATS: killed',
      '5 taken < SEATS -> true: survived',
      '8 { -> {}: killed',
      '9 !wanted(items[at]!) -> false: killed',
      '9 !wanted(items[at]!) -> true: killed',
      '9 !wanted(items[at]!) -> wanted(items[at]!): killed',
      '9 at < items.length -> at <= items.length: survived',
      '9 at < items.length -> at >= items.length: killed',
      '9 at < items.length -> false: killed',
      '9 at++ -> at--: endless',
      '9 false -> true: killed',
    ]);
  }, 600_000);
});

describe('a sample', () => {
  const mutants = Array.from({ length: 2_000 }, (_, line) => ({ file: 'a.ts', line, column: 1, replacement: 'true' }));
  const lines = (share: number, seed: string) => mutants.filter((each) => isSampled(each, { share, seed })).map(({ line }) => line);

  test('is the same for a seed, and another for another', () => {
    expect(lines(0.002, '1')).toEqual([769, 1_374, 1_782]);
    expect(lines(0.1, '2')).not.toEqual(lines(0.1, '1'));
  });

  test('has the requested share, and includes every smaller one', () => {
    const [tenth, half] = [lines(0.1, '1'), lines(0.5, '1')];
    expect([lines(0, '1').length, tenth.length, half.length, lines(1, '1').length]).toEqual([0, 194, 1_002, 2_000]);
    expect(tenth.filter((line) => !half.includes(line))).toEqual([]);
  });
});

test('what is not in the sample is refused, by its path in the sandbox', async () => {
  const place = { line: 769, column: 1 };
  const of = (line: number) => ({
    id: `m${line}`,
    fileName: '/root/.stryker-tmp/sandbox-x1/a.ts',
    location: { start: { ...place, line }, end: place },
    replacement: 'true',
    mutatorName: '',
  });
  expect(await new Sampler({ sample: { share: 0.002, seed: '1' } } as never).check([of(769), of(770)])).toEqual({
    m769: { status: 'passed' },
    m770: { status: 'compileError', reason: 'not in the sample' },
  });
});

describe('the scores', () => {
  const readme = (...rows: string[]) => `# x\n\n<!-- written by npm run mutants -->\n${rows.map((row) => `${row}\n`).join('')}\n<!-- to here -->\n\nend\n`;

  test('stand in the README, those of areas that were not tested stay', () => {
    const rules = { area: 'rules', percent: 100, mutants: [mutant('killed'), mutant('endless'), mutant('survived'), mutant('broken')] };
    const first = withScores(readme(), [rules]);
    expect(first).toBe(
      readme(
        '',
        '| mutants of | tested | killed | survived | covered by no test | score  |',
        '| ---------- | ------ | ------ | -------- | ------------------ | ------ |',
        '| rules      | 3      | 2      | 1        | 0                  | 66.7 % |',
      ),
    );
    const execute = { area: 'execute', percent: 20, mutants: [mutant('killed'), mutant('uncovered')] };
    expect(withScores(withScores(first, [execute]), [{ ...rules, mutants: [mutant('killed')] }])).toBe(
      readme(
        '',
        '| mutants of | tested   | killed | survived | covered by no test | score   |',
        '| ---------- | -------- | ------ | -------- | ------------------ | ------- |',
        '| rules      | 1        | 1      | 0        | 0                  | 100.0 % |',
        '| execute    | 2 (20 %) | 1      | 0        | 1                  | 50.0 %  |',
      ),
    );
  });

  test('need their marks', () => expect(() => withScores('# x', [])).toThrow('expected the README to have the marks of the scores'));

  test('name each mutant that was not noticed, by place', () => {
    const mutants = [
      mutant('survived', 7, 'if (a) {\n  b();\n}', ''),
      mutant('killed'),
      mutant('uncovered', 2),
      mutant('survived', 3, 'x', 'y', 'a.ts'),
      mutant('survived', 9, 'z'.repeat(101), 'z'),
    ];
    expect(survivorsOf(mutants)).toEqual([
      'a.ts:3:5 survived: x -> y',
      'b.ts:2:5 uncovered: a < b -> a <= b',
      'b.ts:7:5 survived: if (a) { b(); } -> nothing',
      `b.ts:9:5 survived: ${'z'.repeat(100)} ... -> z`,
    ]);
  });
});

describe('the options', () => {
  test('are everything where none is given', () => {
    expect(readOptions([], {})).toEqual({ areas: ['rules', 'executor', 'execute'], percent: 100, seed: '1', concurrency: 1 });
  });

  test('are a sample of an area', () => {
    const given = ['--areas', 'rules,execute', '--seed', 'monday', '--concurrency', '2'];
    expect(readOptions(given, { MUTANTS: '12.5' })).toEqual({ areas: ['rules', 'execute'], percent: 12.5, seed: 'monday', concurrency: 2 });
  });

  test.each([
    [['--areas', 'rule'], 'all', 'expected --areas to be among rules, executor, execute, but got rule'],
    [[], '0', 'expected MUTANTS to be "all" or a number of per cent up to 100, but got "0"'],
    [[], '101', 'expected MUTANTS to be "all" or a number of per cent up to 100, but got "101"'],
    [[], 'some', 'expected MUTANTS to be "all" or a number of per cent up to 100, but got "some"'],
    [['--concurrency', '1.5'], 'all', 'expected --concurrency to be a whole number from 1, but got "1.5"'],
    [['--nothing'], 'all', "Unknown option '--nothing'"],
  ])('%j with MUTANTS=%s are refused', (args, mutants, message) => expect(() => readOptions(args, { MUTANTS: mutants })).toThrow(message));
});

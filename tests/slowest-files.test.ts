import { beforeAll, expect, test } from '@jest/globals';

interface Took {
  testFilePath: string;
  perfStats: { runtime: number };
}

/** Jest loads its reporters without compiling them, so it is a module without types. */
const REPORTER: string = './shared/slowest-files.js';

let slowestFiles: (results: readonly Took[], root: string) => string;

beforeAll(async () => {
  ({ slowestFiles } = (await import(REPORTER)) as { slowestFiles: typeof slowestFiles });
});

const took = (name: string, runtime: number): Took => ({ testFilePath: `/house/tests/${name}.test.ts`, perfStats: { runtime } });

test('the slowest test files are listed with their seconds, the slowest first, under the sum of all', () => {
  expect(slowestFiles([took('quick', 40), took('slow', 61_260), took('usual', 2_700)], '/house')).toBe(
    `3 test files took 64 s one after the other; the slowest:
    61.3 s  tests/slow.test.ts
     2.7 s  tests/usual.test.ts
     0.0 s  tests/quick.test.ts
`,
  );
});

test('of many files twenty are listed', () => {
  const listed = slowestFiles(
    Array.from({ length: 30 }, (_, number) => took(`suite-${number}`, number * 1_000)),
    '/house',
  ).split('\n');
  expect(listed).toHaveLength(22);
  expect([listed[0], listed[1], listed[20]]).toEqual([
    '30 test files took 435 s one after the other; the slowest:',
    '    29.0 s  tests/suite-29.test.ts',
    '    10.0 s  tests/suite-10.test.ts',
  ]);
});

test('a single file is not listed', () => {
  expect(slowestFiles([took('one', 1_000)], '/house')).toBe('');
});

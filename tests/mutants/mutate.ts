import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import type { Suite } from './areas.ts';
import type { Outcome, TestedMutant } from './scores.ts';

export interface MutateOptions {
  /** The share of the mutants that is tested, from 0 to 1, and what it is picked by. */
  share: number;
  seed: string;
  concurrency: number;
  quiet?: boolean;
}

const OUTCOMES: Record<string, Outcome | undefined> = {
  Killed: 'killed',
  Timeout: 'endless',
  Survived: 'survived',
  NoCoverage: 'uncovered',
  RuntimeError: 'broken',
};

/** Runs Stryker in the working directory. Endless loops are found by counting; only what waits for ever runs into the time limit, so that a busy machine kills no mutant. */
const TIME_LIMIT_MS = 180_000;

/** Mutates sources, one change at a time, and runs the tests that cover the change. */
export async function mutate({ mutate, tests }: Suite, { share, seed, concurrency, quiet = false }: MutateOptions): Promise<TestedMutant[]> {
  const plugin = (file: string) => new URL(file, import.meta.url).href;
  const stryker = new Stryker({
    mutate: [...mutate],
    testRunner: 'in-process',
    checkers: share < 1 ? ['sample'] : [],
    plugins: [plugin('./in-process-runner.ts'), plugin('./sample.ts')],
    ...{ inProcess: { tests }, sample: { share, seed } },
    coverageAnalysis: 'perTest',
    concurrency,
    timeoutMS: TIME_LIMIT_MS,
    dryRunTimeoutMinutes: 30,
    reporters: quiet ? [] : ['progress-append-only'],
    logLevel: (quiet ? 'error' : 'info') as never,
    allowConsoleColors: false,
    ignorePatterns: ['dist', '**/dist', '.data', '.cache', '.turbo', '.stryker-tmp', 'docs', 'deploy'],
    warnings: { unknownOptions: false, slow: false } as never,
  });
  const results = await stryker.runMutationTest();
  return results.flatMap(({ status, fileName, location: { start, end }, replacement = '' }) => {
    const outcome = OUTCOMES[status];
    if (!outcome) return [];
    const lines = readFileSync(fileName, 'utf8')
      .split('\n')
      .slice(start.line - 1, end.line);
    lines.push(lines.pop()!.slice(0, end.column - 1));
    lines[0] = lines[0]!.slice(start.column - 1);
    return { file: relative(process.cwd(), fileName), line: start.line, column: start.column, original: lines.join('\n'), replacement, outcome };
  });
}

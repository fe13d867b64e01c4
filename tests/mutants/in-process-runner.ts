import { type MutantCoverage, type StrykerOptions, INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { LoadedTests, type Scope, type TestResult } from './loaded-tests.ts';
import { importAsJestDoes } from './module-hooks.ts';

/** What the mutated code looks at. */
interface Instrumentation {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage: MutantCoverage;
}

const SET_UP = 'set-up: ';

/** Stryker's worker as the runner of the tests: they are loaded once, and run for each mutant that they cover. */
export class InProcessRunner implements TestRunner {
  static inject = tokens(commonTokens.options);
  private readonly mutated: Instrumentation = { mutantCoverage: { static: {}, perTest: {} } };
  private readonly setUps: (readonly string[])[] = [];
  private readonly root = process.cwd();
  private readonly tests = new LoadedTests(this.root, (scope) => this.enter(scope));
  private readonly files: readonly string[];
  private loaded = false;

  constructor(options: StrykerOptions) {
    this.files = (options.inProcess as { tests: string[] }).tests;
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: this.mutated });
  }

  /** What runs while a module is loaded needs a new process. */
  capabilities() {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    await importAsJestDoes(this.root);
  }

  async dryRun({ coverageAnalysis }: DryRunOptions): Promise<DryRunResult> {
    await this.load();
    const results = await this.tests.run();
    const again = (await this.tests.run()).filter(({ failure }) => failure !== undefined);
    if (again.length > 0)
      return {
        status: DryRunStatus.Error,
        errorMessage: `expected these tests to pass when they run again in one process: ${again.map(({ id, failure }) => `${id}: ${failure}`).join('; ')}`,
      };
    return {
      status: DryRunStatus.Complete,
      tests: results.map(reported),
      ...(coverageAnalysis !== 'off' && { mutantCoverage: this.coverage() }),
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }: MutantRunOptions): Promise<MutantRunResult> {
    const { mutated } = this;
    if (mutantActivation === 'runtime') await this.load();
    mutated.activeMutant = activeMutant.id;
    mutated.hitLimit = hitLimit;
    mutated.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      await this.load();
    } catch (error) {
      return { status: MutantRunStatus.Error, errorMessage: String(error) };
    }
    const results = await this.tests.run({ bail: true, ...(testFilter && { only: new Set(testFilter) }) });
    const timeout = determineHitLimitReached(mutated.hitCount, mutated.hitLimit);
    mutated.activeMutant = undefined;
    if (mutantActivation === 'runtime') await this.confirm(results);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results.map(reported) });
  }

  /** A test that fails must pass without the mutant: else a former one has left something behind, and Stryker tries again in a new process. */
  private async confirm(results: readonly TestResult[]): Promise<void> {
    const failed = results.filter(({ failure }) => failure !== undefined).map(({ id }) => id);
    if (failed.length === 0) return;
    const again = (await this.tests.run({ only: new Set(failed) })).find(({ failure }) => failure !== undefined);
    if (again) throw new Error(`expected "${again.id}" to pass without a mutant, but it failed: ${again.failure}`);
  }

  private async load(): Promise<void> {
    if (this.loaded) return;
    this.loaded = true;
    await this.tests.load(this.files);
  }

  private enter(scope: Scope | undefined): void {
    if (!scope) this.mutated.currentTestId = undefined;
    else if ('test' in scope) this.mutated.currentTestId = scope.test;
    else this.mutated.currentTestId = `${SET_UP}${this.setUps.push(scope.setUpOf) - 1}`;
  }

  /** Code that a set-up covers counts for all of its tests. */
  private coverage(): MutantCoverage {
    const { perTest, static: whileLoading } = this.mutated.mutantCoverage;
    const all: MutantCoverage = { static: whileLoading, perTest: {} };
    for (const [id, hits] of Object.entries(perTest)) {
      const tests = id.startsWith(SET_UP) ? this.setUps[Number(id.slice(SET_UP.length))]! : [id];
      for (const test of tests) {
        const own = (all.perTest[test] ??= {});
        for (const [mutant, times] of Object.entries(hits)) own[mutant] = (own[mutant] ?? 0) + times;
      }
    }
    return all;
  }
}

function reported({ id, milliseconds, failure }: TestResult) {
  const test = { id, name: id, timeSpentMs: milliseconds };
  return failure === undefined ? { ...test, status: TestStatus.Success as const } : { ...test, status: TestStatus.Failed as const, failureMessage: failure };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];

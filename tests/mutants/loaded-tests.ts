import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Circus } from '@jest/types';
import { addEventHandler, getState, resetState, run, setState } from 'jest-circus';

export interface TestResult {
  /** Its file and its names. */
  id: string;
  milliseconds: number;
  /** Why it failed; absent where it passed. */
  failure?: string;
}

/** Called with what runs next: a test, or the set-up of the named tests. */
export type Scope = { test: string } | { setUpOf: readonly string[] };

interface LoadedFile {
  file: string;
  state: Circus.State;
}

/** Test files that are imported once and run as often as is wanted, with their set-up and tear-down; each of their tests must leave things as it found them. */
export class LoadedTests {
  private readonly files: LoadedFile[] = [];
  private current?: LoadedFile;
  private results: TestResult[] = [];
  private bail = false;
  private readonly root: string;
  private readonly onScope: (scope: Scope | undefined) => void;

  constructor(root: string, onScope: (scope: Scope | undefined) => void = () => undefined) {
    this.root = root;
    this.onScope = onScope;
    addEventHandler((event) => this.handle(event));
  }

  async load(files: readonly string[]): Promise<void> {
    for (const file of files) {
      resetState();
      await import(pathToFileURL(join(this.root, file)).href);
      this.files.push({ file, state: getState() });
    }
  }

  /** Runs tests, all where none are named; with bail none after the first that fails. */
  async run({ only, bail = false }: { only?: ReadonlySet<string>; bail?: boolean } = {}): Promise<TestResult[]> {
    this.results = [];
    this.bail = bail;
    for (const loaded of this.files) {
      if (bail && this.failed()) break;
      await this.runFile(loaded, only);
    }
    return this.results;
  }

  private async runFile(loaded: LoadedFile, only: ReadonlySet<string> | undefined): Promise<void> {
    const { file, state } = loaded;
    const tests = testsOf(state.rootDescribeBlock);
    const wanted = new Set(tests.filter((test) => !only || only.has(idOf(file, test))).map(nameOf));
    if (wanted.size === 0) return;
    this.current = loaded;
    setState(state);
    state.unhandledErrors = [];
    state.testTimeout = 60_000;
    state.testNamePattern = { test: (name: string) => wanted.has(name) && !(this.bail && this.failed()) } as RegExp;
    for (const test of tests) Object.assign(test, { errors: [], invocations: 0, status: null, startedAt: null, duration: null });
    const uncaught = (error: unknown) => void state.unhandledErrors.push(error);
    process.on('uncaughtException', uncaught).on('unhandledRejection', uncaught);
    try {
      await run();
    } finally {
      process.off('uncaughtException', uncaught).off('unhandledRejection', uncaught);
    }
    const error: unknown = state.unhandledErrors[0];
    const last = this.results.at(-1);
    if (error && last) last.failure ??= messageOf(error);
  }

  private failed(): boolean {
    return this.results.some(({ failure }) => failure !== undefined);
  }

  private handle(event: Circus.Event): void {
    const { file } = this.current ?? {};
    if (!file) return;
    if (event.name === 'hook_start' && event.hook.type.endsWith('All')) this.onScope({ setUpOf: testsOf(event.hook.parent).map((test) => idOf(file, test)) });
    else if (event.name === 'hook_success' || event.name === 'hook_failure') this.onScope(event.test && { test: idOf(file, event.test) });
    else if (event.name === 'test_started') this.onScope({ test: idOf(file, event.test) });
    else if (event.name === 'test_done') {
      this.onScope(undefined);
      const error: unknown = event.test.errors[0];
      this.results.push({ id: idOf(file, event.test), milliseconds: event.test.duration ?? 0, ...(error !== undefined && { failure: messageOf(error) }) });
    }
  }
}

function testsOf(block: Circus.DescribeBlock): Circus.TestEntry[] {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsOf(child)));
}

/** As jest-circus names it: the titles of its blocks and its own. */
function nameOf(test: Circus.TestEntry): string {
  const titles: string[] = [];
  for (let at: Circus.TestEntry | Circus.DescribeBlock | undefined = test; at?.parent; at = at.parent) titles.unshift(at.name);
  return titles.join(' ');
}

function idOf(file: string, test: Circus.TestEntry): string {
  return `${file} ${nameOf(test)}`;
}

function messageOf(error: unknown): string {
  const [reason] = Array.isArray(error) ? (error as unknown[]) : [error];
  return reason instanceof Error ? reason.message : String(reason);
}

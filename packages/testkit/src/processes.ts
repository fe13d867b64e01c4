import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { waitFor } from './wait.js';

/** Started as by `npm start`, a program takes a quarter less to be ready: its code has been compiled before, and PGlite's is not optimised. */
const [FLAGS, COMPILED] = [['--liftoff-only'], fileURLToPath(new URL('../../../.cache/compile', import.meta.url))];

/** A program run as a process of its own. */
export interface TestProcess {
  process: ChildProcess;
  /** What it has printed so far, on either stream. */
  output(): string;
  /** The first match in what it prints. */
  printed(pattern: RegExp, milliseconds?: number): Promise<RegExpMatchArray>;
  /** Sends a signal and waits for the end; the exit code, or the signal that ended it. */
  end(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

export interface ProgramOptions {
  /** Added to this process's environment. */
  environment?: Record<string, string>;
  /** Who it runs as; default: who runs this. */
  owner?: { uid: number; gid: number };
  cwd?: string;
  /** In a process group of its own, so that a Ctrl-C in the terminal reaches only the one who started it. */
  detached?: boolean;
}

/** Starts a compiled program with this Node; the environment given is added to this one's. */
export function startProcess(
  script: string,
  environment: Record<string, string> = {},
  { args = [], ...options }: ProgramOptions & { args?: readonly string[] } = {},
): TestProcess {
  const defaults = { NODE_OPTIONS: '', NODE_COMPILE_CACHE: COMPILED, DRAIN_DELAY_MS: '0' };
  return startProgram(process.execPath, [...FLAGS, script, ...args], { ...options, environment: { ...defaults, ...environment } });
}

/** Starts any program; it is killed where this process ends before it. */
export function startProgram(program: string, args: readonly string[], { environment, owner, ...options }: ProgramOptions = {}): TestProcess {
  const child = spawn(program, args, { ...options, ...owner, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const what = args.find((argument) => argument.endsWith('.js')) ?? program;
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.once('error', (error) => (text += error.message));
  const ended = new Promise<number | NodeJS.Signals>((resolve) => child.once('close', (code, signal) => resolve(code ?? signal!)));
  const kill = () => child.kill('SIGKILL');
  process.setMaxListeners(process.getMaxListeners() + 1).once('exit', kill);
  void ended.then(() => process.removeListener('exit', kill).setMaxListeners(process.getMaxListeners() - 1));
  return {
    process: child,
    output: () => text,
    async printed(pattern, milliseconds) {
      await waitFor(() => pattern.test(text) || hasEnded(child), `${what} to print ${pattern}`, milliseconds);
      const match = pattern.exec(text);
      if (!match) throw new Error(`expected ${what} to print ${pattern}, but it ended with:\n${text}`);
      return match;
    },
    end(signal) {
      if (signal) child.kill(signal);
      return ended;
    },
  };
}

/** Whether a process has exited, was killed, or could not be started at all. */
export function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

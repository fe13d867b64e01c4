import { spawn, type ChildProcess } from 'node:child_process';
import { waitFor } from './wait.js';

/** A program of ours run as a process of its own. */
export interface TestProcess {
  process: ChildProcess;
  /** What it has printed so far, on either stream. */
  output(): string;
  /** The first match in what it prints. */
  printed(pattern: RegExp, milliseconds?: number): Promise<RegExpMatchArray>;
  /** Sends a signal and waits for the end; the exit code, or the signal that ended it. */
  end(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

/** Starts a compiled program with this Node; the environment given is added to this one's. */
export function startProcess(script: string, environment: Record<string, string> = {}): TestProcess {
  const child = spawn(process.execPath, [script], { env: { ...process.env, NODE_OPTIONS: '', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | NodeJS.Signals>((resolve) => child.once('close', (code, signal) => resolve(code ?? signal!)));
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  void ended.then(() => process.removeListener('exit', kill));
  return {
    process: child,
    output: () => text,
    async printed(pattern, milliseconds) {
      await waitFor(() => pattern.test(text) || child.exitCode !== null, `${script} to print ${pattern}`, milliseconds);
      const match = pattern.exec(text);
      if (!match) throw new Error(`expected ${script} to print ${pattern}, but it ended with:\n${text}`);
      return match;
    },
    end(signal) {
      if (signal) child.kill(signal);
      return ended;
    },
  };
}

import { rmSync } from 'node:fs';
import type { ProgramOptions, TestProcess } from './processes.js';
import { ownFolder, startListening, unprivilegedUser } from './programs.js';

/** A Redis server of the tests' own, from Debian's package, in memory alone, on a free port. */
export interface TestRedis {
  running: TestProcess;
  url: string;
  stop(): Promise<void>;
}

export async function startRedis({ detached }: Pick<ProgramOptions, 'detached'> = {}): Promise<TestRedis> {
  const owner = unprivilegedUser();
  const folder = ownFolder('redis', owner);
  const settings = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const { running, ports } = await startListening(
    {
      program: 'redis-server',
      args: ([port]) => ['--port', String(port), ...settings],
      ready: (started) => started.output().includes('Ready to accept connections'),
    },
    { detached, owner, cwd: folder },
  );
  return {
    running,
    url: `redis://127.0.0.1:${ports[0]}`,
    async stop() {
      await running.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

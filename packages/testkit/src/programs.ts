import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasEnded, startProgram, type ProgramOptions, type TestProcess } from './processes.js';
import { waitFor } from './wait.js';

/** Who the programs of Debian's packages run as. */
export interface Owner {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root, and the others need not: the user of its package is there for it. */
export function unprivilegedUser(): Owner {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  if (uid !== 0) return { uid, gid };
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  if (!line) throw new Error('expected the user "postgres" that Debian\'s package makes, but there is none; run the tests as another user than root.');
  const [, , postgresUid, postgresGid] = line.split(':');
  return { uid: Number(postgresUid), gid: Number(postgresGid) };
}

/** A new folder of this owner under the system's temporary folder. */
export function ownFolder(name: string, { uid, gid }: Owner): string {
  const folder = mkdtempSync(join(tmpdir(), `portfolio-${name}-`));
  chownSync(folder, uid, gid);
  return folder;
}

/** An address of this machine alone: of IPv6 where it has one, which stands in brackets in a URL. */
export function loopback(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((own) => own?.map(({ address }) => address));
  return addresses.includes('::1') ? '::1' : '127.0.0.1';
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Listening {
  program: string;
  /** On the given free ports. */
  args(ports: readonly number[]): readonly string[];
  /** How many ports it takes; default 1. */
  ports?: number;
  /** Whether it answers by now. */
  ready(started: TestProcess): boolean | Promise<boolean>;
}

/** Starts what cannot choose a free port by itself. Another process may take one first, so what ends at once is tried again on others. */
export async function startListening(
  { program, args, ports: count = 1, ready }: Listening,
  options: ProgramOptions,
): Promise<{ running: TestProcess; ports: number[] }> {
  let running: TestProcess | undefined;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const ports: number[] = [];
    while (ports.length < count) ports.push(...[await freePort()].filter((port) => !ports.includes(port)));
    running = startProgram(program, args(ports), options);
    const { process: child } = running;
    const up = async () => (await ready(running!)) || hasEnded(child);
    await waitFor(up, `${program} to start`).catch((error: unknown) => running!.end('SIGKILL').then(() => Promise.reject(error as Error)));
    if (!hasEnded(child)) return { running, ports };
  }
  throw new Error(`${program} did not start on free ports in five attempts:\n${running?.output()}`);
}

/** Runs a program to its end; throws with what it printed where it fails. */
export function runProgram(program: string, args: string[], owner: Owner, cwd: string): void {
  const { status, stderr, error } = spawnSync(program, args, { ...owner, cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
}

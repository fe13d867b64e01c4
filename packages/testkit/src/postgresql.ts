import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from './wait.js';

/** A PostgreSQL server of the tests' own, from Debian's packages, as an unprivileged user, on a free port. */
export interface TestPostgresql {
  /** The address of a new, empty database of this server. */
  createDatabase(name: string): string;
  stop(): Promise<void>;
}

const PACKAGES = '/usr/lib/postgresql';

/** Starts a server in a folder of its own under the system's temporary folder; throws with what to install where there is none. */
export async function startPostgresql(): Promise<TestPostgresql> {
  const bin = serverPrograms();
  const owner = unprivilegedUser();
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-postgresql-'));
  chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  runProgram(join(bin, 'initdb'), ['-D', data, '-U', 'portfolio', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8'], owner, folder);
  const { server, port } = await serveOnFreePort(join(bin, 'postgres'), data, owner, folder);
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill);
  return {
    createDatabase(name) {
      runProgram(join(bin, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'portfolio', name], owner, folder);
      return `postgresql://portfolio@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      process.removeListener('exit', kill);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function serverPrograms(): string {
  const versions = existsSync(PACKAGES)
    ? readdirSync(PACKAGES)
        .map(Number)
        .filter((version) => version >= 15)
    : [];
  const newest = versions
    .sort((a, b) => b - a)
    .map((version) => join(PACKAGES, String(version), 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  if (!newest) throw new Error('PostgreSQL 15 or newer is needed for these tests: "apt-get install postgresql" (npm test does it when run as root).');
  return newest;
}

/** PostgreSQL refuses to run as root; the package's own user is there for it. */
function unprivilegedUser(): { uid: number; gid: number } {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  if (uid !== 0) return { uid, gid };
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  if (!line) throw new Error('expected the user "postgres" that Debian\'s package makes, but there is none; run the tests as another user than root.');
  const [, , postgresUid, postgresGid] = line.split(':');
  return { uid: Number(postgresUid), gid: Number(postgresGid) };
}

/** Another process may take a free port first, so a server that ends at once is tried again on another. */
async function serveOnFreePort(
  program: string,
  data: string,
  owner: { uid: number; gid: number },
  cwd: string,
): Promise<{ server: ChildProcess; port: number }> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const port = await freePort();
    const options = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', data, '-c', 'fsync=off', '-c', 'max_connections=200'];
    const server = spawn(program, options, { ...owner, cwd, stdio: 'ignore' });
    const up = () => existsSync(join(data, 'postmaster.pid')) && readFileSync(join(data, 'postmaster.pid'), 'utf8').includes('ready');
    if ((await waitFor(() => up() || server.exitCode !== null, 'PostgreSQL to start')) && server.exitCode === null) return { server, port };
  }
  throw new Error('PostgreSQL did not start on five free ports.');
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function runProgram(program: string, args: string[], owner: { uid: number; gid: number }, cwd: string): void {
  const { status, stderr } = spawnSync(program, args, { ...owner, cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

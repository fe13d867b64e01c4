import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram, type ProgramOptions, type TestProcess } from './processes.js';
import { ownFolder, runProgram, startListening, unprivilegedUser, type Owner } from './programs.js';
import { waitFor } from './wait.js';

/** A PostgreSQL server of the tests' own, from Debian's packages, as an unprivileged user, on a free port. */
export interface TestPostgresql {
  /** The server's process now; another one after a restart. */
  readonly running: TestProcess;
  /** The address of a database of this server. */
  url(name: string): string;
  /** The address of a new database of this server: empty, or a copy of another that has no connections. */
  createDatabase(name: string, template?: string): string;
  /** The file of a dump of a database, which is removed with the server. */
  dump(name: string): string;
  /** The address of a new database of this server that holds what a dump does. */
  restore(name: string, dump: string): string;
  /** Stops it, dropping its connections, and starts it again on the same port. */
  restart(): Promise<void>;
  /** A hot standby that streams from this server, which must be up. */
  startReplica(): Promise<TestPostgresql>;
  stop(): Promise<void>;
}

type Detachable = Pick<ProgramOptions, 'detached'>;

interface Place {
  bin: string;
  folder: string;
  data: string;
  options: ProgramOptions & { owner: Owner };
}

const PACKAGES = '/usr/lib/postgresql';

interface Cluster {
  /** Of its databases; `C` is the default of some images. */
  locale?: 'C' | 'C.UTF-8';
}

/** Starts a server in a folder of its own under the system's temporary folder; throws with what to install where there is none. */
export async function startPostgresql({ locale = 'C.UTF-8', ...options }: Detachable & Cluster = {}): Promise<TestPostgresql> {
  const place = newPlace(options);
  run(place, 'initdb', ['-D', place.data, '-U', 'portfolio', '--auth=trust', '--no-sync', '-E', 'UTF8', `--locale=${locale}`]);
  return serve(place);
}

async function startReplicaOf(port: number, options: Detachable): Promise<TestPostgresql> {
  const place = newPlace(options);
  run(place, 'pg_basebackup', [...clientOf(port), '-D', place.data, '-X', 'stream', '-R', '--checkpoint=fast', '--no-sync']);
  return serve(place);
}

function newPlace({ detached }: Detachable): Place {
  const bin = serverPrograms();
  const owner = unprivilegedUser();
  const folder = ownFolder('postgresql', owner);
  return { bin, folder, data: join(folder, 'data'), options: { detached, owner, cwd: folder } };
}

function clientOf(port: number): string[] {
  return ['-h', '127.0.0.1', '-p', String(port), '-U', 'portfolio'];
}

function run({ bin, folder, options }: Place, program: string, args: string[]): void {
  runProgram(join(bin, program), args, options.owner, folder);
}

async function serve(place: Place): Promise<TestPostgresql> {
  const { bin, folder, data, options } = place;
  const program = join(bin, 'postgres');
  const args = ([port]: readonly number[]) => ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', data, ...SETTINGS];
  const started = await startListening({ program, args, ready: (running) => isReady(data, running) }, options);
  const { ports } = started;
  const port = ports[0]!;
  let { running } = started;
  const url = (name: string) => `postgresql://portfolio@127.0.0.1:${port}/${name}`;
  return {
    get running() {
      return running;
    },
    url,
    createDatabase(name, template) {
      run(place, 'createdb', [...clientOf(port), ...(template ? ['-T', template] : []), name]);
      return url(name);
    },
    dump(name) {
      const file = join(folder, `${name}.dump`);
      run(place, 'pg_dump', [...clientOf(port), '--format=custom', '--compress=0', `--file=${file}`, name]);
      return file;
    },
    restore(name, dump) {
      run(place, 'createdb', [...clientOf(port), name]);
      run(place, 'pg_restore', [...clientOf(port), '--exit-on-error', `--dbname=${name}`, dump]);
      return url(name);
    },
    async restart() {
      await running.end('SIGINT');
      running = startProgram(program, args(ports), options);
      await waitFor(() => isReady(data, running), 'PostgreSQL to start again');
    },
    startReplica: () => startReplicaOf(port, options),
    async stop() {
      await running.end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A standby reconnects to its primary at once. */
const SETTINGS = ['fsync=off', 'max_connections=250', 'wal_retrieve_retry_interval=200ms'].flatMap((setting) => ['-c', setting]);

/** The server's pid file says whose it is, and when it accepts connections. */
function isReady(data: string, { process: { pid } }: TestProcess): boolean {
  const path = join(data, 'postmaster.pid');
  const note = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return note.startsWith(`${pid}\n`) && note.includes('ready');
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

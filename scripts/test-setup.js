/** Makes sure of what the tests need beside the workspaces: PostgreSQL, Redis, HAProxy and Chromium, and the other gateway of `tests/hive`. Quick where all is there. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages outside the workspaces, each with a lockfile of its own. */
const SEPARATE_PACKAGES = ['tests/hive'];

/** Debian's packages, and how each is known to be there. */
const PROGRAMS = {
  postgresql: hasPostgresql,
  'redis-server': () => existsSync('/usr/bin/redis-server'),
  haproxy: () => existsSync('/usr/sbin/haproxy'),
  chromium: () => existsSync('/usr/bin/chromium'),
};

installPrograms();
for (const folder of SEPARATE_PACKAGES) installPackage(folder);

/** Debian's packages, installed here when run as root. */
function installPrograms() {
  const missing = () => Object.keys(PROGRAMS).filter((name) => !PROGRAMS[name]());
  const wanted = missing();
  if (wanted.length === 0) return;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  process.stdout.write(`installing Debian's packages for the tests: ${wanted.join(', ')} ...\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', ...wanted],
  ]) {
    const [program, ...args] = [...prefix, 'apt-get', ...step];
    spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
  const left = missing().join(' ');
  if (left) fail(`The tests need ${left} (PostgreSQL 15 or newer) and could not install it: run "apt-get install ${left}" as root, then "npm test" again.`);
}

function hasPostgresql() {
  const packages = '/usr/lib/postgresql';
  return existsSync(packages) && readdirSync(packages).some((version) => Number(version) >= 15 && existsSync(join(packages, version, 'bin', 'initdb')));
}

/** Installs as its lockfile says, and notes which lockfile that was. */
function installPackage(folder) {
  const home = join(import.meta.dirname, '..', folder);
  const lock = createHash('sha256')
    .update(readFileSync(join(home, 'package-lock.json')))
    .digest('hex');
  const note = join(home, 'node_modules', '.installed');
  if (existsSync(note) && readFileSync(note, 'utf8') === lock) return;
  process.stdout.write(`installing ${folder} for the tests ...\n`);
  const { status } = spawnSync('npm', ['install', '--no-save'], { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === 0) writeFileSync(note, lock);
  else fail(`The tests need the packages of ${folder} and could not install them: run "npm install" in ${folder} to see why, then "npm test" again.`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

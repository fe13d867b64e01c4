/** Makes sure that a PostgreSQL server is installed for the tests: Debian's package, installed here when run as root. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const packages = '/usr/lib/postgresql';
const installed = () =>
  existsSync(packages) && readdirSync(packages).some((version) => Number(version) >= 15 && existsSync(join(packages, version, 'bin', 'initdb')));

if (!installed()) {
  const root = process.getuid?.() === 0;
  const prefix = root ? [] : ['sudo', '-n'];
  process.stdout.write('installing PostgreSQL for the tests (Debian package "postgresql") ...\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', 'postgresql'],
  ]) {
    const [program, ...args] = [...prefix, 'apt-get', ...step];
    spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
  if (!installed()) {
    process.stderr.write('The tests need PostgreSQL 15 or newer and could not install it: run "apt-get install postgresql" as root, then "npm test" again.\n');
    process.exitCode = 1;
  }
}

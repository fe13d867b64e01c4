import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** How long the audit's server may take until it answers, in milliseconds. */
const DEADLINE = 120_000;

/** Starts the audit's own server of subgraphs and cases on a free port; throws where it ends or does not answer in time. */
export async function serveAudit(folder) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'serve', '--port', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk) => (log = `${log}${chunk}`.slice(-2_000)));
  child.on('error', (error) => (log = error.message));
  const end = Date.now() + DEADLINE;
  while (!(await answers(`${url}/ids`))) {
    if (child.exitCode !== null || child.pid === undefined || Date.now() > end) {
      child.kill();
      throw new Error(`The audit in ${folder} does not start; is it a checkout with its packages installed?\n${log}`);
    }
    await setTimeout(100);
  }
  return { url, close: () => child.kill() };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

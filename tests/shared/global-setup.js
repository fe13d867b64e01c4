/**
 * Jest's global set-up: builds what hubs read of their code (packages/subgraph/src/built-contract.ts), where sources have changed, and opens a server by which
 * suites, each in a process of jest's, request what they share. Nothing is started before it is requested, so that one suite alone waits only for what it uses;
 * see README.md.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { constants } from 'node:os';
import { join } from 'node:path';

/** What ends jest before its time: what was started must not outlive it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

export default async function globalSetup() {
  execFileSync(process.execPath, ['scripts/build.js', '--modules'], { cwd: join(import.meta.dirname, '../..'), stdio: ['ignore', 'ignore', 'inherit'] });
  let resources;
  const open = () => (resources ??= import('./resources.ts').then(({ SharedResources }) => new SharedResources()));
  const server = createServer((request, response) => {
    const answer = (status, body) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    open()
      .then((shared) => shared.get(request.url.slice(1)))
      .then(
        (value) => answer(200, value),
        (error) => answer(500, { message: error instanceof Error ? error.message : String(error) }),
      );
  });
  // A worker on a busy machine may send its next request late: no connection is closed under it.
  server.keepAliveTimeout = 0;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  process.env.SHARED_RESOURCES = `http://127.0.0.1:${server.address().port}`;
  const stop = async () => {
    for (const signal of SIGNALS) process.removeListener(signal, stopAtSignal);
    server.close();
    server.closeAllConnections();
    if (resources) await (await resources).stop();
  };
  const stopAtSignal = (signal) => void stop().finally(() => process.exit(128 + constants.signals[signal]));
  for (const signal of SIGNALS) process.once(signal, stopAtSignal);
  globalThis.stopSharedResources = stop;
}

/** `npm run cluster`: all processes on one machine, until Ctrl-C or SIGTERM; see README.md. */
import { once } from 'node:events';
import { startCluster } from './cluster.ts';

const print = (line: string) => void process.stdout.write(`${line}\n`);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort(new Error('stopped while it was starting')));

try {
  const started = performance.now();
  const cluster = await startCluster({ detached: true, signal: stop.signal, onProgress: (line) => print(`  ${line}`) });
  print(`The portfolio graph is ready at ${cluster.url}`);
  print(`  page      ${cluster.url.replace(/graphql$/, '')}`);
  print(`  ready in  ${((performance.now() - started) / 1_000).toFixed(1)} s; Ctrl-C stops everything`);
  if (!stop.signal.aborted) await once(stop.signal, 'abort');
  await cluster.stop();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** `npm run cluster`: the house on one machine as it runs on many, until Ctrl-C or SIGTERM; see README.md. */
import { once } from 'node:events';
import { startCluster } from './cluster.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const asked = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => asked.abort(new Error('stopped while it was starting')));

try {
  const started = performance.now();
  const cluster = await startCluster({ detached: true, signal: asked.signal, onProgress: (line) => say(`  ${line}`) });
  say(`The portfolio graph is ready at ${cluster.url}`);
  say(`  page      ${cluster.url.replace(/graphql$/, '')}`);
  say(`  ready in  ${((performance.now() - started) / 1_000).toFixed(1)} s; Ctrl-C stops everything`);
  if (!asked.signal.aborted) await once(asked.signal, 'abort');
  await cluster.stop();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { number } from './figures.ts';

interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  timeDeltas: number[];
}

const SHOWN = 30;

/**
 * Where the time of the processes that wrote V8 profiles into a folder went: packages, then functions, by self time;
 * without idling, and without the start: what comes before the last module of the first half is loaded.
 */
export function profileSummary(folder: string): string {
  const profiles = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
  return profiles.map((name) => summaryOf(name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as CpuProfile)).join('\n');
}

function summaryOf(name: string, { nodes, samples, timeDeltas }: CpuProfile): string {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const [functions, packages] = [new Map<string, number>(), new Map<string, number>()];
  let total = 0;
  const loading = samples.map((id) => frames.get(id)!.url.startsWith('node:internal/modules'));
  const started = loading.lastIndexOf(true, samples.length / 2);
  samples.forEach((id, index) => {
    const { functionName, url, lineNumber } = frames.get(id)!;
    if (functionName === '(idle)' || index <= started) return;
    const time = timeDeltas[index]!;
    total += time;
    const home = packageOf(functionName, url);
    add(packages, home, time);
    add(functions, `${functionName || '(anonymous)'} ${home} ${url.split('/').at(-1)}:${lineNumber + 1}`, time);
  });
  return [`## ${name}: ${number(total / 1_000)} ms`, ...largest(packages, total, 20), '', ...largest(functions, total, SHOWN), ''].join('\n');
}

/** "@apollo/gateway", "packages/loaders", "node:net", or "(garbage collector)". */
function packageOf(functionName: string, url: string): string {
  const [, installed] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  const [, own] = /((?:packages|subgraphs)\/[^/]+|gateway)\/dist/.exec(url) ?? [];
  return installed ?? own ?? (url || functionName);
}

function add(sums: Map<string, number>, key: string, time: number): void {
  sums.set(key, (sums.get(key) ?? 0) + time);
}

function largest(sums: ReadonlyMap<string, number>, total: number, count: number): string[] {
  const sorted = [...sums].sort(([, a], [, b]) => b - a).slice(0, count);
  return sorted.map(([key, time]) => `${((time / total) * 100).toFixed(1).padStart(5)} %  ${key}`);
}

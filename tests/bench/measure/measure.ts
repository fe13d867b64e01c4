import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { BenchQuery } from '../queries/query.ts';
import type { RunningVariant } from '../variants.ts';
import { cpuOf, cpuOfPostgresql, peakOf, resetPeaks } from './accounting.ts';
import type { LoadOrder, LoadResult } from './load.ts';

export interface Measurement {
  /** Processor time of all server processes and PostgreSQL's, ms a request. */
  cpu: number;
  /** PostgreSQL's part of it. */
  database: number;
  /** Requests a second; only ratios within a round mean anything. */
  rate: number;
  p50: number;
  p99: number;
  /** Peak resident memory of the variant's processes, MB. */
  memory: number;
}

export interface LoadGenerator {
  run(order: LoadOrder): Promise<LoadResult>;
  close(): void;
}

export function startLoadGenerator(): LoadGenerator {
  const child: ChildProcess = fork(new URL('./load.ts', import.meta.url), { execArgv: [] });
  return {
    async run(order) {
      child.send(order);
      const [result] = (await once(child, 'message')) as [LoadResult];
      if (result.failed > 0) throw new Error(`expected every answer of ${order.url} to be 2xx, but ${result.failed} of ${order.amount} were not`);
      return result;
    },
    close: () => void child.kill(),
  };
}

/** Long enough for V8 to compile what is hot and for PostgreSQL to settle on its plans. */
const WARM_UP_SECONDS = 2;

/** Returns how many requests take about so many seconds; sending them warms the variant up. */
export async function calibrate(
  load: LoadGenerator,
  variant: RunningVariant,
  query: BenchQuery,
  { seconds, concurrency }: { seconds: number; concurrency: number },
) {
  const warm = performance.now() + WARM_UP_SECONDS * 1_000;
  let amount = concurrency;
  for (;;) {
    const result = await load.run({ ...variant.toRequest(query), amount, concurrency });
    const wanted = Math.max(concurrency, Math.round((amount / result.seconds) * seconds));
    if (performance.now() > warm) return wanted;
    amount = Math.min(wanted, amount * 8);
  }
}

/** Sends one query to one variant so many times. */
export async function measure(
  load: LoadGenerator,
  variant: RunningVariant,
  query: BenchQuery,
  { amount, concurrency, postgresql }: { amount: number; concurrency: number; postgresql: number },
): Promise<Measurement> {
  const pids = variant.processes.map(({ process }) => process.pid!);
  resetPeaks(pids);
  const before = [cpuOf(pids), cpuOfPostgresql(postgresql)] as const;
  const { requests, seconds, p50, p99 } = await load.run({ ...variant.toRequest(query), amount, concurrency });
  const [own, database] = [cpuOf(pids) - before[0], cpuOfPostgresql(postgresql) - before[1]];
  return { cpu: (own + database) / requests, database: database / requests, rate: requests / seconds, p50, p99, memory: peakOf(pids) };
}

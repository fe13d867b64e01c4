import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { BenchQuery } from '../queries/query.ts';
import type { RunningVariant } from '../variants.ts';
import { cpuOf, cpuOfMainThreads, cpuOfPostgresql, peakOf, resetPeaks } from './accounting.ts';
import type { LoadOrder, LoadResult } from './load.ts';

export interface Measurement {
  /** Processor time of all server processes and PostgreSQL's, ms a request. */
  cpu: number;
  /** The part of the processes' main threads. */
  main: number;
  /** The part of their other threads: V8's collection of garbage and compilation, mostly. */
  helpers: number;
  /** PostgreSQL's part. */
  database: number;
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
const WARM_UP_SECONDS = 3;
/** Of a variant that has answered the query before. */
const SHORT_WARM_UP_SECONDS = 0.5;

/** Returns how many requests take about so many seconds; sending them warms the variant up. */
export async function calibrate(
  load: LoadGenerator,
  variant: RunningVariant,
  query: BenchQuery,
  { seconds, concurrency, isWarm }: { seconds: number; concurrency: number; isWarm: boolean },
) {
  const warm = performance.now() + (isWarm ? SHORT_WARM_UP_SECONDS : WARM_UP_SECONDS) * 1_000;
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
  const readings = () => [cpuOf(pids), cpuOfMainThreads(pids), cpuOfPostgresql(postgresql)] as const;
  const before = readings();
  const { requests, p50, p99 } = await load.run({ ...variant.toRequest(query), amount, concurrency });
  const [own, main, database] = readings().map((reading, index) => (reading - before[index]!) / requests) as [number, number, number];
  // The kernel rounds each to a tick, so that the difference can be one below nothing.
  return { cpu: own + database, main, helpers: Math.max(0, own - main), database, p50, p99, memory: peakOf(pids) };
}

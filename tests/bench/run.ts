import { startPostgresql, type TestPostgresql } from '@portfolio/testkit';
import { prepareDatabase } from './database/prepare.ts';
import { openRecorder } from './database/recorder.ts';
import { calibrate, measure, startLoadGenerator, type LoadGenerator, type Measurement } from './measure/measure.ts';
import type { Options } from './options.ts';
import { EVERY_QUERY } from './queries/queries.ts';
import type { BenchQuery } from './queries/query.ts';
import { PLAIN } from './queries/shapes.ts';
import type { SharedServers } from './subgraph-servers.ts';
import { VARIANTS, type RunningVariant } from './variants.ts';
import { answerOf, registerDocument, verify, type Verified } from './verify.ts';

/** One variant and one query at one scale. */
export interface Cell extends Verified {
  scale: number;
  /** Rows of the database. */
  rows: number;
  query: string;
  variant: string;
  /** Requests under way at a time. */
  concurrency: number;
  /** One a round; none where the answer differs. */
  rounds: Measurement[];
}

export const log = (line: string) => void process.stderr.write(`${line}\n`);

/** The whole benchmark: for each scale a database, every variant's answers compared, then the rounds. */
export async function runBenchmark(options: Options): Promise<Cell[]> {
  const postgresql = await startPostgresql();
  const load = startLoadGenerator();
  try {
    const cells: Cell[] = [];
    for (const scale of options.scales) cells.push(...(await atScale(scale, options, postgresql, load)));
    return cells;
  } finally {
    load.close();
    await postgresql.stop();
  }
}

async function atScale(scale: number, options: Options, server: TestPostgresql, load: LoadGenerator): Promise<Cell[]> {
  log(`${scale} x the portfolio: loading ...`);
  const { url, postgresql, rows } = await prepareDatabase(server, scale);
  // How a question is sent costs the same at any size of the data.
  const queries = EVERY_QUERY.filter(({ name, shape }) => options.queries.includes(name) && (shape === PLAIN || scale === options.scales[0]));
  log(`${scale} x the portfolio: comparing the answers (${rows} rows) ...`);
  const verified = await verifyAll(url, options, queries);
  const cells: Cell[] = [];
  await withVariants(url, options, async (variants) => {
    for (const query of queries) {
      // The largest first: it warms up for those that follow.
      const concurrencies = options.concurrencies.toReversed().slice(0, query.shape === PLAIN ? undefined : 1);
      for (const concurrency of concurrencies) {
        const own = verified.filter((cell) => cell.query === query.name).map((cell) => ({ ...cell, scale, rows, concurrency, rounds: [] }));
        const equal = variants.filter(({ name }) => own.some((cell) => cell.variant === name && !cell.difference));
        await measureQuery(query, equal, own, load, { ...options, concurrency, isWarm: concurrency !== concurrencies[0], postgresql });
        cells.push(...own);
      }
    }
  });
  return cells;
}

type VerifiedCell = Verified & Pick<Cell, 'query' | 'variant'>;

/** Every variant behind the statement recorder; what each answers is held against the limit's hand-written SQL. */
async function verifyAll(databaseUrl: string, options: Options, queries: readonly BenchQuery[]): Promise<VerifiedCell[]> {
  const recorder = await openRecorder(databaseUrl);
  const cells: VerifiedCell[] = [];
  try {
    const names = [...new Set(['limit', ...options.variants])];
    await withVariants(recorder.databaseUrl, { ...options, variants: names, profile: undefined }, async (variants) => {
      const limit = variants.find(({ name }) => name === 'limit')!;
      for (const query of queries) {
        const expected = (JSON.parse((await answerOf(limit, query)).text) as { data: unknown }).data;
        for (const variant of variants.filter(({ name, isAsked }) => options.variants.includes(name) && (isAsked?.(query) ?? true))) {
          const result = await verify(variant, query, expected, recorder);
          if (result.difference) log(`  ${variant.name} answers ${query.name} differently and is not timed: ${result.difference}`);
          cells.push({ ...result, query: query.name, variant: variant.name });
        }
      }
    });
  } finally {
    recorder.close();
  }
  return cells;
}

/** Starts the chosen variants, reports which are not installed, and ends every process afterwards. */
export async function withVariants(databaseUrl: string, options: Pick<Options, 'variants' | 'profile'>, work: (variants: RunningVariant[]) => Promise<void>) {
  const servers: SharedServers = { databaseUrl };
  const running: RunningVariant[] = [];
  try {
    for (const { name, installed, isAsked, open } of VARIANTS.filter(({ name }) => options.variants.includes(name))) {
      if (installed()) running.push({ ...(await open({ databaseUrl, servers, profile: options.profile })), isAsked });
      else log(`  ${name} is left out: "npm install --prefix tests/bench/peers" installs it.`);
    }
    const limit = running.find(({ name }) => name === 'limit');
    const stored = running.find(({ name }) => name === 'stored');
    if (stored && limit) await storeBodies(stored, limit);
    await work(running);
  } finally {
    const processes = new Set([
      ...running.flatMap((variant) => variant.processes),
      ...((await servers.running?.catch(() => undefined))?.processes ?? []),
      ...((await servers.together?.catch(() => undefined))?.processes ?? []),
    ]);
    await Promise.all([...processes].map((server) => server.end('SIGTERM')));
  }
}

async function storeBodies(stored: RunningVariant, limit: RunningVariant): Promise<void> {
  for (const query of EVERY_QUERY.filter(({ shape }) => shape === PLAIN)) {
    const { text } = await answerOf(limit, query);
    await (await fetch(stored.toRequest(query).url, { method: 'PUT', body: text })).text();
  }
}

async function measureQuery(
  query: BenchQuery,
  variants: readonly RunningVariant[],
  cells: Cell[],
  load: LoadGenerator,
  { rounds, seconds, concurrency, isWarm, postgresql }: Options & { concurrency: number; isWarm: boolean; postgresql: number },
): Promise<void> {
  log(`  ${query.name}, ${concurrency} under way: warming up ...`);
  for (const variant of variants) await registerDocument(variant, query);
  const amounts = new Map<string, number>();
  for (const variant of variants) amounts.set(variant.name, await calibrate(load, variant, query, { seconds, concurrency, isWarm }));
  for (let round = 1; round <= rounds; round += 1) {
    log(`  ${query.name}, ${concurrency} under way: round ${round} of ${rounds} ...`);
    for (const variant of round % 2 === 1 ? variants : variants.toReversed()) {
      const result = await measure(load, variant, query, { amount: amounts.get(variant.name)!, concurrency, postgresql });
      cells.find((cell) => cell.variant === variant.name)!.rounds.push(result);
    }
  }
}

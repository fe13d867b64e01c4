/** `npm run bench`: the hub and its peers on the same database with the same questions; see README.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chartOf } from './report/chart.ts';
import { headingOf } from './report/heading.ts';
import { profileSummary } from './report/profile.ts';
import { withSummary } from './report/summary.ts';
import { growthOf, ratiosOf, tablesOf } from './report/tables.ts';
import { ACROSS } from './across/across.ts';
import { explainHub } from './explain.ts';
import { readOptions, USAGE, type Options } from './options.ts';
import { ALL_QUERIES, QUERIES } from './queries/queries.ts';
import { runBenchmark } from './run.ts';
import { VARIANTS } from './variants.ts';

const README = new URL('../../README.md', import.meta.url);

// Every process that is started listens for this one's end.
process.setMaxListeners(50);
// Ends them too where this one is stopped half-way.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const options = optionsOrUsage();
if (options?.explain) process.stdout.write(await explainHub(options));
else if (options) await report(options);

function optionsOrUsage(): Options | undefined {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 1;
    return undefined;
  }
}

async function report(options: Options): Promise<void> {
  const profile = options.profile && resolve(options.profile);
  if (profile) mkdirSync(profile, { recursive: true });
  const cells = await runBenchmark({ ...options, profile });
  const text = `${headingOf(options)}\n\n${tablesOf(cells)}\n`;
  process.stdout.write(text);
  if (profile) process.stdout.write(profileSummary(profile));
  if (isOfGrowth(options, QUERIES)) writeFileSync(new URL('./growth.md', import.meta.url), `${headingOf(options)}\n\n${growthOf(cells)}\n`);
  if (isOfGrowth(options, ACROSS)) writeFileSync(new URL('./across.md', import.meta.url), `${headingOf(options)}\n\n${ratiosOf(cells)}\n`);
  if (!isWhole(options)) return;
  writeFileSync(new URL('./results.md', import.meta.url), text);
  writeFileSync(new URL('./results.svg', import.meta.url), chartOf(cells));
  writeFileSync(README, withSummary(readFileSync(README, 'utf8'), cells));
}

/** Each of these queries, at several scales, by the hub and by the limit at least. */
function isOfGrowth({ queries, variants, scales }: Options, all: readonly { name: string }[]): boolean {
  return all.every(({ name }) => queries.includes(name)) && scales.length > 1 && ['hub', 'limit'].every((name) => variants.includes(name));
}

/** A run of some queries or variants does not replace one of all. */
function isWhole({ queries, variants }: Options): boolean {
  return queries.length === ALL_QUERIES.length && variants.length === VARIANTS.length;
}

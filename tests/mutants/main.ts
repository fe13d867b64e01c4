/** `npm run mutants`: mutates the rules and both executors, and reports which mutants survive; see README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { AREAS } from './areas.ts';
import { mutate } from './mutate.ts';
import { readOptions, USAGE, type Options } from './options.ts';
import { survivorsOf, withScores, type TestedMutant } from './scores.ts';

const README = new URL('../README.md', import.meta.url);

const options = optionsOrUsage();
if (options) await report(options);

function optionsOrUsage(): Options | undefined {
  try {
    return readOptions(process.argv.slice(2), process.env);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 1;
    return undefined;
  }
}

async function report({ areas, percent, seed, concurrency }: Options): Promise<void> {
  for (const { title, suites } of AREAS.filter(({ name }) => areas.includes(name))) {
    const mutants: TestedMutant[] = [];
    for (const suite of suites) {
      const tested = await mutate(suite, { share: percent / 100, seed, concurrency });
      for (const line of survivorsOf(tested)) process.stdout.write(`${line}\n`);
      mutants.push(...tested);
    }
    writeFileSync(README, withScores(readFileSync(README, 'utf8'), [{ area: title, percent, mutants }]));
  }
}

import { parseArgs } from 'node:util';
import { AREAS } from './areas.ts';

export interface Options {
  areas: string[];
  /** How many of a hundred mutants are tested. */
  percent: number;
  /** What a sample is picked by: the same seed, the same mutants. */
  seed: string;
  /** Processes that test mutants at a time. */
  concurrency: number;
}

const NAMES = AREAS.map(({ name }) => name);

export const USAGE = `[MUTANTS=all] npm run mutants -- [options]
  MUTANTS=all         how many per cent of the mutants are tested: a number, or all (the default)
  --areas a,b         ${NAMES.join(', ')} (default all)
  --seed text         what the sample is picked by (default 1)
  --concurrency n     processes at a time (default 1)
`;

/** The options of a command line and its environment; throws with what was expected where they cannot be read. */
export function readOptions(args: string[], { MUTANTS = 'all' }: { MUTANTS?: string }): Options {
  const { values } = parseArgs({
    args,
    options: { areas: { type: 'string', default: NAMES.join(',') }, seed: { type: 'string', default: '1' }, concurrency: { type: 'string', default: '1' } },
  });
  const areas = values.areas.split(',');
  const unknown = areas.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0) throw new Error(`expected --areas to be among ${NAMES.join(', ')}, but got ${unknown.join(', ')}`);
  const percent = MUTANTS === 'all' ? 100 : Number(MUTANTS);
  if (!(percent > 0 && percent <= 100)) throw new Error(`expected MUTANTS to be "all" or a number of per cent up to 100, but got "${MUTANTS}"`);
  const concurrency = Number(values.concurrency);
  if (!Number.isInteger(concurrency) || concurrency < 1) throw new Error(`expected --concurrency to be a whole number from 1, but got "${values.concurrency}"`);
  return { areas, percent, seed: values.seed, concurrency };
}

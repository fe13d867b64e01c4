import { parseArgs } from 'node:util';
import { ACROSS } from './across/across.ts';
import { ALL_QUERIES, EVERY_QUERY } from './queries/queries.ts';
import { VARIANTS } from './variants.ts';

export interface Options {
  /** How many times the shipped portfolio; each is a database of its own. */
  scales: number[];
  queries: string[];
  variants: string[];
  rounds: number;
  /** About how long one query is sent to one variant in one round. */
  seconds: number;
  /** Requests under way at a time; queries as clients send them are sent by the largest number alone. */
  concurrencies: number[];
  /** Print the plans of the statements that the hub sends instead of measuring. */
  explain: boolean;
  /** A folder for the hub's CPU profiles. */
  profile?: string;
}

export const USAGE = `npm run bench -- [options]
  --scale 1,4,16,64   how many times the shipped portfolio (default 1)
  --queries a,b       ${ALL_QUERIES.map(({ name }) => name).join(', ')} (default all);
                      across: the ten over the overview, or some of them by name
  --variants a,b      ${VARIANTS.map(({ name }) => name).join(', ')} (default all)
  --rounds n          rounds over all variants (default 10)
  --seconds n         how long a variant is asked one query in a round, about (default 0.4)
  --concurrency 2,16  requests under way at a time (default 2,16)
  --explain           print the plans of the statements that the hub sends, measure nothing
  --profile folder    write the hub's CPU profile there
`;

/** The options of a command line; throws with what was expected where it cannot be read. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      scale: { type: 'string', default: '1' },
      queries: { type: 'string' },
      variants: { type: 'string' },
      rounds: { type: 'string', default: '10' },
      seconds: { type: 'string', default: '0.4' },
      concurrency: { type: 'string', default: '2,16' },
      explain: { type: 'boolean', default: false },
      profile: { type: 'string' },
    },
  });
  return {
    scales: values.scale.split(',').map((scale) => positive('--scale', scale)),
    queries: queriesOf(values.queries),
    variants: withLimit(among('--variants', values.variants, VARIANTS)),
    rounds: positive('--rounds', values.rounds),
    seconds: positive('--seconds', values.seconds),
    concurrencies: values.concurrency
      .split(',')
      .map((concurrency) => positive('--concurrency', concurrency))
      .toSorted((a, b) => a - b),
    explain: values.explain,
    profile: values.profile,
  };
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`expected ${option} to be a number above 0, but got "${text}"`);
  return value;
}

function among(option: string, text: string | undefined, all: readonly { name: string }[]): string[] {
  const names = all.map(({ name }) => name);
  const chosen = text?.split(',') ?? names;
  const unknown = chosen.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`expected ${option} to be of ${names.join(', ')}, but got "${unknown.join(',')}"`);
  return chosen;
}

function queriesOf(text: string | undefined): string[] {
  if (text === 'across') return ACROSS.map(({ name }) => name);
  return text === undefined ? ALL_QUERIES.map(({ name }) => name) : among('--queries', text, EVERY_QUERY);
}

/** The stored bodies are the limit's. */
function withLimit(variants: string[]): string[] {
  return variants.includes('stored') ? [...new Set([...variants, 'limit'])] : variants;
}

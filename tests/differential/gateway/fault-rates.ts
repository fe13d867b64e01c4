import { GraphQLError } from 'graphql';
import { Random } from '../random.js';

/** The fault rates of a world; which faults occur follows from the seed and the place of a value. */
export interface FaultRates {
  seed: number;
  /** Chances of a null where one may be, of an error, of an entity that is not found, of a value that breaks its type, of a wrong __typename. */
  nulls: number;
  errors: number;
  lost: number;
  lies: number;
  corruptions: number;
  /** The chance that a subgraph fails whole. */
  failures: number;
}

const NO_FAULTS = { nulls: 0.06, errors: 0, lost: 0, lies: 0, corruptions: 0, failures: 0 };

/** No faults, errors, broken types, failures, all of these: in turn, and by the seed stronger or weaker. */
export function faultRatesOf(seed: number): FaultRates {
  const often = 0.01 * 4 ** (Math.floor(seed / 5) % 3);
  const errors = { errors: often, lost: often };
  const lies = { lies: often, corruptions: often / 4 };
  return { seed, ...NO_FAULTS, ...[{}, errors, lies, { failures: 0.3, errors: 0.02 }, { ...errors, ...lies, failures: 0.1 }][seed % 5] };
}

/** Random choices for one place, independent of the order and number of calls. */
export function chanceAt(seed: number, place: string): Random {
  let hash = seed * 7_919;
  for (let index = 0; index < place.length; index += 1) hash = (Math.imul(hash, 31) + place.charCodeAt(index)) | 0;
  const random = new Random(hash);
  random.next();
  return random;
}

/** What a subgraph that fails whole answers, or throws; undefined where it works. */
export function failure({ seed, failures }: FaultRates, subgraph: string, query: string): { result: unknown } | undefined {
  const random = chanceAt(seed, `${subgraph} ${query.includes('_entities')}`);
  if (!random.chance(failures)) return undefined;
  const errors = [{ message: `${subgraph} has failed`, extensions: { code: 'FAILED', of: subgraph } }];
  return random.pick([
    () => ({ result: { errors } }),
    () => ({ result: { data: null, errors } }),
    () => ({ result: { data: null, errors: [{ message: `${subgraph} has no code` }] } }),
    () => ({ result: { data: null } }),
    () => ({ result: { errors: [{ message: '' }] } }),
    () => {
      throw new GraphQLError(`${subgraph} is away`, { extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: subgraph } });
    },
    () => {
      throw new Error(`${subgraph} cannot be reached`);
    },
  ])();
}

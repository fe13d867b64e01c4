import { distinct, type Seen, type SeenError } from './seen.js';
import type { Outcome } from './executor.js';
import { withoutNamedByInterface } from './named-by-interface.js';

export type Deviation =
  | 'a failed fetch has a name and a place'
  | 'an answer without data has a place'
  | 'a malformed answer is no reason to answer nothing'
  | 'places of skipped objects are not counted'
  | 'a field is named by the type of its object'
  | 'a field that is asked in parts is looked at once'
  | 'fields come in the order of the operation'
  | 'of more errors than are told, others are told'
  | "an object does not end for being called by its interface's name";

interface Compared {
  stock: Outcome;
  ours: Outcome;
  expected: Seen;
  actual: Seen;
}

/** Our error messages where Apollo's reports nothing. */
const MALFORMED = ['Expected "data._entities" in response to contain objects', 'Expected "data" or "errors" in response, but got neither'];

/** Where Apollo's executor is known to be wrong, or to say too little; all else must be equal. */
export const DEVIATIONS: readonly {
  name: Deviation;
  reason: string;
  /** Both without what the deviation allows; undefined where it has no part in the outcome. */
  levelled(compared: Compared): [expected: Seen, actual: Seen] | undefined;
}[] = [
  {
    name: 'a failed fetch has a name and a place',
    reason:
      'An error that a data source throws is told by Apollo as it is: without path, without the name of the subgraph. ' +
      'Ours tells it with both, at the fields that are null because of it; where it costs none, at the place of the fetch.',
    levelled({ stock, expected, actual }) {
      const { failed } = stock;
      if (failed.length === 0) return undefined;
      const data = dataOf(expected);
      const isFailure = ({ message, code }: SeenError) => failed.some((failure) => failure.message === message && failure.code === code);
      const isReported = (error: SeenError) =>
        failed.some(({ message, service, path }) => error.message === message && error.service === service && (isNull(data, error) || error.path === path));
      const reported = actual.errors.filter((error) => isFailure(error) && isReported(error));
      if (!failed.every(({ message }) => reported.some((error) => error.message === message))) return undefined;
      return [
        { ...expected, errors: expected.errors.filter((error) => !(isFailure(error) && !error.path)) },
        { ...actual, errors: actual.errors.filter((error) => !reported.includes(error)) },
      ];
    },
  },
  {
    name: 'of more errors than are told, others are told',
    reason:
      'A subgraph, or the gateway, tells the first errors of an answer and how many more there are. Which come first follows from the order of the fetches and of the objects in them.',
    levelled({ expected, actual }) {
      const isCut = ({ errors }: Seen) => errors.some(({ code }) => code === 'ERRORS_LEFT_OUT');
      if (!isCut(expected) || !isCut(actual)) return undefined;
      return [
        { ...expected, errors: [] },
        { ...actual, errors: [] },
      ];
    },
  },
  {
    name: 'an answer without data has a place',
    reason:
      "What a subgraph says of a whole fetch, without a path or with that of the list of entities, is told by Apollo without one, or with that list's; " +
      'ours tells it at the fields that are null because of it, never with a path that the client does not know.',
    levelled({ expected, actual }) {
      const key = ({ message, code, service }: SeenError) => JSON.stringify([message, code, service]);
      const isPlaceless = ({ path }: SeenError) => !path || /(^|\.)_entities$/.test(path);
      const placeless = new Set(expected.errors.filter(isPlaceless).map(key));
      const without = (errors: readonly SeenError[]) => distinct(errors.map((error) => (placeless.has(key(error)) ? { ...error, path: undefined } : error)));
      const level = [without(expected.errors), without(actual.errors)] as const;
      if (actual.errors.some(({ path = '' }) => path.includes('_entities'))) return undefined;
      if (JSON.stringify(level) === JSON.stringify([expected.errors, actual.errors])) return undefined;
      return [
        { ...expected, errors: level[0] },
        { ...actual, errors: level[1] },
      ];
    },
  },
  {
    name: 'a malformed answer is no reason to answer nothing',
    reason:
      "Where a subgraph gives no list for a list, no object for an object, or nothing at all, Apollo's executor stumbles: the client gets an error of JavaScript, often no data at all; " +
      'or it goes on without a word. Ours nulls the place and tells it.',
    levelled({ stock, ours, expected, actual }) {
      const asserted = /^(Invalid non-(list|object|string) value|Unexpected array in result|Cannot (create|read) propert|\w+\.\w+ is not a function)/;
      const crashed = [stock.thrown ?? '', ...expected.errors.map(({ message }) => message)].some((message) => asserted.test(message));
      if (crashed) return ours.result?.data === undefined ? undefined : [actual, actual];
      const errors = actual.errors.filter(({ message }) => !MALFORMED.includes(message));
      // Nulls without an error are reported only where there is no error.
      const { completion } = errors.length === 0 ? expected : actual;
      return errors.length === actual.errors.length ? undefined : [expected, { ...actual, errors, completion }];
    },
  },
  {
    name: 'places of skipped objects are not counted',
    reason:
      'Apollo finds the place of an entity by its number among the objects of a list, but asks only for those that have a key: later ones are told at the wrong place. ' +
      'Here the subgraph told Apollo the numbers that it counts by.',
    levelled: ({ stock, expected, actual }) => (stock.recounted ? [expected, actual] : undefined),
  },
  {
    name: 'a field is named by the type of its object',
    reason: "What breaks the schema is told with the field's type: Apollo names the type of the fragment that asks for it, ours that of the object.",
    levelled({ expected, actual }) {
      if (JSON.stringify(expected.completion) === JSON.stringify(actual.completion)) return undefined;
      return [
        { ...expected, completion: typeless(expected.completion) },
        { ...actual, completion: typeless(actual.completion) },
      ];
    },
  },
  {
    name: 'a field that is asked in parts is looked at once',
    reason:
      'Apollo completes the selections of a field one by one, and looks at no further one once the field is null; ours at all of them as one, and in their order. ' +
      'Both tell why the field is null, but not always all that is wrong below it.',
    levelled({ expected, actual }) {
      const data = dataOf(expected);
      const shared = (completion: readonly SeenError[], other: readonly SeenError[]) =>
        completion.filter((error) => isAmong(error, other) || !other.some((one) => isBelow(one, nullAbove(data, error))));
      const level = [shared(expected.completion, actual.completion), shared(actual.completion, expected.completion)] as const;
      if (level[0].length === expected.completion.length && level[1].length === actual.completion.length) return undefined;
      return [
        { ...expected, completion: level[0] },
        { ...actual, completion: level[1] },
      ];
    },
  },
  {
    name: 'fields come in the order of the operation',
    reason:
      'Where a field is asked in parts, Apollo takes what equal fragments of them ask for together, at the place of the first; ours goes by the specification.',
    levelled: ({ expected, actual }) =>
      expected.data !== actual.data && sorted(expected.data) === sorted(actual.data) ? [{ ...expected, data: actual.data }, actual] : undefined,
  },
  {
    name: "an object does not end for being called by its interface's name",
    reason:
      'A subgraph with an @interfaceObject calls a Book "Media"; where a place is a Book all the same, Apollo asks for no other name, finds that Media is no object, and nulls it.',
    levelled({ stock, expected, actual }) {
      if (!stock.namedByInterface || expected.data === actual.data) return undefined;
      return [expected, { ...actual, data: withoutNamedByInterface(expected.data, actual.data) }];
    },
  },
];

function typeless(errors: readonly SeenError[]): SeenError[] {
  return errors.map((error) => ({ ...error, message: error.message.replace(/ field \w+\.(\w+)\.$/, ' field $1.') }));
}

/** Its fields in the order of their names. */
function sorted(data: string): string {
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
  const inOrder = (_key: string, value: unknown): unknown => (isObject(value) ? Object.fromEntries(Object.entries(value).sort()) : value);
  return data === 'absent' ? data : JSON.stringify(JSON.parse(data), inOrder);
}

function isAmong(error: SeenError, others: readonly SeenError[]): boolean {
  return others.some(({ path, message }) => path === error.path && message === error.message);
}

function dataOf({ data }: Seen): unknown {
  return data === 'absent' ? null : (JSON.parse(data) as unknown);
}

/** Whether an error's place is null, or below a null. */
function isNull(data: unknown, { path }: SeenError): boolean {
  if (path === undefined) return data === null;
  return path.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step] ?? null, data) === null;
}

/** The null that an error's place is below; undefined where there is none. */
function nullAbove(data: unknown, { path = '' }: SeenError): string | undefined {
  const steps = path.split('.');
  let value = data;
  for (const [index, step] of steps.entries()) {
    if (value === null) return steps.slice(0, index).join('.');
    value = (value as Record<string, unknown>)[step];
  }
  return undefined;
}

function isBelow({ path = '' }: SeenError, place: string | undefined): boolean {
  return place !== undefined && (place === '' || path === place || path.startsWith(`${place}.`));
}

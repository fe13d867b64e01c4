import { toError } from 'graphql/jsutils/toError.js';
import type { Maybe } from './run.js';

/** Awaits the promises among values, if any; a rejection becomes its error. */
export function settled(values: readonly unknown[]): Maybe<readonly unknown[]> {
  for (const value of values) if (isPromise(value)) return Promise.all(values.map((each) => (isPromise(each) ? each.then(undefined, toError) : each)));
  return values;
}

export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

export function then<T, U>(value: Maybe<T>, next: (value: T) => Maybe<U>): Maybe<U> {
  return isPromise(value) ? value.then(next) : next(value);
}

/** The result of the work, or the error it throws. */
export function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return toError(error);
  }
}

import { isObject } from './merge.js';
import type { FetchError, FetchResult } from './plan-run.js';

const MAX_CHARACTERS = 200;

/** Checks a subgraph's response: a malformed one becomes errors, so that no field is null without an error. */
export function wellFormed({ data, errors }: FetchResult): FetchResult {
  if (isObject(data) && errors === undefined) return { data };
  const reported = errorsOf(errors);
  if (isObject(data)) return { data, errors: reported };
  if (data !== null && data !== undefined) return { errors: [...reported, unexpected('"data" in response to be an object', data)] };
  return { errors: reported.length > 0 ? reported : [{ message: 'Expected "data" or "errors" in response, but got neither' }] };
}

function errorsOf(errors: unknown): FetchError[] {
  if (errors === undefined || errors === null) return [];
  return Array.isArray(errors) ? errors.map(errorOf) : [unexpected('"errors" in response to be an array', errors)];
}

function errorOf(error: unknown): FetchError {
  if (!isObject(error)) return unexpected('"errors" in response to contain objects', error);
  const { message, path, extensions } = error;
  const isPath = Array.isArray(path) && path.every((step) => typeof step === 'string' || Number.isInteger(step));
  if (typeof message === 'string' && (isPath || path === undefined) && (isObject(extensions) || extensions === undefined))
    return error as unknown as FetchError;
  return {
    message: typeof message === 'string' ? message : '',
    ...(isPath && { path: path as FetchError['path'] }),
    ...(isObject(extensions) && { extensions }),
  };
}

function unexpected(expected: string, value: unknown): FetchError {
  return { message: `Expected ${expected}, but got ${String(JSON.stringify(value)).slice(0, MAX_CHARACTERS)}` };
}

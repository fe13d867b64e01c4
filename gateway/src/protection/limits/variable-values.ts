import type { Limits } from '@portfolio/config';
import { BadRequest } from '@portfolio/errors';

/** Nested lists and objects; JSON.stringify is recursive and overflows the stack some levels beyond. */
const MAX_LEVELS = 4_000;

/**
 * Throws BadRequest for variables with more values than the limit, nested too deep, or with numbers such as 1e999, which JavaScript parses as Infinity and
 * would send to subgraphs as null. Iterative, for any depth.
 */
export function checkValues(variables: unknown, { values: most }: Pick<Limits, 'values'>): void {
  let count = 0;
  let levels = 0;
  let open: unknown[] = [variables];
  while (open.length > 0) {
    const inner = open.flatMap(valuesIn);
    count += inner.length;
    if (count > most) throw tooMany(`${most.toLocaleString('en')} values in the variables, lists and objects opened`, 'split the request');
    if (inner.some(isInfinite)) throw new BadRequest('expected the variables to hold numbers, but got one beyond all numbers', 'BAD_USER_INPUT');
    open = inner.filter(isOpen);
    levels += 1;
    if (open.length > 0 && levels > MAX_LEVELS) {
      throw tooMany(`${MAX_LEVELS.toLocaleString('en')} lists and objects inside each other in the variables`, 'send them flatter');
    }
  }
}

function valuesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isOpen(value) ? Object.values(value) : [];
}

function isOpen(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isInfinite(value: unknown): boolean {
  return value === Infinity || value === -Infinity;
}

function tooMany(limit: string, advice: string): BadRequest {
  return new BadRequest(`expected at most ${limit}, but got more; ${advice}`, 'VALUE_LIMIT_EXCEEDED');
}

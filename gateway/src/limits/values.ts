import type { Limits } from '@portfolio/config';
import { BadRequest } from '@portfolio/errors';

/** Refuses variables of more values than the limit: each is read three times over before a subgraph sees it. Throws BadRequest; no recursion. */
export function checkValues(variables: unknown, { values: most }: Pick<Limits, 'values'>): void {
  let count = 0;
  const open: unknown[] = [variables];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const inner: unknown[] = Array.isArray(value) ? value : Object.values(value);
    count += inner.length;
    if (count > most) throw tooMany(most);
    for (const one of inner) open.push(one);
  }
}

function tooMany(most: number): BadRequest {
  return new BadRequest(
    `expected at most ${most.toLocaleString('en')} values in the variables, lists and objects opened, but got more; split the request`,
    'VALUE_LIMIT_EXCEEDED',
  );
}

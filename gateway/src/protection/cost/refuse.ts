import { BadRequest } from '@portfolio/errors';
import { LARGEST_ESTIMATE } from './demand.js';

/** Throws COST_LIMIT_EXCEEDED (HTTP 400) for an estimate over the maximum. */
export function checkCost(estimate: number, maximum: number): void {
  if (estimate <= maximum) return;
  throw new BadRequest(
    `expected an operation of an estimated cost of at most ${maximum.toLocaleString('en')}, but got ${shown(estimate)}; ` +
      'ask for fewer rows with "first", fewer lists inside lists, or split the query',
    'COST_LIMIT_EXCEEDED',
  );
}

function shown(estimate: number): string {
  return estimate < LARGEST_ESTIMATE ? estimate.toLocaleString('en', { maximumFractionDigits: 0 }) : 'far more';
}

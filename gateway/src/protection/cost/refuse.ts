import { BadRequest } from '@portfolio/errors';
import { LARGEST_ESTIMATE } from './demand.js';

/** Refuses an operation whose estimate is beyond what its client may spend, before anything is asked; HTTP 400. */
export function refuseDear(estimate: number, maximum: number): void {
  if (estimate <= maximum) return;
  throw new BadRequest(
    `expected an operation of an estimated cost of at most ${maximum.toLocaleString('en')}, but got ${told(estimate)}; ` +
      'ask for fewer rows with "first", fewer lists inside lists, or split the query',
    'COST_LIMIT_EXCEEDED',
  );
}

function told(estimate: number): string {
  return estimate < LARGEST_ESTIMATE ? estimate.toLocaleString('en', { maximumFractionDigits: 0 }) : 'far more';
}

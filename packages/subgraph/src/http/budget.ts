import type { IncomingHttpHeaders } from 'node:http';
import { Budget, type Allowance } from '@portfolio/loaders';

/** In a request: the most units of work that it may take; in an answer: the units that it took. */
export const WORK_HEADER = 'x-work';

/** In a request: the most bytes that its answer may have. */
export const BYTES_HEADER = 'x-answer-bytes';

/** What a request may take: as much as its caller has left for it, but no more than the server allows. */
export function budgetOf(headers: IncomingHttpHeaders, { work, answerBytes }: Allowance): Budget {
  return new Budget({ work: least(headers[WORK_HEADER], work), answerBytes: least(headers[BYTES_HEADER], answerBytes) });
}

function least(header: string | string[] | undefined, most: number): number {
  const requested = Number(header ?? most);
  return requested >= 0 ? Math.min(requested, most) : most;
}

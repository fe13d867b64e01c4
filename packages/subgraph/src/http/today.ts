import type { IncomingHttpHeaders } from 'node:http';
import { BadRequest } from '@portfolio/errors';
import { isDay } from '@portfolio/records';

/** In a request of a gateway: the day of the whole request, `YYYY-MM-DD`. */
export const TODAY_HEADER = 'x-today';

let lastValid: string | undefined;

/** The request's day, as the caller sent it; undefined where it sent none. Throws BadRequest for what is no day of the years 1 to 9999. */
export function todayOf({ [TODAY_HEADER]: header }: IncomingHttpHeaders): string | undefined {
  if (header === undefined) return undefined;
  if (header === lastValid) return lastValid;
  if (isDay(header)) return (lastValid = header);
  throw new BadRequest(`expected the header ${TODAY_HEADER} to be a day as YYYY-MM-DD, but got "${String(header).slice(0, 100)}"`);
}

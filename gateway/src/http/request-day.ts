import type { IncomingMessage } from 'node:http';
import { BadRequest } from '@portfolio/errors';
import { isDay } from '@portfolio/records';

/** Of a request, and echoed in its answer: the day it asks about, `YYYY-MM-DD`, which is the default of every `asOf`. */
export const AS_OF_HEADER = 'x-as-of';

const days = new WeakMap<IncomingMessage, string>();

/**
 * Reads the day that a request asks about, from its header `x-as-of` or from `extensions.asOf` of its body or query string. Throws BadRequest for what is
 * no day of the years 1 to 9999, and where the two differ.
 */
export function readAsOf(request: IncomingMessage, sent: unknown): void {
  const { extensions } = Object(sent) as { extensions?: unknown };
  const { asOf } = Object(extensions) as { asOf?: unknown };
  const header = request.headers[AS_OF_HEADER];
  const byHeader = header === undefined ? undefined : dayOf(header, `the header ${AS_OF_HEADER}`);
  const byExtension = asOf === undefined || asOf === null ? undefined : dayOf(asOf, '"extensions.asOf"');
  if (byHeader && byExtension && byHeader !== byExtension)
    throw new BadRequest(`expected one day for a request, but got ${byHeader} by ${AS_OF_HEADER} and ${byExtension} by "extensions.asOf"`);
  const day = byHeader ?? byExtension;
  if (day) days.set(request, day);
}

/** The day that a request asks about, once it is read; undefined where it names none. */
export function asOfOf(request: IncomingMessage): string | undefined {
  return days.get(request);
}

function dayOf(value: unknown, place: string): string {
  if (typeof value === 'string' && isDay(value)) return value;
  const got = typeof value === 'string' ? `"${value.slice(0, 100)}"` : `a ${Array.isArray(value) ? 'list' : typeof value}`;
  throw new BadRequest(`expected ${place} to be a day as YYYY-MM-DD, but got ${got}`);
}

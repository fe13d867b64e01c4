import { BadRequest, PortfolioError } from '@portfolio/errors';
import type { Asked } from '../http/file-request.js';

/** What an address asks for, and of what. */
export interface Subscribed {
  kind: 'calendar' | 'feed';
  id: string;
}

const ADDRESS = /^\/(?:(calendar)\/([^/]+)\.ics|(feed)\/([^/]+)\.atom)$/;

/** Parameters of each: a feed is of a day, a calendar of all days. */
const PARAMETERS = { calendar: [], feed: ['asOf'] } as const;

/** Whether a path is a calendar's or a feed's. */
export function isSyndicated(path: string): boolean {
  return /^\/(calendar|feed)(\/|$)/.test(path);
}

/** Throws NOT_FOUND for a path that is none, and BAD_REQUEST for an id that is not encoded as in an address, and for parameters that it does not take. */
export function subscribedBy(path: string, search: string): Asked<Subscribed> {
  const [, calendar, calendarId, , feedId] = ADDRESS.exec(path) ?? [];
  const encoded = calendarId ?? feedId;
  if (encoded === undefined) throw new PortfolioError('NOT_FOUND', `expected /calendar/<id>.ics or /feed/<code>.atom, but got "${path.slice(0, 200)}"`);
  const kind = calendar ? 'calendar' : 'feed';
  return { asked: { kind, id: decoded(encoded) }, asOf: asOfIn(path, search, PARAMETERS[kind]) };
}

function asOfIn(path: string, search: string, known: readonly string[]): string | undefined {
  const given = new URLSearchParams(search);
  for (const name of new Set(given.keys())) {
    if (!known.includes(name)) {
      const expected = known.length === 0 ? 'no parameters' : `the parameter ${known.join(', ')} or none`;
      throw new BadRequest(`expected ${expected} for "${path.slice(0, 200)}", but got "${name.slice(0, 100)}"`);
    }
    if (given.getAll(name).length > 1) throw new BadRequest(`expected the parameter "${name}" once, but got it ${given.getAll(name).length} times`);
  }
  return given.get('asOf') ?? undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new BadRequest(`expected an id that is encoded as in an address, but got "${text.slice(0, 100)}"`);
  }
}

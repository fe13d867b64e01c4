import { BadRequest, PortfolioError } from '@portfolio/errors';
import type { Asked } from '../http/file-request.js';

/** What an address asks for. */
export interface Subscribed {
  /** Of whatever it is about. */
  id: string;
}

const CALENDAR = /^\/calendar\/([^/]+)\.ics$/;

/** Whether a path is a calendar's. */
export function isSyndicated(path: string): boolean {
  return path === '/calendar' || path.startsWith('/calendar/');
}

/** Throws NOT_FOUND for a path that is none, and BAD_REQUEST for an id that is not encoded as in an address, and for parameters. */
export function subscribedBy(path: string, search: string): Asked<Subscribed> {
  const [, encoded] = CALENDAR.exec(path) ?? [];
  if (encoded === undefined) throw new PortfolioError('NOT_FOUND', `expected /calendar/<id>.ics, but got "${path.slice(0, 200)}"`);
  const [parameter] = new URLSearchParams(search).keys();
  if (parameter !== undefined) throw new BadRequest(`expected no parameters for "${path.slice(0, 200)}", but got "${parameter.slice(0, 100)}"`);
  return { asked: { id: decoded(encoded) } };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new BadRequest(`expected an id that is encoded as in an address, but got "${text.slice(0, 100)}"`);
  }
}

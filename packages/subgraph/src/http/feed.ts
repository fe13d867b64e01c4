import { LARGEST_FEED_PAGE, type Feed } from '@portfolio/seeding';
import { RefusedRequest } from '@portfolio/server';

/** The parts of the feed by path, each with what its query string asks for. */
const PARTS: Readonly<Record<string, (feed: Feed, asked: URLSearchParams) => Promise<object | undefined>>> = {
  '/changes': (feed, asked) => feed.changes(numberIn(asked, 'after', 0, Number.MAX_SAFE_INTEGER), first(asked)),
  '/feed': (feed) => feed.state(),
  '/feed/types': (feed) => feed.types(),
  '/feed/ids': (feed, asked) => feed.ids(asked.get('type') ?? '', asked.get('after') ?? '', first(asked)),
};

export const FEED_PATHS = Object.keys(PARTS);

/** Answers a request for a part of the feed: `?after=<sequence or id>&first=<number>`, by default the first page of all. Undefined for another path. */
export async function feedAnswer(path: string, search: string, feed: Feed): Promise<object | undefined> {
  return Object.hasOwn(PARTS, path) ? PARTS[path]!(feed, new URLSearchParams(search)) : undefined;
}

function first(asked: URLSearchParams): number {
  return numberIn(asked, 'first', LARGEST_FEED_PAGE, LARGEST_FEED_PAGE);
}

function numberIn(asked: URLSearchParams, name: string, usual: number, most: number): number {
  const text = asked.get(name) ?? String(usual);
  const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  if (value <= most) return value;
  throw new RefusedRequest(400, `expected "${name}" to be a number from 0 to ${most}, but got "${text.slice(0, 100)}"`);
}

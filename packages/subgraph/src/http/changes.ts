import { LARGEST_FEED_PAGE, type Changes } from '@portfolio/seeding';
import { RefusedRequest } from '@portfolio/server';

/** The part of the feed that `?after=<sequence>&first=<number>` asks for; by default the first page of all. */
export async function changesOf(search: string, changes: (after: number, first: number) => Promise<Changes>): Promise<Changes> {
  const asked = new URLSearchParams(search);
  return changes(numberIn(asked, 'after', 0, Number.MAX_SAFE_INTEGER), numberIn(asked, 'first', LARGEST_FEED_PAGE, LARGEST_FEED_PAGE));
}

function numberIn(asked: URLSearchParams, name: string, usual: number, most: number): number {
  const text = asked.get(name) ?? String(usual);
  const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  if (value <= most) return value;
  throw new RefusedRequest(400, `expected "${name}" to be a number from 0 to ${most}, but got "${text.slice(0, 100)}"`);
}

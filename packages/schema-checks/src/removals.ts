import { missingIn, type Coordinates } from './coordinates.js';
import { deprecationsOf, monthsAfter, readDeprecation } from './deprecations.js';
import type { ReleaseChanges } from './release.js';

/** A release, by what it deprecated. */
interface Announcements extends Pick<ReleaseChanges, 'deprecated'> {
  /** YYYY-MM-DD. */
  date: string;
}

/** How long before its removal a deprecation is released, in months. */
const NOTICE = 6;

/**
 * What is removed before it may be: a part that was not deprecated when it was released, whose day has not come, or whose deprecation was released less than six
 * months ago. Types have no deprecation; they go with the last field that gives them. Before the first release nothing was promised.
 */
export function removalFaults(released: Coordinates, present: Coordinates, releases: readonly Announcements[], today: string): string[] {
  if (releases.length === 0) return [];
  const dates = releases.map(({ date }) => date).sort();
  return missingIn(released, present).flatMap((path) => {
    if (!path.includes('.')) return [];
    const deprecation = readDeprecation(path, released.get(path) ?? '');
    if (!deprecation) return [`${path}: expected a release that deprecates it before the one that removes it, but got none`];
    const announced = releases.find(({ deprecated }) => deprecated.some((each) => each.path === path))?.date ?? dates[0]!;
    const earliest = [deprecation.goesOn, monthsAfter(announced, NOTICE)].sort().at(-1)!;
    return today < earliest ? [`${path}: expected it to stay until ${earliest}, but it is gone on ${today}`] : [];
  });
}

/** Deprecations that a release of this day would announce too late, and those whose day would come earlier than was announced. */
export function noticeFaults(released: Coordinates, present: Coordinates, day: string): string[] {
  const announced = new Map(deprecationsOf(released).map(({ path, goesOn }) => [path, goesOn]));
  return deprecationsOf(present).flatMap(({ path, goesOn }) => {
    const earliest = announced.get(path) ?? monthsAfter(day, NOTICE);
    const why = announced.has(path) ? 'as it was released' : `six months after ${day}`;
    return goesOn < earliest ? [`${path}: expected it to go on ${earliest} at the earliest, ${why}, but got ${goesOn}`] : [];
  });
}

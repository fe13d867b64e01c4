import { shifted } from '@portfolio/records';

/** From when on something is in a state. */
export interface Since {
  from: string;
  state: string;
}

/** Two states of one thing: it is in the first from one day to another, in the second from one day to another. */
export interface Pair {
  before: string;
  after: string;
  beforeFrom: string;
  beforeTo: string;
  afterFrom: string;
  afterTo: string;
}

/** Before and after each day that is told. */
export const ALWAYS = '0001-01-01';
export const FOREVER = '9999-12-31';

/** Every pair of an earlier and a later state of a course, in the order of time; none of states that are the same. So the two days that are compared find the one pair that holds, however many there are between. */
export function pairsOf(course: readonly Since[]): Pair[] {
  const spans = distinct(course).map(({ from, state }, index, all) => ({
    from,
    state,
    to: index + 1 < all.length ? dayBefore(all[index + 1]!.from) : FOREVER,
  }));
  return spans.flatMap((before, index) =>
    spans
      .slice(index + 1)
      .flatMap((after) =>
        after.state === before.state
          ? []
          : { before: before.state, after: after.state, beforeFrom: before.from, beforeTo: before.to, afterFrom: after.from, afterTo: after.to },
      ),
  );
}

/** The course with each state once, from when it begins. */
export function distinct(course: readonly Since[]): Since[] {
  return course.filter(({ state }, index) => state !== course[index - 1]?.state);
}

/** The days on which something that depends on these can change: each of them, and the one after. */
export function turningDays(days: readonly (string | null)[]): string[] {
  const given = days.filter((day) => day !== null && day < FOREVER) as string[];
  return [...new Set([ALWAYS, ...given.flatMap((day) => [day, dayAfter(day)])])].sort();
}

export const dayAfter = (day: string): string => shifted(day, { days: 1 });
const dayBefore = (day: string): string => shifted(day, { days: -1 });
